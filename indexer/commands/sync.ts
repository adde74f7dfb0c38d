import { Command } from 'commander';
import { type CommonOptions, settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withWriter } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { withProgress } from '../cli/progress.ts';
import { tellRejections } from '../cli/tell-rejections.ts';
import { hasForgotten, sync } from '../sync.ts';

export function syncCommand(): Command {
  return withJson(withPlaces(new Command('sync')))
    .description('send the search engine what it has not confirmed')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const { sent, rejections } = await withWriter(
        settingsFor(options),
        async (writer, engine) => {
          if (await hasForgotten(writer, engine)) writer.confirm(engine.id, 0);
          const waiting = writer.waiting(engine.id);
          const sending = await withProgress('Indexing', output.json, (tell) =>
            sync(writer, engine, (done) => tell(done, waiting)),
          );
          if (sending.sent > 0) await engine.settle();
          return sending;
        },
      );
      output.value({ sent, rejections });
      tellRejections(output, rejections);
      if (rejections.length > 0) process.exitCode = EXIT.incomplete;
      output.line(
        sent === 0 && rejections.length === 0
          ? 'Nothing waits.'
          : `${counted(sent, 'article')} sent.`,
      );
    });
}
