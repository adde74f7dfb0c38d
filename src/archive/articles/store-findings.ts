import { NO_DECISIONS } from '../../domain/people-standing.ts';
import type { Database } from '../../sqlite.ts';
import { withDecisions } from '../people/decided-people.ts';
import { currentStanding } from '../people/decision-log.ts';
import { namingsIn } from '../people/naming.ts';
import { forgetPeople, storePeople } from '../people/store-people.ts';
import { forgetSpeaking, storeSpeaking } from '../people/store-speaking.ts';
import type { StoredArticle } from '../records.ts';
import { forgetPlaces, storePlaces } from '../registers/store-places.ts';
import { storeQuotations } from './store-quotations.ts';
import { VERSION_COLUMNS, type VersionRow, versionOf } from './stored-rows.ts';

/** How many articles are held in memory at a time while all are gone through. */
const PAGE = 200;

/**
 * Replaces everything that is kept ready of an article's current version: its quotations, people, places
 * and topics. `found` has its people as the rules found them; decisions are applied here.
 */
export function storeFindings(database: Database, found: StoredArticle): void {
  const standing = currentStanding(database);
  const extraction = withDecisions(found.extraction, found.id, standing);
  const stored: StoredArticle = { ...found, extraction };
  storeQuotations(database, stored);
  storePeople(database, stored, namingsIn(found, standing));
  storeSpeaking(database, stored);
  storePlaces(database, stored);
}

/** Takes away what is kept ready of an article that is shown no more. */
export function forgetFindings(database: Database, articleId: string): void {
  database.prepare('DELETE FROM quotation WHERE article = ?').run(articleId);
  forgetPeople(database, articleId);
  forgetSpeaking(database, articleId);
  forgetPlaces(database, articleId);
}

/** Reads an article's current version again, its people as decided now; nothing where it has none. */
export function renewFindings(database: Database, articleId: string): void {
  const row = database
    .prepare<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM version WHERE article = ?1
       AND version = (SELECT current FROM article WHERE id = ?1)`,
    )
    .get(articleId);
  if (row !== undefined) storeFindings(database, versionOf(row, NO_DECISIONS));
}

/** Does so for every article: after a step of the schema that keeps more ready. */
export function storeFindingsOfAll(database: Database): void {
  const page = database.prepare<{ id: string }>(
    `SELECT id FROM article WHERE id > ? AND current > 0 ORDER BY id LIMIT ${PAGE}`,
  );
  for (let after = ''; ; ) {
    const ids = page.all(after);
    for (const { id } of ids) renewFindings(database, id);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
