import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { IndexEntry } from '../port.ts';
import type { PreparedBundle, WorkerData } from './prepare-worker.ts';

/** A thread that prepares entries while this one writes those before them. */
export interface PreparingThread {
  /**
   * The entries, bundle by bundle and in order. Waits for each without giving way to other work of this
   * thread, so that all of them can be written in one transaction. Gives fewer than all where the thread
   * died or hangs: what is missing has to be prepared here.
   */
  prepare(entries: readonly IndexEntry[]): Generator<PreparedBundle, void>;
  close(): void;
}

/**
 * Entries that go to the thread at a time: while one bundle is written, the next is prepared. Of 5, 10, 25 and 50
 * the quickest (10,000 articles, 2026-11-29).
 */
const BUNDLE = 10;

/** A bundle takes some 10 ms. After this many milliseconds (our judgement) the thread is taken for dead. */
const PATIENCE = 30_000;

/**
 * Starts the thread, or not where the machine runs one thread at a time (`processors`: as many as the machine
 * has, unless told). A process can end without closing it.
 */
export function startPreparing(
  options: { readonly processors?: number } = {},
): PreparingThread | null {
  if ((options.processors ?? availableParallelism()) < 2) return null;
  // Built, the worker is JavaScript; from a checkout it is TypeScript and has to be loaded as such.
  const built = extname(fileURLToPath(import.meta.url)) === '.js';
  const file = built ? './prepare-worker.js' : './prepare-worker-from-source.mjs';
  const { port1: port, port2 } = new MessageChannel();
  const answered = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { port: port2, answered } satisfies WorkerData,
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  // Told here by the silence that follows: what it could not do is done again by whoever waits.
  worker.on('error', () => {});
  let alive = true;
  const close = () => {
    alive = false;
    port.close();
    void worker.terminate();
  };

  return {
    *prepare(entries) {
      const bundles = Math.ceil(entries.length / BUNDLE);
      for (let from = 0; alive && from < entries.length; from += BUNDLE) {
        port.postMessage(entries.slice(from, from + BUNDLE));
      }
      let left = bundles;
      try {
        while (alive && left > 0) {
          const prepared = nextOf();
          if (prepared === null) return;
          yield prepared;
          left -= 1;
        }
      } finally {
        // What nobody took would be taken for the answer to the next question.
        if (left > 0) close();
      }
    },
    close,
  };

  function nextOf(): PreparedBundle | null {
    const count = new Int32Array(answered);
    for (;;) {
      const before = Atomics.load(count, 0);
      const received = receiveMessageOnPort(port);
      if (received !== undefined) return received.message as PreparedBundle;
      if (Atomics.wait(count, 0, before, PATIENCE) === 'timed-out') return null;
    }
  }
}
