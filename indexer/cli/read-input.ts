import type { Article } from '../../src/domain/article.ts';
import { refused } from '../../src/domain/result.ts';
import type { Leave } from '../read/html/left-out.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import type { ReadOutcome } from '../read/read.ts';
import { read } from '../read/read.ts';
import { eachInput } from '../sources/each-input.ts';
import { listSources } from '../sources/list-sources.ts';
import { EXIT } from './exit-codes.ts';
import type { Output } from './output.ts';
import { RefinementError } from './refinements.ts';

interface Reading {
  /** Where records have their parts, as far as the user has said. */
  readonly field?: FieldMap;
  /** Is told what of a page is not in its article. */
  readonly leave?: Leave;
}

/**
 * The articles of one file, address or standard input ("-"), read as `otr add` does; nothing is kept.
 * `null` where there is none: then that is said, and the exit code tells.
 */
export async function readArticles(
  name: string,
  output: Output,
  how: Reading = {},
): Promise<Article[] | null> {
  const outcome = await readInput(name, how);
  if (outcome.ok) return outcome.value.map(({ article }) => article);
  output.value(outcome.reason);
  output.warn(`[${outcome.reason.reason}] ${outcome.reason.message}`);
  process.exitCode = EXIT.incomplete;
  return null;
}

async function readInput(name: string, { field, leave }: Reading): Promise<ReadOutcome> {
  const fields = field === undefined ? {} : { fields: field };
  const { sources } = await listSources([name], process.stdin, fields);
  const inputs = eachInput(sources, () => {});
  const { value: source } = await inputs.next();
  const another = await inputs.next();
  await inputs.return(undefined);
  if (!source || another.done !== true) {
    throw new RefinementError(
      `${name}: name one file or address; folders and archives of many are for \`otr add\`.`,
    );
  }
  const loaded = await source.load();
  if (!loaded.ok) return refused(loaded.reason);
  if (loaded.value === 'unchanged') throw new Error(`${name}: asked only for what has changed`);
  return read({ ...loaded.value, readAt: new Date().toISOString(), ...fields }, leave);
}
