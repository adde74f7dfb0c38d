import { Command } from 'commander';
import {
  type CommonOptions,
  settingsFor,
  withJson,
  withPlaces,
} from '../../cli/command-options.ts';
import { withReader } from '../../cli/opened.ts';
import { createOutput } from '../../cli/output.ts';
import { personMeant } from '../../cli/person-meant.ts';
import { takeDecision } from './take-decision.ts';

export function peopleMergeCommand(): Command {
  return withJson(withPlaces(new Command('merge')))
    .description('make two records one: the first stays, the address of the second leads to it')
    .argument('<kept>', 'the record that stays: its id, or a whole name')
    .argument('<gone>', 'the record that becomes part of it')
    .option('--why <reason>', 'how it is known, for the log')
    .action(async (kept: string, gone: string, options: CommonOptions & { why?: string }) => {
      const output = createOutput(options.json === true);
      const ids = await withReader(settingsFor(options), (reader) => ({
        kept: personMeant(reader, kept),
        gone: personMeant(reader, gone),
      }));
      await takeDecision(options, { kind: 'merge', ...ids, why: options.why ?? null }, output);
    });
}
