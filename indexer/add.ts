import { createHash } from 'node:crypto';
import type { ArchiveWriter, Reading, StoreOutcome } from '../src/archive/writer.ts';
import type { Digest } from './digest.ts';
import { keep } from './keep.ts';
import type { DigestPool } from './pool.ts';
import type { Refusal } from './read/refusal.ts';
import { eachInput } from './sources/each-input.ts';
import type { Source } from './sources/source.ts';

/** What came of adding a number of inputs. Articles are counted as the archive counts them. */
export interface AddReport extends StoreOutcome {
  readonly inputs: number;
  /** Inputs whose bytes were the same as at their last reading and were not read again. */
  readonly skipped: number;
  /** Parts of containers that are no articles by their kind: pictures, revisits, redirects. */
  readonly passedOver: number;
  /** Inputs that gave no article, in order. */
  readonly refusals: readonly Refusal[];
}

export interface AddOptions {
  readonly writer: ArchiveWriter;
  readonly pool: DigestPool;
  /** Read even what has not changed: after an update of the program, to find what it now finds. */
  readonly again: boolean;
  /** The time of reading, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Called after each input. */
  readonly onInput: (done: number) => void;
  /** Called when articles were stored; what it returns is awaited before going on. */
  readonly onStored: (stored: number) => Promise<void>;
  /** Stops between two inputs; what is stored stays. */
  readonly signal?: AbortSignal;
}

/** An input on its way: what reading it gave, or that it need not be read. */
type Arrival =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'digested'; readonly reading: Reading; readonly digest: Digest };

/**
 * Reads inputs side by side and keeps them in their order, each in one transaction, so that the same
 * inputs give the same archive and a stop at any point loses nothing.
 */
export async function addSources(
  sources: readonly Source[],
  options: AddOptions,
): Promise<AddReport> {
  const report = {
    added: 0,
    updated: 0,
    renewed: 0,
    unchanged: 0,
    withdrawn: 0,
    inputs: 0,
    skipped: 0,
    passedOver: 0,
  };
  const refusals: Refusal[] = [];
  // Some inputs ahead of the one being stored: enough to keep all threads busy, few enough for memory.
  const ahead = options.pool.threads * 4;
  const arrivals: Promise<Arrival>[] = [];
  const inputs = eachInput(sources, () => {
    report.passedOver += 1;
  });
  let more = true;
  while (options.signal?.aborted !== true) {
    while (more && arrivals.length < ahead) {
      const next = await inputs.next();
      more = next.done !== true;
      if (next.done === true) break;
      const arrival = arrive(next.value, options);
      // Should storing fail, nobody waits for those ahead: their ends must not end the program.
      arrival.catch(() => {});
      arrivals.push(arrival);
    }
    const arrival = await arrivals.shift();
    if (arrival === undefined) break;
    report.inputs += 1;
    if (arrival.kind === 'skipped') report.skipped += 1;
    else {
      const { counts, refusal } = keep(options.writer, arrival.reading, arrival.digest);
      report.added += counts.added;
      report.updated += counts.updated;
      report.renewed += counts.renewed;
      report.unchanged += counts.unchanged;
      report.withdrawn += counts.withdrawn;
      if (refusal !== null) refusals.push(refusal);
      const stored = counts.added + counts.updated + counts.renewed + counts.withdrawn;
      if (stored > 0) await options.onStored(stored);
    }
    options.onInput(report.inputs);
  }
  await inputs.return(undefined);
  await Promise.allSettled(arrivals);
  return { ...report, refusals };
}

async function arrive(source: Source, { writer, pool, again, now }: AddOptions): Promise<Arrival> {
  const loaded = await source.load();
  if (!loaded.ok) {
    const reading = { locator: source.locator, hash: '', readAt: now() };
    return { kind: 'digested', reading, digest: loaded };
  }
  const raw = loaded.value;
  const hash = createHash('sha256').update(raw.bytes).digest('hex');
  const reading = { locator: raw.locator, hash, readAt: now() };
  if (!again && writer.lastReading(raw.locator)?.hash === hash) return { kind: 'skipped' };
  return {
    kind: 'digested',
    reading,
    digest: await pool.digest({ ...raw, readAt: reading.readAt }),
  };
}
