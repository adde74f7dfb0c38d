import { Command } from 'commander';
import { type CommonOptions, settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { withWriter } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { withProgress } from '../cli/progress.ts';
import { hasForgotten, sync } from '../sync.ts';

export function syncCommand(): Command {
  return withJson(withPlaces(new Command('sync')))
    .description('send the search engine what it has not confirmed')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const sent = await withWriter(settingsFor(options), async (writer, engine) => {
        if (await hasForgotten(writer, engine)) writer.confirm(engine.id, 0);
        const waiting = writer.waiting(engine.id);
        const count = await withProgress('Indexing', output.json, (tell) =>
          sync(writer, engine, (done) => tell(done, waiting)),
        );
        if (count > 0) await engine.settle();
        return count;
      });
      output.value({ sent });
      output.line(sent === 0 ? 'Nothing waits.' : `${counted(sent, 'article')} sent.`);
    });
}
