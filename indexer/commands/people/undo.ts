import { Command } from 'commander';
import {
  type CommonOptions,
  wholeNumber,
  withJson,
  withPlaces,
} from '../../cli/command-options.ts';
import { createOutput } from '../../cli/output.ts';
import { takeDecision } from './take-decision.ts';

export function peopleUndoCommand(): Command {
  return withJson(withPlaces(new Command('undo')))
    .description('undo a decision about people: everything is as if it had never been taken')
    .argument(
      '[number]',
      'its number in `otr people log` (default: the last that holds)',
      wholeNumber,
    )
    .action(async (number: number | undefined, options: CommonOptions) => {
      const output = createOutput(options.json === true);
      await takeDecision(options, { kind: 'undo', decision: number ?? null }, output);
    });
}
