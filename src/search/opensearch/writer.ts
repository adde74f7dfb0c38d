import type { Collection } from '../../domain/document.ts';
import type { IndexEntry, Rejection } from '../port.ts';
import { type Operation, sendAll } from './bulk.ts';
import type { Connection } from './connection.ts';
import { ensureIndex, type Generation, refresh } from './generation.ts';
import { type Aliases, partOf } from './index-names.ts';
import { toRecord } from './record.ts';

/** Ids looked up in one request; a search returns 10,000 at most (`index.max_result_window`). */
const LOOKED_UP = 5_000;

export interface Target {
  readonly connection: Connection;
  readonly aliases: Aliases;
  readonly generation: Generation;
}

/**
 * Puts entries into a generation's indexes. Each article replaces what was held of it; quotations
 * that are no more, and what lies in the index of another year, are taken out. Where the generation
 * is live, all of it can be found when this resolves. Returns what the cluster would not take.
 */
export async function writeEntries(
  target: Target,
  entries: readonly IndexEntry[],
): Promise<readonly Rejection[]> {
  const operations = await operationsOf(target, entries);
  const rejections = await sendAll(target.connection, operations);
  if (target.generation.live) {
    const written = [...new Set(operations.map(({ index }) => index))];
    if (written.length > 0) await refresh(target.connection, written);
  }
  return [...new Map(rejections.map((each) => [each.articleId, each])).values()];
}

/** What is to become of one document: put in as it is, or taken out. */
interface Change {
  readonly collection: Collection;
  readonly entry: IndexEntry;
  readonly id: string;
  readonly document: Parameters<typeof toRecord>[1] | null;
}

function changesOf(entry: IndexEntry): Change[] {
  const { article, articleId } = entry;
  const quotations = article === null ? [] : entry.quotations;
  return [
    { collection: 'articles', entry, id: articleId, document: article },
    ...quotations.map(
      (quotation): Change => ({
        collection: 'quotations',
        entry,
        id: quotation.id,
        document: quotation,
      }),
    ),
    ...entry.staleQuotations.map(
      (id): Change => ({ collection: 'quotations', entry, id, document: null }),
    ),
  ];
}

async function operationsOf(
  target: Target,
  entries: readonly IndexEntry[],
): Promise<readonly Operation[]> {
  const { connection, aliases, generation } = target;
  const changes = entries.flatMap(changesOf);
  // Only where an archive is divided can something lie elsewhere, and nothing does in a fresh index.
  const held =
    generation.yearly && generation.live
      ? await findHeld(target, changes)
      : new Map<string, string[]>();
  const operations: Operation[] = [];
  for (const { collection, entry, id, document } of changes) {
    const part = generation.yearly ? partOf(document?.day ?? null) : null;
    const home = await ensureIndex(connection, aliases, generation, { collection, part });
    const operation = { id, articleId: entry.articleId, version: entry.version };
    const elsewhere = (held.get(`${collection} ${id}`) ?? []).filter((index) => index !== home);
    if (
      document !== null ||
      !generation.yearly ||
      held.get(`${collection} ${id}`)?.includes(home)
    ) {
      const record = document === null ? null : toRecord(collection, document);
      operations.push({ ...operation, index: home, record });
    }
    operations.push(...elsewhere.map((index) => ({ ...operation, index, record: null })));
  }
  return operations;
}

/** The indexes in which documents lie already. */
async function findHeld(
  { connection, aliases }: Target,
  changes: readonly Change[],
): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  for (const collection of ['articles', 'quotations'] as const) {
    const ids = [
      ...new Set(changes.filter((each) => each.collection === collection).map((each) => each.id)),
    ];
    for (let at = 0; at < ids.length; at += LOOKED_UP) {
      const { body } = await connection.insist((client) =>
        client.search({
          index: aliases[collection],
          body: {
            query: { ids: { values: ids.slice(at, at + LOOKED_UP) } },
            size: 2 * LOOKED_UP,
            sort: ['_doc'],
          },
          allow_partial_search_results: false,
        }),
      );
      for (const { _id, _index } of body.hits.hits) {
        const key = `${collection} ${_id}`;
        held.set(key, [...(held.get(key) ?? []), String(_index)]);
      }
    }
  }
  return held;
}
