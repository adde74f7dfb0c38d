import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createSealSecret } from './form-seal.ts';

/** More processes than this are for whoever knows what else the machine has to do. */
const MOST_UNASKED = 4;

/** What a process is sent to end it. */
const STOP = 'stop';

/** What a process is given on its way: the secret of all, and whether it says where the pages are. No settings. */
const SECRET = 'OTR_SEAL_SECRET';
const FIRST = 'OTR_FIRST_PROCESS';

/** The exit code where a process was ended before it served. */
const FAILED = 3;

/** Signals that end the program. A terminal sends them to every process: the one started obeys alone. */
export const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A process among those that serve the pages. */
export interface ServingProcess {
  /** Whether it is the one that says where the pages are and what is wrong. */
  readonly isFirst: boolean;
  /** What forms are sealed with: one process shows a form, another may be sent it. */
  readonly sealSecret: string;
  /** Comes when the pages are to end, or whoever started this process is gone. */
  readonly told: Promise<void>;
}

/** How many processes serve the pages: as many as were asked for, or one a core, four at most. */
export function countProcesses(asked: number | null): number {
  return asked ?? Math.min(availableParallelism(), MOST_UNASKED);
}

/** This process as one of several, or `null` where it is the one that was started. */
export function asServingProcess(): ServingProcess | null {
  if (!cluster.isWorker) return null;
  for (const signal of STOPPING_SIGNALS) process.on(signal, () => {});
  const told = new Promise<void>((resolve) => {
    process.on('message', (message) => {
      if (message === STOP) resolve();
    });
    process.on('disconnect', resolve);
  });
  return {
    isFirst: process.env[FIRST] !== undefined,
    sealSecret: process.env[SECRET] ?? '',
    told,
  };
}

/**
 * Starts `count` processes of this program, which share its port: a page that takes long keeps one core and
 * not every reader waiting. The others start when the first serves; one that breaks off is replaced. Gives
 * the exit code when all have ended: that of a process that could not serve at all, or 0 after a signal.
 */
export async function serveByProcesses(count: number): Promise<number> {
  const secret = createSealSecret();
  const running = new Set<Worker>();
  const serving = new Set<Worker>();
  let stopping = false;
  const stop = () => {
    stopping = true;
    for (const worker of running) {
      // One that does not serve yet has no reader to finish with, and may not hear what it is told.
      if (serving.has(worker) && worker.isConnected()) worker.send(STOP);
      else worker.process.kill('SIGKILL');
    }
  };
  for (const signal of STOPPING_SIGNALS) process.on(signal, stop);

  return new Promise((resolve) => {
    let exitCode = 0;
    const start = (isFirst: boolean): Worker => {
      const worker = cluster.fork({ [SECRET]: secret, ...(isFirst ? { [FIRST]: '1' } : {}) });
      running.add(worker);
      worker.once('listening', () => serving.add(worker));
      worker.once('exit', (code, signal) => {
        running.delete(worker);
        if (!stopping && serving.delete(worker)) {
          process.stderr.write(
            `A process that serves pages ended (${signal ?? `exit code ${code}`}); another takes its place.\n`,
          );
          start(false);
          return;
        }
        if (!stopping) {
          exitCode = code ?? FAILED;
          stop();
        }
        if (running.size === 0) resolve(exitCode);
      });
      return worker;
    };
    void once(start(true), 'listening').then(() => {
      for (let started = 1; started < count && !stopping; started += 1) start(false);
    });
  });
}
