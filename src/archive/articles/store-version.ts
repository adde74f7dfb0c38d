import { createHash } from 'node:crypto';
import { articleSchema, dayOf } from '../../domain/article.ts';
import { extractionSchema } from '../../domain/extraction.ts';
import type { Database } from '../../sqlite.ts';
import { storeCopies } from '../copies/store-copies.ts';
import { putInOutbox } from '../outbox.ts';
import { withArchiveIds } from '../people/person-ids.ts';
import type { StoredArticle } from '../records.ts';
import type { ArticleToStore, Reading, StoreOutcome } from '../writer.ts';
import { articleIdOf } from './identity.ts';
import { storeFindings } from './store-findings.ts';

/**
 * Keeps one article inside the caller's transaction: as its first version, as a new version, or in
 * place where only what is found in it changed. Whatever changes goes into the outbox.
 */
export function storeVersion(
  database: Database,
  input: Reading,
  { identity, article, extraction }: ArticleToStore,
): keyof StoreOutcome {
  const id = articleIdOf(identity);
  const printed = JSON.stringify(articleSchema.parse(article));
  const found = extractionSchema.parse(withArchiveIds(extraction, id));
  const hash = createHash('sha256').update(printed).digest('hex');
  const current = database
    .prepare<{ version: number; hash: string; extraction: string }>(
      `SELECT version, hash, extraction FROM version JOIN article ON id = article AND version = current
       WHERE id = ?`,
    )
    .get(id);
  const same = current?.hash === hash;
  if (same && current.extraction === JSON.stringify(found)) return 'unchanged';

  const version = same ? current.version : lastVersion(database, id) + 1;
  const stored: StoredArticle = {
    id,
    version,
    locator: input.locator,
    readAt: input.readAt,
    // When it first came and what it is a copy of is told where it is read.
    addedAt: input.readAt,
    article,
    extraction: found,
    copyOf: null,
  };
  if (same) {
    database
      .prepare('UPDATE version SET extraction = ? WHERE article = ? AND version = ?')
      .run(JSON.stringify(found), id, version);
  } else {
    keepArticle(database, identity, stored);
    database
      .prepare(
        `INSERT INTO version (article, version, locator, read_at, headline, hash, printed, extraction)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        version,
        input.locator,
        input.readAt,
        article.headline,
        hash,
        printed,
        JSON.stringify(found),
      );
  }
  storeFindings(database, stored);
  storeCopies(database, stored);
  putInOutbox(database, id);
  if (same) return 'renewed';
  return current === undefined ? 'added' : 'updated';
}

/** The last version ever kept: an article that was withdrawn and comes again goes on counting. */
function lastVersion(database: Database, id: string): number {
  const row = database
    .prepare<{ last: number | null }>('SELECT max(version) AS last FROM version WHERE article = ?')
    .get(id);
  return row?.last ?? 0;
}

function keepArticle(database: Database, identity: string, stored: StoredArticle): void {
  database
    .prepare(
      `INSERT INTO article (id, identity, current, highest_quotation, day, publisher)
       VALUES (?, ?, ?, 0, ?, ?)
       ON CONFLICT (id) DO UPDATE SET
         current = excluded.current, day = excluded.day, publisher = excluded.publisher`,
    )
    .run(
      stored.id,
      identity,
      stored.version,
      dayOf(stored.article.published),
      stored.article.publisher,
    );
}
