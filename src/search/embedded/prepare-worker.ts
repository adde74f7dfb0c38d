import { type MessagePort, workerData } from 'node:worker_threads';
import type { Collection } from '../../domain/document.ts';
import type { IndexEntry } from '../port.ts';
import { type PreparedEntry, prepareEntry } from './prepare.ts';
import { WordsSeen } from './write-words.ts';

/** What the thread is started with. */
export interface WorkerData {
  /** Bundles of entries come in here, and go out prepared, one by one and in order. */
  readonly port: MessagePort;
  /** One number that counts what went out, so that whoever waits can sleep until there is more. */
  readonly answered: SharedArrayBuffer;
}

/** A bundle of entries, prepared. */
export interface PreparedBundle {
  readonly entries: readonly PreparedEntry[];
  /** Their words that no bundle of this thread had before. */
  readonly words: Readonly<Record<Collection, readonly string[]>>;
}

const { port, answered } = workerData as WorkerData;
const count = new Int32Array(answered);
const seen = new WordsSeen();

port.on('message', (entries: readonly IndexEntry[]) => {
  const prepared = entries.map((entry) => prepareEntry(entry, seen.add));
  const words = { articles: [...seen.fresh.articles], quotations: [...seen.fresh.quotations] };
  port.postMessage({ entries: prepared, words } satisfies PreparedBundle);
  seen.keep();
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
});
