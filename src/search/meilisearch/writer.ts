import type { EnqueuedTask } from 'meilisearch';
import type { Collection } from '../../domain/document.ts';
import type { IndexEntry, Rejection } from '../port.ts';
import type { Connection } from './connection.ts';
import { isAnyOf } from './filter.ts';
import { type DocumentRecord, toRecord } from './record.ts';
import { send } from './send.ts';
import type { Server } from './servers.ts';
import { finish } from './task.ts';
import { placeOf } from './years.ts';

/** The index of each collection, by its name on the server. */
export type IndexNames = Readonly<Record<Collection, string>>;

/** Ids asked for in one request: a page of them is some 100 kB. */
const PAGE = 1_000;

/**
 * Puts each entry on the server of its year and takes off the others what they hold of it, since a new
 * version may be of another year and a server may have been given other years. Returns what a server
 * would not take.
 */
export async function writeEverywhere(
  servers: readonly [Server, ...Server[]],
  names: IndexNames,
  entries: readonly IndexEntry[],
): Promise<readonly Rejection[]> {
  const ranges = servers.map(({ years }) => years);
  // What no other server holds lies on the first; what is withdrawn lies nowhere.
  const lies = ({ article }: IndexEntry) =>
    article === null ? null : Math.max(0, placeOf(article.year[0] ?? null, ranges));
  const rejections = await Promise.all(
    servers.map(({ connection }, place) => {
      const [own, foreign]: [IndexEntry[], IndexEntry[]] = [[], []];
      for (const entry of entries) (concerns(lies(entry), place) ? own : foreign).push(entry);
      return writeEntries(connection, names, own, foreign);
    }),
  );
  return [...new Map(rejections.flat().map((each) => [each.articleId, each])).values()];
}

/** Whether a server has to hear of an entry that lies on the server `lies`; `null` is none. */
function concerns(lies: number | null, place: number): boolean {
  return lies === null || lies === place;
}

/**
 * Puts entries into the indexes and resolves once every one can be found. Each article replaces what
 * the index held of it: documents are upserted by id, and quotations that are no more are deleted.
 * `foreign` articles lie on another server: should they be held here still, they are deleted.
 * Everything is ordered first and awaited then, so that the server can join tasks into one batch.
 */
async function writeEntries(
  connection: Connection,
  names: IndexNames,
  entries: readonly IndexEntry[],
  foreign: readonly IndexEntry[],
): Promise<readonly Rejection[]> {
  const latest = new Map(entries.map((entry) => [entry.articleId, entry]));
  const articles = [...latest.values()].flatMap(({ article }) => (article ? [article] : []));
  const quotations = [...latest.values()].flatMap((entry) =>
    entry.article === null ? [] : entry.quotations,
  );
  const current = new Set(quotations.map((quotation) => quotation.id));
  const withdrawn = [...latest.values()].flatMap(({ article, articleId }) =>
    article === null ? [articleId] : [],
  );
  const elsewhere = foreign.map(({ articleId }) => articleId);
  const moved = await idsHeld(connection, names.articles, 'id', elsewhere);
  const held = await idsHeld(connection, names.quotations, 'article', [
    ...latest.keys(),
    ...elsewhere,
  ]);
  const gone = new Set([...held, ...entries.flatMap((entry) => entry.staleQuotations)]);
  const sent = [
    await send(
      connection,
      names.articles,
      articles.map((each) => toRecord('articles', each)),
    ),
    await send(
      connection,
      names.quotations,
      quotations.map((each) => toRecord('quotations', each)),
    ),
  ];
  const ordered = [
    ...sent.flatMap((each) => each.ordered),
    ...(await remove(connection, names.articles, [...withdrawn, ...moved])),
    ...(await remove(
      connection,
      names.quotations,
      [...gone].filter((id) => !current.has(id)),
    )),
  ];
  for (const task of ordered) await finish(connection, task);
  return sent.flatMap(({ refused }) => refused.map((record) => rejectionOf(connection, record)));
}

function rejectionOf({ server }: Connection, record: DocumentRecord): Rejection {
  return {
    // A quotation names its article.
    articleId: String(record['article'] ?? record['id']),
    message: `Meilisearch at ${server} takes nothing as large as this: start it with a higher --http-payload-size-limit`,
  };
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

/** Ids of the documents that an index holds with one of these values in a field. */
async function idsHeld(
  connection: Connection,
  uid: string,
  field: 'id' | 'article',
  values: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  const filter = isAnyOf(field, values);
  for (let more = values.length > 0; more; ) {
    const { results } = await connection.insist((client) =>
      client.index(uid).getDocuments({ filter, fields: ['id'], limit: PAGE, offset: ids.length }),
    );
    ids.push(...results.map((document) => String(document.id)));
    more = results.length === PAGE;
  }
  return ids;
}
