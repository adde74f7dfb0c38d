import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/**
 * Memory in megabytes in which a thread makes what it soon drops. Node's own 48 earn nothing here and are
 * held by each thread to its end (measured on 10,000 wire stories, 2026-11).
 */
const YOUNG_MEMORY = 12;

/**
 * Inputs and bytes that go to a thread at a time: a wire story is read in a millisecond, as long as the
 * way to the thread and back takes.
 */
const BUNDLE = { inputs: 32, bytes: 256 * 1024 } as const;

/** An input that waits for a thread, and who waits for what is found in it. */
interface Waiting {
  readonly raw: RawArticle;
  readonly settle: (digest: Digest) => void;
}

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
    // Waiting is done here: the clock of a task must not run while it waits for a thread.
    maxQueue: threads,
    resourceLimits: {
      maxOldGenerationSizeMb: THREAD_MEMORY,
      maxYoungGenerationSizeMb: YOUNG_MEMORY,
    },
  });

  const waiting: Waiting[] = [];
  let idle = threads;

  const work = async (bundle: readonly Waiting[]): Promise<void> => {
    const raws = bundle.map(({ raw }) => raw);
    try {
      const signal = AbortSignal.timeout(timeout);
      const digests = (await pool.run(raws, { signal })) as readonly Digest[];
      bundle.forEach(({ settle }, at) => {
        settle(digests[at] as Digest);
      });
    } catch (error) {
      const [only, ...others] = bundle;
      if (only === undefined) return;
      if (others.length === 0) only.settle(refusalOf(only.raw, error, timeout));
      // One of them hangs or kills its reader: alone each gives what it has, and that one its name.
      else for (const one of bundle) await work([one]);
    }
  };

  const hand = () => {
    while (idle > 0 && waiting.length > 0) {
      idle -= 1;
      void work(nextBundle(waiting, threads)).finally(() => {
        idle += 1;
        hand();
      });
    }
  };

  return {
    threads,
    digest: (raw) =>
      new Promise((settle) => {
        waiting.push({ raw, settle });
        hand();
      }),
    async close() {
      waiting.length = 0;
      await pool.destroy();
    },
  };
}

/** Takes from the front what one thread does next: its share of what waits, within the limits. */
function nextBundle(waiting: Waiting[], threads: number): Waiting[] {
  const share = Math.min(BUNDLE.inputs, Math.ceil(waiting.length / threads));
  const bundle = waiting.splice(0, 1);
  let bytes = bundle[0]?.raw.bytes.length ?? 0;
  while (bundle.length < share) {
    bytes += waiting[0]?.raw.bytes.length ?? 0;
    if (bytes > BUNDLE.bytes) break;
    bundle.push(...waiting.splice(0, 1));
  }
  return bundle;
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
