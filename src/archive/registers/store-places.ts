import { countryPlace, datelinePlaces, type Place } from '../../domain/place-id.ts';
import type { Database } from '../../sqlite.ts';
import type { StoredArticle } from '../records.ts';

/** What a place is to an article: what it is about, only mentioned, or where it was written. */
export type PlacePart = 'about' | 'mentioned' | 'dateline';

/** Replaces what the archive knows of an article's places and topics. */
export function storePlaces(database: Database, stored: StoredArticle): void {
  forgetPlaces(database, stored.id);
  const { countries, dateline, topics } = stored.extraction;
  // Of several spellings the same one is kept whatever the order of adding.
  const place = database.prepare(
    `INSERT INTO place (id, kind, name, country) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = min(name, excluded.name)`,
  );
  const inArticle = database.prepare(
    'INSERT OR IGNORE INTO article_place (place, part, article) VALUES (?, ?, ?)',
  );
  const enter = ({ id, kind, name, country }: Place, part: PlacePart) => {
    place.run(id, kind, name, country);
    inArticle.run(id, part, stored.id);
  };
  for (const { code, about } of countries) enter(countryPlace(code), about ? 'about' : 'mentioned');
  if (dateline !== null) {
    for (const each of datelinePlaces(dateline)) enter(each, 'dateline');
  }
  const topic = database.prepare(
    'INSERT OR IGNORE INTO article_topic (topic, article) VALUES (?, ?)',
  );
  for (const { code } of topics) topic.run(code, stored.id);
}

export function forgetPlaces(database: Database, articleId: string): void {
  database.prepare('DELETE FROM article_place WHERE article = ?').run(articleId);
  database.prepare('DELETE FROM article_topic WHERE article = ?').run(articleId);
}
