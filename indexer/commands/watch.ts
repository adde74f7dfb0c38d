import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { ArchiveError } from '../../src/archive/archive-error.ts';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withFields,
  withPlaces,
  withWorkers,
} from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { createOutput } from '../cli/output.ts';
import { type Adding, addInputs, printAnswer } from './add.ts';

/** Minutes between two rounds: feeds of news are rarely made more often, and hosts like it so. */
const EVERY = 15;

export function watchCommand(): Command {
  return withFields(withWorkers(withPlaces(new Command('watch'))))
    .description('add what is new in feeds, sitemaps or folders, again and again until stopped')
    .argument('<input...>', 'feeds, sitemaps, pages or folders, as for otr add')
    .option('--every <minutes>', 'minutes between two rounds', wholeNumber, EVERY)
    .action(async (inputs: string[], options: CommonOptions & Adding & { every: number }) => {
      const output = createOutput(false);
      const settings = settingsFor(options);
      const stop = new AbortController();
      const onSignal = () => stop.abort();
      process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
      // The archive is closed between two rounds: other commands may write to it then.
      while (!stop.signal.aborted) {
        try {
          printAnswer(await addInputs(settings, inputs, options, output), output);
        } catch (error) {
          // Whoever else writes will be done some day: that ends a round and not the watch.
          if (!(error instanceof ArchiveError && error.failure === 'locked')) throw error;
          output.warn(`${error.message}\nThe next round tries again by itself.`);
        }
        await sleep(options.every * 60_000, null, { signal: stop.signal }).catch(() => {});
      }
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      process.exitCode = EXIT.stopped;
    });
}
