import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineHealth } from '../port.ts';
import type { Connection } from './connection.ts';
import type { IndexNames } from './writer.ts';

/**
 * Whether the indexes can be searched, and how many documents they hold; a server without them is
 * not ready and holds none. Asks only what a search-only key may: the counts are totals of searches,
 * and the version is told if the key may know it.
 */
export async function readHealth(connection: Connection, names: IndexNames): Promise<EngineHealth> {
  const documents = await countDocuments(connection, names);
  return {
    ready: documents !== null,
    description: `Meilisearch${await findVersion(connection)} at ${connection.server}`,
    documents: documents ?? { articles: 0, quotations: 0 },
    incomplete: [],
  };
}

/** Documents in each collection, or `null` if their indexes are missing. */
async function countDocuments(
  connection: Connection,
  names: IndexNames,
): Promise<Readonly<Record<Collection, number>> | null> {
  try {
    return await askForCounts(connection, names);
  } catch (error) {
    if (error instanceof EngineError && error.failure === 'index-unusable') return null;
    throw error;
  }
}

async function askForCounts(
  connection: Connection,
  names: IndexNames,
): Promise<Readonly<Record<Collection, number>>> {
  const { results } = await connection.ask((client) =>
    client.multiSearch({
      queries: COLLECTIONS.map((collection) => ({
        indexUid: names[collection],
        q: '',
        page: 1,
        hitsPerPage: 0,
      })),
    }),
  );
  const count = (place: number) => results[place]?.totalHits ?? 0;
  return {
    articles: count(COLLECTIONS.indexOf('articles')),
    quotations: count(COLLECTIONS.indexOf('quotations')),
  };
}

/** " 1.50.0", or nothing if the key may not ask. */
async function findVersion(connection: Connection): Promise<string> {
  try {
    return ` ${(await connection.ask((client) => client.getVersion())).pkgVersion}`;
  } catch {
    return '';
  }
}
