import type { Database } from '../../sqlite.ts';

/** An article by its address, and when it last really changed. */
export interface CurrentArticle {
  readonly id: string;
  /** When its current version was read, ISO 8601 in UTC. */
  readonly changed: string;
}

/** Articles that have a current version, by id, `limit` of them from `offset` on. */
export function currentArticles(
  database: Database,
  { offset, limit }: { offset: number; limit: number },
): CurrentArticle[] {
  return database
    .prepare<CurrentArticle>(
      `SELECT id, read_at AS changed
       FROM (SELECT id, current FROM article WHERE current > 0 ORDER BY id LIMIT ? OFFSET ?)
       JOIN version ON version.article = id AND version.version = current ORDER BY id`,
    )
    .all(limit, offset);
}
