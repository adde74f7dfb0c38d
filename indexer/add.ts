import { createHash } from 'node:crypto';
import type { ArchiveWriter, Reading, StoreOutcome } from '../src/archive/writer.ts';
import { arrivalsOf } from './arrivals.ts';
import type { Digest } from './digest.ts';
import { keep, NOTHING } from './keep.ts';
import type { DigestPool } from './pool.ts';
import type { FieldMap } from './read/json/field-map.ts';
import type { RawArticle } from './read/raw-article.ts';
import type { Refusal } from './read/refusal.ts';
import { eachInput } from './sources/each-input.ts';
import type { Loaded, Source, SourceList } from './sources/source.ts';

const COUNTED = Object.keys(NOTHING) as readonly (keyof StoreOutcome)[];

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
  /** Where records have their parts, as far as the user has said. */
  readonly fields?: FieldMap;
  /** The time of reading, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Called when inputs were kept: how many by now. */
  readonly onInput: (done: number) => void;
  /** Called when articles were stored; what it returns is awaited before going on. */
  readonly onStored: (stored: number) => Promise<void>;
  /** Stops between two inputs; what is stored stays. */
  readonly signal?: AbortSignal;
}

/** What came of loading and reading an input, or that it need not be read. */
type Arrival =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'digested'; readonly reading: Reading; readonly digest: Digest };

/**
 * Reads inputs side by side and keeps them in their order, as many in one transaction as have arrived, so
 * that the same inputs give the same archive and a stop at any point loses nothing.
 */
export async function addSources(sources: SourceList, options: AddOptions): Promise<AddReport> {
  const { writer, signal } = options;
  const report = { ...NOTHING, inputs: 0, skipped: 0, passedOver: 0 };
  const refusals: Refusal[] = [];
  const inputs = eachInput(sources, () => {
    report.passedOver += 1;
  });
  const keepOne = (arrival: Arrival): number => {
    report.inputs += 1;
    if (arrival.kind === 'skipped') {
      report.skipped += 1;
      return 0;
    }
    const { counts, refusal } = keep(writer, arrival.reading, arrival.digest);
    for (const name of COUNTED) report[name] += counts[name];
    if (refusal !== null) refusals.push(refusal);
    return counts.added + counts.updated + counts.renewed + counts.withdrawn;
  };
  for await (const arrived of arrivalsOf(inputs, (source, loaded) =>
    arrive(source, loaded, options),
  )) {
    if (signal?.aborted === true) break;
    const stored = writer.together(() =>
      arrived.reduce((sum, arrival) => sum + keepOne(arrival), 0),
    );
    if (stored > 0) await options.onStored(stored);
    options.onInput(report.inputs);
  }
  return { ...report, refusals };
}

async function arrive(
  { locator }: Source,
  loaded: Loaded,
  { writer, pool, again, fields, now }: AddOptions,
): Promise<Arrival> {
  if (!loaded.ok) {
    return { kind: 'digested', reading: { locator, hash: '', readAt: now() }, digest: loaded };
  }
  if (loaded.value === 'unchanged') return { kind: 'skipped' };
  const { validators = null, ...raw } = loaded.value;
  const hash = hashOf(raw, fields);
  const reading = {
    locator: raw.locator,
    hash,
    readAt: now(),
    // The same bytes read by other fields are another reading: the host cannot say that nothing has changed.
    validators: fields === undefined ? validators : null,
  };
  if (!again && writer.lastReading(raw.locator)?.hash === hash) return { kind: 'skipped' };
  return {
    kind: 'digested',
    reading,
    digest: await pool.digest({
      ...raw,
      readAt: reading.readAt,
      ...(fields === undefined ? {} : { fields }),
    }),
  };
}

/** What tells one reading from another: the bytes, and where their parts were looked for. */
function hashOf(raw: RawArticle, fields: FieldMap | undefined): string {
  const hash = createHash('sha256').update(raw.bytes);
  if (fields !== undefined) hash.update(JSON.stringify(fields));
  return hash.digest('hex');
}
