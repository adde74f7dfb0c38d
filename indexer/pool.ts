import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { refused } from '../src/domain/result.ts';
import type { Digest } from './digest.ts';
import type { RawArticle } from './read/raw-article.ts';

/** Digests inputs in threads that can be killed, so that a hostile page holds up nobody. */
export interface DigestPool {
  /** How many inputs are worked on at a time. */
  readonly threads: number;
  /** Never rejects for what an input contains: a thread that hangs or dies is a refusal. */
  digest(raw: RawArticle): Promise<Digest>;
  close(): Promise<void>;
}

/**
 * A page takes some 10 ms and the worst of the hostile suite under 2 s (docs/evaluation.md); a feed of
 * a thousand articles takes longer. What is not done after this many milliseconds never will be.
 */
const TIMEOUT = 20_000;

/** Memory of one thread in megabytes: some forty times the largest input we read. */
const THREAD_MEMORY = 512;

/** Starts a pool. `threads`: as many as the machine runs at a time, unless told. */
export function startPool(
  options: { readonly threads?: number; readonly timeout?: number } = {},
): DigestPool {
  const threads = options.threads ?? Math.max(1, availableParallelism());
  const timeout = options.timeout ?? TIMEOUT;
  // Built, the worker is JavaScript; from a checkout it is TypeScript and has to be loaded as such.
  const built = extname(fileURLToPath(import.meta.url)) === '.js';
  const worker = built ? './worker.js' : './worker-from-source.mjs';
  const pool = new Piscina({
    filename: fileURLToPath(new URL(worker, import.meta.url)),
    execArgv: [],
    // All stay until the pool closes: a thread takes longer to start than a page to read.
    minThreads: threads,
    maxThreads: threads,
    // Waiting is done in `queue`: the clock of a task must not run while it waits for a thread.
    maxQueue: threads,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
  });
  const queue = new PQueue({ concurrency: threads });
  return {
    threads,
    digest: (raw) =>
      queue.add(async (): Promise<Digest> => {
        try {
          return (await pool.run(raw, { signal: AbortSignal.timeout(timeout) })) as Digest;
        } catch (error) {
          return refusalOf(raw, error, timeout);
        }
      }),
    async close() {
      queue.clear();
      await pool.destroy();
    },
  };
}

function refusalOf(raw: RawArticle, error: unknown, timeout: number): Digest {
  if (error instanceof Error && error.name === 'AbortError') {
    return refused({
      reason: 'timeout',
      message: `${raw.locator}: not read after ${timeout / 1000} s, given up. The page is probably made to hang readers; if it is a real article, please report it.`,
    });
  }
  const what = error instanceof Error ? error.message : String(error);
  return refused({
    reason: 'crashed',
    message: `${raw.locator}: the reader failed on this input (${what}). The rest goes on; please report the input.`,
  });
}
