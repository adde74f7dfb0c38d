import { articleSchema } from '../../domain/article.ts';
import type { Database } from '../../sqlite.ts';
import type { Copies } from '../records.ts';

const factsSchema = articleSchema.pick({
  headline: true,
  publisher: true,
  published: true,
  url: true,
});

/** The other articles that print an article's story. See `ArchiveReader.copiesOf`. */
export function copiesOf(database: Database, id: string): Copies {
  const original =
    database.prepare<{ original: string }>('SELECT original FROM copy WHERE article = ?').get(id)
      ?.original ?? id;
  const others = database
    .prepare<{ id: string; printed: string }>(
      `SELECT article.id, version.printed FROM article
       JOIN version ON version.article = article.id AND version.version = article.current
       WHERE article.id <> ?2 AND (article.id = ?1
         OR article.id IN (SELECT copy.article FROM copy WHERE original = ?1))
       ORDER BY article.day IS NULL, article.day, version.rowid`,
    )
    .all(original, id)
    .map((row) => ({ id: row.id, ...factsSchema.parse(JSON.parse(row.printed)) }));
  return { original, others };
}
