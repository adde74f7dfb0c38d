import { Command } from 'commander';
import { type CommonOptions, settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withWriter } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { withProgress } from '../cli/progress.ts';
import { tellRejections } from '../cli/tell-rejections.ts';
import { reindex } from '../sync.ts';

export function reindexCommand(): Command {
  return withJson(withPlaces(new Command('reindex')))
    .description('build a fresh index from the archive beside the live one and swap it in')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const { sent: indexed, rejections } = await withWriter(
        settingsFor(options),
        (writer, engine) =>
          withProgress('Indexing', output.json, (tell) => {
            const total = writer.count();
            return reindex(writer, engine, (done) => tell(done, total));
          }),
      );
      output.value({ indexed, rejections });
      tellRejections(output, rejections);
      if (rejections.length > 0) process.exitCode = EXIT.incomplete;
      output.line(`${counted(indexed, 'article')} indexed afresh.`);
    });
}
