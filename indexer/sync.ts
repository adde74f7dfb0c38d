import type { ArchiveWriter } from '../src/archive/writer.ts';
import type { Rejection, SearchEngine } from '../src/search/port.ts';
import { toIndexEntry } from './to-document.ts';

/** What came of sending articles to an engine. */
export interface Sending {
  /** Articles that the engine confirmed. */
  readonly sent: number;
  /** Articles that it would not take: they wait, and are sent again the next time. */
  readonly rejections: readonly Rejection[];
}

/**
 * Sends an engine everything of the archive that it has not confirmed, batch by batch, and remembers
 * each confirmation: a stop at any point repeats one batch at most. An article that the engine will not
 * take stays in the outbox and does not stop the rest. Throws `EngineError`; what was confirmed until
 * then stays confirmed.
 */
export async function sync(
  writer: ArchiveWriter,
  engine: SearchEngine,
  onSent: (sent: number) => void = () => {},
): Promise<Sending> {
  const rejected = new Map<string, Rejection>();
  let sent = 0;
  for (;;) {
    const entries = writer.pending(engine.id, engine.batch);
    // What was rejected has gone to the end of the outbox: where nothing else is left, all is done.
    const untried = entries.filter(({ articleId }) => !rejected.has(articleId));
    const last = entries.at(-1);
    if (last === undefined || untried.length === 0) {
      return { sent, rejections: [...rejected.values()] };
    }
    const rejections = await engine.apply(untried.map(toIndexEntry));
    for (const rejection of rejections) rejected.set(rejection.articleId, rejection);
    const kept = entries.map(({ articleId }) => articleId).filter((id) => rejected.has(id));
    writer.confirm(engine.id, last.sequence, kept);
    sent += untried.length - rejections.length;
    onSent(sent);
  }
}

/**
 * Whether the engine holds fewer articles than it once confirmed: its index was deleted, restored from
 * an old copy, or belongs to another archive. Then everything has to be sent again.
 */
export async function hasForgotten(writer: ArchiveWriter, engine: SearchEngine): Promise<boolean> {
  const confirmed = writer.count() - writer.waiting(engine.id);
  if (confirmed === 0) return false;
  const { documents, incomplete } = await engine.health();
  // What a part holds that does not answer cannot be told.
  return incomplete.length === 0 && documents.articles < confirmed;
}

/** Builds a fresh index from the whole archive beside the live one and swaps it in at once. */
export async function reindex(
  writer: ArchiveWriter,
  engine: SearchEngine,
  onSent: (sent: number) => void = () => {},
): Promise<Sending> {
  const { sequence, articles } = writer.everything();
  const fresh = await engine.rebuild();
  const rejections: Rejection[] = [];
  let sent = 0;
  try {
    for (const batch of batches(articles, engine.batch)) {
      const refused = await fresh.apply(batch.map(toIndexEntry));
      rejections.push(...refused);
      sent += batch.length - refused.length;
      onSent(sent);
    }
    await fresh.commit();
  } catch (error) {
    // Why it failed must not be hidden by a second failure: the next rebuild clears away what is left.
    await fresh.abandon().catch(() => {});
    throw error;
  }
  writer.confirm(
    engine.id,
    sequence,
    rejections.map(({ articleId }) => articleId),
  );
  await engine.settle();
  return { sent, rejections };
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
