import type { EnqueuedTask } from 'meilisearch';
import type { Collection } from '../../domain/document.ts';
import type { IndexEntry } from '../port.ts';
import { inBatches } from './batches.ts';
import type { Connection } from './connection.ts';
import { isAnyOf } from './filter.ts';
import { toRecord } from './record.ts';
import { finish } from './task.ts';

/** The index of each collection, by its name on the server. */
export type IndexNames = Readonly<Record<Collection, string>>;

/** Ids asked for in one request: a page of them is some 100 kB. */
const PAGE = 1_000;

/**
 * Puts entries into the indexes and resolves once every one can be found. Each article replaces what
 * the index held of it: documents are upserted by id, and quotations that are no more are deleted.
 * Everything is ordered first and awaited then, so that the server can join tasks into one batch.
 */
export async function writeEntries(
  connection: Connection,
  names: IndexNames,
  entries: readonly IndexEntry[],
): Promise<void> {
  const latest = new Map(entries.map((entry) => [entry.articleId, entry]));
  const articles = [...latest.values()].flatMap(({ article }) => (article ? [article] : []));
  const quotations = [...latest.values()].flatMap((entry) =>
    entry.article === null ? [] : entry.quotations,
  );
  const current = new Set(quotations.map((quotation) => quotation.id));
  const withdrawn = [...latest.values()].flatMap(({ article, articleId }) =>
    article === null ? [articleId] : [],
  );
  const held = await quotationsHeld(connection, names.quotations, [...latest.keys()]);
  const gone = new Set([...held, ...entries.flatMap((entry) => entry.staleQuotations)]);
  const ordered = [
    ...(await add(
      connection,
      names.articles,
      articles.map((each) => toRecord('articles', each)),
    )),
    ...(await add(
      connection,
      names.quotations,
      quotations.map((each) => toRecord('quotations', each)),
    )),
    ...(await remove(connection, names.articles, withdrawn)),
    ...(await remove(
      connection,
      names.quotations,
      [...gone].filter((id) => !current.has(id)),
    )),
  ];
  for (const task of ordered) await finish(connection, task);
}

async function add(
  connection: Connection,
  uid: string,
  records: readonly object[],
): Promise<EnqueuedTask[]> {
  const ordered: EnqueuedTask[] = [];
  for (const batch of inBatches(records)) {
    ordered.push(
      await connection.insist((client) =>
        client
          .index(uid)
          .addDocumentsFromString(batch.lines, 'application/x-ndjson', { primaryKey: 'id' }),
      ),
    );
  }
  return ordered;
}

/** Deleting what is not there is no error. */
async function remove(
  connection: Connection,
  uid: string,
  ids: readonly string[],
): Promise<EnqueuedTask[]> {
  if (ids.length === 0) return [];
  return [await connection.insist((client) => client.index(uid).deleteDocuments([...ids]))];
}

/** Ids of the quotations that the index holds of these articles. */
async function quotationsHeld(
  connection: Connection,
  uid: string,
  articleIds: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  const filter = isAnyOf('article', articleIds);
  for (;;) {
    const { results } = await connection.insist((client) =>
      client.index(uid).getDocuments({ filter, fields: ['id'], limit: PAGE, offset: ids.length }),
    );
    ids.push(...results.map((document) => String(document.id)));
    if (results.length < PAGE) return ids;
  }
}
