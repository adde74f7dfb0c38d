import type { ArchiveWriter } from '../src/archive/writer.ts';
import type { SearchEngine } from '../src/search/port.ts';
import { toIndexEntry } from './to-document.ts';

/**
 * Sends an engine everything of the archive that it has not confirmed, batch by batch, and remembers
 * each confirmation: a stop at any point repeats one batch at most. Returns how many articles were
 * sent. Throws `EngineError`; what was confirmed until then stays confirmed.
 */
export async function sync(
  writer: ArchiveWriter,
  engine: SearchEngine,
  onSent: (sent: number) => void = () => {},
): Promise<number> {
  let sent = 0;
  for (;;) {
    const entries = writer.pending(engine.id, engine.batch);
    const last = entries.at(-1);
    if (last === undefined) return sent;
    await engine.apply(entries.map(toIndexEntry));
    writer.confirm(engine.id, last.sequence);
    sent += entries.length;
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
  return (await engine.health()).documents.articles < confirmed;
}

/** Builds a fresh index from the whole archive beside the live one and swaps it in at once. */
export async function reindex(
  writer: ArchiveWriter,
  engine: SearchEngine,
  onSent: (sent: number) => void = () => {},
): Promise<number> {
  const { sequence, articles } = writer.everything();
  const fresh = await engine.rebuild();
  let sent = 0;
  try {
    for (const batch of batches(articles, engine.batch)) {
      await fresh.apply(batch.map(toIndexEntry));
      sent += batch.length;
      onSent(sent);
    }
    await fresh.commit();
  } catch (error) {
    await fresh.abandon();
    throw error;
  }
  writer.confirm(engine.id, sequence);
  await engine.settle();
  return sent;
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
