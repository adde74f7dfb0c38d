import { refused } from '../../src/domain/result.ts';
import type { ReadOutcome } from '../read/read.ts';
import { read } from '../read/read.ts';
import { eachInput } from '../sources/each-input.ts';
import { listSources } from '../sources/list-sources.ts';
import { RefinementError } from './refinements.ts';

/** Reads one file, address or standard input ("-") as `otr add` does, and keeps nothing. */
export async function readInput(name: string): Promise<ReadOutcome> {
  const { sources } = await listSources([name], process.stdin);
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
  return loaded.ok
    ? read({ ...loaded.value, readAt: new Date().toISOString() })
    : refused(loaded.reason);
}
