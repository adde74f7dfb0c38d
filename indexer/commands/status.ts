import { Command } from 'commander';
import { EngineError } from '../../src/search/engine-error.ts';
import type { SearchEngine } from '../../src/search/port.ts';
import { type CommonOptions, settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withEngine, withReader } from '../cli/opened.ts';
import { createOutput } from '../cli/output.ts';

export function statusCommand(): Command {
  return withJson(withPlaces(new Command('status')))
    .description('say what the archive holds, what failed and what waits for the engine')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const settings = settingsFor(options);
      await withReader(settings, (reader) =>
        withEngine(settings, true, async (engine) => {
          const status = reader.status();
          const waiting = reader.waiting(engine.id);
          const health = await healthOf(engine);
          output.value({ archive: settings.folder, ...status, waiting, engine: health });
          const rows: [string, string | number][] = [
            ['Archive', settings.folder],
            ['Articles', status.articles],
            ['Versions', status.versions],
            ['Quotations', status.quotations],
            ['People', status.people],
            ['Papers', status.publishers],
            ['Published', status.firstDay ? `${status.firstDay} to ${status.lastDay}` : 'undated'],
            ['Engine', `${health.description}${health.ready ? '' : ' (not ready)'}`],
            ...health.incomplete.map(({ part, reason }): [string, string] => [
              'Does not answer',
              `${part}: ${reason}`,
            ]),
            ...health.troubles.map((trouble): [string, string] => ['Trouble', trouble]),
            ['Waiting', waiting],
            ...Object.entries(status.failures).map(([reason, count]): [string, number] => [
              `Failed: ${reason}`,
              count,
            ]),
          ];
          for (const [name, value] of rows) {
            output.line(
              `${name.padEnd(22)}${typeof value === 'number' ? value.toLocaleString('en') : value}`,
            );
          }
          if (!health.ready || health.troubles.length > 0) process.exitCode = EXIT.incomplete;
        }),
      );
    });
}

/** A dead engine is part of the answer, not the end of it. */
async function healthOf(engine: SearchEngine) {
  try {
    return await engine.health();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return {
      ready: false,
      description: error.message,
      documents: null,
      incomplete: [],
      troubles: [],
    };
  }
}
