import { NO_DECISIONS } from '../../domain/people-standing.ts';
import type { Database } from '../../sqlite.ts';
import { VERSION_COLUMNS, type VersionRow, versionOf } from '../articles/stored-rows.ts';
import { putInOutbox } from '../outbox.ts';
import type { StoredArticle } from '../records.ts';
import { bandsOf } from './fingerprint.ts';
import { isSameStory, storyOf } from './same-story.ts';

/** Most stories that are looked at for one article: those that meet in most bands go first. */
const MOST_CANDIDATES = 20;

/** How many articles are held in memory at a time while all are gone through. */
const PAGE = 200;

/** Tells anew which articles print the story of this version; the earliest stands for the others. */
export function storeCopies(database: Database, stored: StoredArticle): void {
  forgetCopies(database, stored.id);
  const story = storyOf(stored);
  const bands = bandsOf(story.shingles);
  if (bands.length === 0) return;
  const same = candidatesFor(database, stored.id, bands).filter((id) => {
    const candidate = currentVersion(database, id);
    return candidate !== null && isSameStory(story, storyOf(candidate));
  });
  const insert = database.prepare('INSERT INTO fingerprint (band, article) VALUES (?, ?)');
  for (const band of bands) insert.run(band, stored.id);
  if (same.length > 0) gather(database, [stored.id, ...same]);
}

/** Takes an article out of its story; if it stood for others, the earliest of those does so now. */
export function forgetCopies(database: Database, articleId: string): void {
  database.prepare('DELETE FROM fingerprint WHERE article = ?').run(articleId);
  database.prepare('DELETE FROM copy WHERE article = ?').run(articleId);
  const left = database
    .prepare<{ article: string }>('SELECT article FROM copy WHERE original = ?')
    .all(articleId)
    .map(({ article }) => article);
  database.prepare('DELETE FROM copy WHERE original = ?').run(articleId);
  // Engines know which printings are the first: one of these is now.
  for (const article of left) putInOutbox(database, article);
  if (left.length > 1) gather(database, left);
}

/** Tells the copies of every article: after the step of the schema that keeps them. */
export function storeCopiesOfAll(database: Database): void {
  const page = database.prepare<{ id: string }>(
    `SELECT id FROM article WHERE id > ? AND current > 0 ORDER BY id LIMIT ${PAGE}`,
  );
  for (let after = ''; ; ) {
    const ids = page.all(after);
    for (const { id } of ids) {
      const stored = currentVersion(database, id);
      if (stored !== null) storeCopies(database, stored);
    }
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** The articles that stand for the stories that share a band, those that share most first. */
function candidatesFor(database: Database, id: string, bands: readonly number[]): string[] {
  return database
    .prepare<{ original: string }>(
      `SELECT coalesce(copy.original, fingerprint.article) AS original, count(*) AS shared
       FROM fingerprint LEFT JOIN copy ON copy.article = fingerprint.article
       WHERE band IN (${bands.map(() => '?').join(', ')}) AND fingerprint.article <> ?
       GROUP BY 1 ORDER BY shared DESC, original LIMIT ${MOST_CANDIDATES}`,
    )
    .all(...bands, id)
    .map(({ original }) => original);
}

/** Makes the stories of these articles one; the one printed first, or read first, stands for all. */
function gather(database: Database, ids: readonly string[]): void {
  const [original, ...others] = ids
    .map((id) => ({ id, ...orderOf(database, id) }))
    .sort((a, b) => a.published - b.published || a.row - b.row)
    .map(({ id }) => id);
  if (original === undefined) return;
  for (const other of others) {
    database.prepare('UPDATE copy SET original = ? WHERE original = ?').run(original, other);
    database
      .prepare('INSERT OR REPLACE INTO copy (article, original) VALUES (?, ?)')
      .run(other, original);
    // It may have stood for the story until now: engines are told that it does not.
    putInOutbox(database, other);
  }
}

/** When an article was printed (undated ones last), and its place in the order of first readings. */
function orderOf(database: Database, id: string): { published: number; row: number } {
  const row = database
    .prepare<{ row: number }>('SELECT min(rowid) AS row FROM version WHERE article = ?')
    .get(id)?.row;
  const time = Date.parse(currentVersion(database, id)?.article.published ?? '');
  return { published: Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time, row: row ?? 0 };
}

function currentVersion(database: Database, id: string): StoredArticle | null {
  const row = database
    .prepare<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM version WHERE article = ?1
       AND version = (SELECT current FROM article WHERE id = ?1)`,
    )
    .get(id);
  return row === undefined ? null : versionOf(row, NO_DECISIONS);
}
