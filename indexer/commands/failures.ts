import { Command } from 'commander';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withArchive,
  withJson,
} from '../cli/command-options.ts';
import { withReader } from '../cli/opened.ts';
import { createOutput } from '../cli/output.ts';

export function failuresCommand(): Command {
  return withJson(withArchive(new Command('failures')))
    .description('list the inputs that gave no article, newest first')
    .option('--limit <count>', 'most to list', wholeNumber, 1000)
    .action(async (options: CommonOptions & { limit: number }) => {
      const output = createOutput(options.json === true);
      const failures = await withReader(settingsFor(options), (reader) =>
        reader.failures(options.limit),
      );
      output.value(failures);
      if (failures.length === 0) output.line('Nothing failed.');
      for (const { readAt, reason, message } of failures) {
        output.line(`${readAt.slice(0, 19)}  [${reason}] ${message}`);
      }
    });
}
