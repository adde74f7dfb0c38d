import { Command } from 'commander';
import {
  type CommonOptions,
  settingsFor,
  withArchive,
  withJson,
} from '../../cli/command-options.ts';
import { withReader } from '../../cli/opened.ts';
import { createOutput } from '../../cli/output.ts';
import { decisionInWords } from './decision-in-words.ts';

export function peopleLogCommand(): Command {
  return withJson(withArchive(new Command('log')))
    .description('list every decision about people, oldest first, the undone ones too')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const decisions = await withReader(settingsFor(options), ({ people }) => people.decisions());
      output.value(decisions);
      if (decisions.length === 0) output.line('Nothing was decided.');
      for (const logged of decisions) {
        output.line(`${decisionInWords(logged)}${logged.holds ? '' : ' [undone]'}`);
      }
    });
}
