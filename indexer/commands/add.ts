import { Command } from 'commander';
import { EngineError } from '../../src/search/engine-error.ts';
import type { Rejection } from '../../src/search/port.ts';
import type { Settings } from '../../src/settings.ts';
import { type AddReport, addSources } from '../add.ts';
import {
  type CommonOptions,
  settingsFor,
  withFields,
  withJson,
  withPlaces,
  withWorkers,
} from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withWriter } from '../cli/opened.ts';
import { counted, createOutput, type Output } from '../cli/output.ts';
import { type Report, withProgress } from '../cli/progress.ts';
import { tellRejections } from '../cli/tell-rejections.ts';
import { startPool } from '../pool.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { listSources } from '../sources/list-sources.ts';
import { hasForgotten, sync } from '../sync.ts';

/** Fewest articles to store before they are sent: they can be found while a long run goes on. */
const SEND_EVERY = 500;

/** Megabytes that this thread may hold between two pieces of work; the program itself takes 25 of them. */
const HEAP = 48;

/** Refusals to print one by one; `otr failures` has them all. */
const SHOWN_REFUSALS = 20;

/** What `otr add` answers. */
interface AddAnswer extends AddReport {
  /** Articles that the engine has confirmed in this run, and that still wait for it. */
  readonly sent: number;
  readonly waiting: number;
  /** Articles that the engine would not take. */
  readonly rejections: readonly Rejection[];
  /** Why the engine did not take everything, or `null`. */
  readonly engineTrouble: string | null;
  readonly stopped: boolean;
}

/** How inputs are added. */
export interface Adding {
  /** Read what has not changed too. Not unless told. */
  readonly again?: boolean;
  /** Threads that read; as many as the machine runs at a time unless told. */
  readonly workers?: number;
  /** Where records have their parts, as far as the user has said. */
  readonly field?: FieldMap;
}

/** Options of the commands that add. */
type AddingOptions = CommonOptions & Adding;

export function addCommand(): Command {
  return withFields(withWorkers(withJson(withPlaces(new Command('add')))))
    .description('read articles, keep them in the archive and make them searchable')
    .argument(
      '<input...>',
      'files, archives (WARC, MediaWiki, tar, zip, gzip), folders, http(s) addresses, or - for standard input',
    )
    .option('--again', 'read even what has not changed since its last reading')
    .action(async (inputs: string[], options: AddingOptions) => {
      const output = createOutput(options.json === true);
      const answer = await addInputs(settingsFor(options), inputs, options, output);
      printAnswer(answer, output);
      process.exitCode = exitCodeOf(answer);
    });
}

/** Adds the inputs and sends the engine what it does not have. Also how the sample archive is made. */
export async function addInputs(
  settings: Settings,
  inputs: readonly string[],
  { again = false, workers, field }: Adding,
  output: Output,
): Promise<AddAnswer> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await withWriter(settings, async (writer, engine) => {
      const { sources, passedOver } = await listSources(inputs, process.stdin, {
        ...(field === undefined ? {} : { fields: field }),
        // What is read again, or with other fields, is fetched whole.
        known: (address) =>
          again || field !== undefined ? null : (writer.lastReading(address)?.validators ?? null),
      });
      const pool = startPool(workers === undefined ? {} : { threads: workers });
      const tidy = keepHeapSmall(HEAP);
      let trouble: string | null = null;
      let sent = 0;
      const rejections = new Map<string, Rejection>();
      const send = async (report: Report) => {
        if (trouble !== null) return;
        try {
          const waiting = writer.waiting(engine.id);
          const sending = await sync(writer, engine, (done) => {
            report(done, waiting);
            tidy();
          });
          sent += sending.sent;
          for (const rejection of sending.rejections)
            rejections.set(rejection.articleId, rejection);
        } catch (error) {
          if (!(error instanceof EngineError)) throw error;
          trouble = error.message;
        }
      };
      try {
        const report = await withProgress('Reading', output.json, async (tell) => {
          let unsent = 0;
          return addSources(sources, {
            writer,
            pool,
            again,
            ...(field === undefined ? {} : { fields: field }),
            now: () => new Date().toISOString(),
            signal: stop.signal,
            // A container holds more than it was counted for: then nobody knows how many will come.
            onInput: (done) => {
              tell(done, done > sources.length ? 0 : sources.length);
              tidy();
            },
            onStored: async (stored) => {
              unsent += stored;
              if (unsent < Math.max(SEND_EVERY, engine.batch)) return;
              unsent = 0;
              await send(() => {});
            },
          });
        });
        await withProgress('Indexing', output.json, async (tell) => {
          if (trouble === null && (await forgotten(writer, engine))) writer.confirm(engine.id, 0);
          await send(tell);
          if (trouble === null && sent > 0) await engine.settle();
        });
        return {
          ...report,
          passedOver: passedOver + report.passedOver,
          sent,
          waiting: writer.waiting(engine.id),
          rejections: [...rejections.values()],
          engineTrouble: trouble,
          stopped: stop.signal.aborted,
        };
      } finally {
        await pool.close();
      }
    });
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** A dead engine has not forgotten anything: sending to it will say what is wrong. */
async function forgotten(...args: Parameters<typeof hasForgotten>): Promise<boolean> {
  try {
    return await hasForgotten(...args);
  } catch (error) {
    if (error instanceof EngineError) return false;
    throw error;
  }
}

function exitCodeOf(answer: AddAnswer): number {
  if (answer.stopped) return EXIT.stopped;
  const whole =
    answer.refusals.length === 0 && answer.rejections.length === 0 && answer.engineTrouble === null;
  return whole ? EXIT.done : EXIT.incomplete;
}

/** Prints what came of an `add`. */
export function printAnswer(answer: AddAnswer, output: Output): void {
  output.value(answer);
  output.line(
    `${counted(answer.inputs, 'input')}: ${counted(answer.added, 'new article')}, ${counted(answer.updated, 'new version')}, ${answer.renewed} renewed, ${answer.unchanged} the same, ${answer.skipped} not read again`,
  );
  if (answer.withdrawn > 0) {
    output.line(`${counted(answer.withdrawn, 'article')} withdrawn by the publisher`);
  }
  if (answer.passedOver > 0) {
    output.line(
      `${counted(answer.passedOver, 'file')} passed over (pictures, styles, scripts, redirects)`,
    );
  }
  if (answer.refusals.length > 0) {
    output.warn(`${counted(answer.refusals.length, 'input')} refused:`);
    for (const { reason, message } of answer.refusals.slice(0, SHOWN_REFUSALS)) {
      output.warn(`  [${reason}] ${message}`);
    }
    if (answer.refusals.length > SHOWN_REFUSALS) {
      output.warn('  … `otr failures` lists them all');
    }
  }
  tellRejections(output, answer.rejections);
  if (answer.engineTrouble !== null) {
    output.warn(
      `Everything read is kept, but the search engine did not take it: ${answer.engineTrouble}\n${counted(answer.waiting, 'article')} wait; \`otr sync\` sends them.`,
    );
  }
  if (answer.stopped) {
    output.warn('Stopped. What was read is kept; the same command goes on from here.');
  }
}
