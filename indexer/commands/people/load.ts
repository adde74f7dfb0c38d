import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { standingAfter } from '../../../src/domain/people-standing.ts';
import type { AuthorityConflict } from '../../authority/authority-row.ts';
import { checkAuthority } from '../../authority/check-authority.ts';
import { readAuthority } from '../../authority/read-authority.ts';
import {
  type CommonOptions,
  settingsFor,
  withJson,
  withPlaces,
} from '../../cli/command-options.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { withReader } from '../../cli/opened.ts';
import { counted, createOutput, type Output } from '../../cli/output.ts';
import { RefinementError } from '../../cli/refinements.ts';
import { takeDecision } from './take-decision.ts';

/** Conflicts to print one by one; --json has them all. */
const SHOWN = 50;

export function peopleLoadCommand(): Command {
  return withJson(withPlaces(new Command('load')))
    .description('load an authority file: who people are, and under which full names')
    .argument(
      '<file>',
      'a table (CSV) with the columns name, aliases (parted by |), wikidata, description; or a JSON array',
    )
    .action(async (file: string, options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const read = await readAuthority(await bytesOf(file), file);
      if (!read.ok) throw new RefinementError(read.reason);
      const standing = await withReader(settingsFor(options), ({ people }) =>
        standingAfter(people.decisions()),
      );
      const { entries, conflicts } = checkAuthority(read.value.rows, standing);
      const all = [...read.value.conflicts, ...conflicts].sort((a, b) => a.row - b.row);
      tellConflicts(all, output);
      if (all.length > 0) process.exitCode = EXIT.incomplete;
      const known = entries.every(
        (entry) => JSON.stringify(standing.authority.get(entry.person)) === JSON.stringify(entry),
      );
      if (known) {
        output.value({ conflicts: all, entries: entries.length, articles: 0 });
        output.line(entries.length === 0 ? 'Nothing to load.' : 'All of it was loaded before.');
        return;
      }
      await takeDecision(options, { kind: 'load', file: basename(file), entries }, output, {
        conflicts: all,
      });
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new RefinementError(
      `${file}: the file cannot be read. Check its name and who may read it.`,
      { cause },
    );
  }
}

function tellConflicts(conflicts: readonly AuthorityConflict[], output: Output): void {
  if (conflicts.length === 0) return;
  output.warn(`${counted(conflicts.length, 'conflict')}; the rest is loaded:`);
  for (const { row, reason, message } of conflicts.slice(0, SHOWN)) {
    output.warn(`  row ${row} [${reason}] ${message}`);
  }
  if (conflicts.length > SHOWN)
    output.warn(`  … and ${conflicts.length - SHOWN} more; --json has all`);
}
