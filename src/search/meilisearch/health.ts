import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import type { EngineHealth } from '../port.ts';
import type { Connection } from './connection.ts';

/**
 * Whether the indexes can be searched, and how many documents they hold. Asks only what a
 * search-only key may: the counts are totals of searches, and the version is told if the key may
 * know it.
 */
export async function readHealth(
  connection: Connection,
  names: Readonly<Record<Collection, string>>,
): Promise<EngineHealth> {
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
    ready: true,
    description: `Meilisearch${await findVersion(connection)} at ${connection.server}`,
    documents: {
      articles: count(COLLECTIONS.indexOf('articles')),
      quotations: count(COLLECTIONS.indexOf('quotations')),
    },
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
