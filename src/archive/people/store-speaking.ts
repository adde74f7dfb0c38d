import { dayOf } from '../../domain/article.ts';
import type { Database } from '../../sqlite.ts';
import { namedBeside } from '../articles/beside-quotation.ts';
import type { StoredArticle } from '../records.ts';

/** Replaces what the archive knows of who is quoted in an article, and of whom and what they speak. */
export function storeSpeaking(database: Database, stored: StoredArticle): void {
  forgetSpeaking(database, stored.id);
  const { article, extraction } = stored;
  const speaking = new Map<string, number>();
  const spokenOf = database.prepare(
    `INSERT INTO spoken_of (person, article, kind, subject, quotations) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (person, kind, subject, article) DO UPDATE SET quotations = quotations + 1`,
  );
  for (const quotation of extraction.quotations) {
    const { speaker } = quotation;
    if (speaker === null) continue;
    speaking.set(speaker, (speaking.get(speaker) ?? 0) + 1);
    const { people, countries } = namedBeside(article, extraction, quotation);
    for (const { id } of people) spokenOf.run(speaker, stored.id, 'person', id);
    for (const { code } of countries) spokenOf.run(speaker, stored.id, 'country', code);
  }
  const insert = database.prepare(
    'INSERT INTO speaking (person, article, day, quotations) VALUES (?, ?, ?, ?)',
  );
  const day = dayOf(article.published);
  for (const [person, quotations] of speaking) insert.run(person, stored.id, day, quotations);
}

export function forgetSpeaking(database: Database, articleId: string): void {
  database.prepare('DELETE FROM speaking WHERE article = ?').run(articleId);
  database.prepare('DELETE FROM spoken_of WHERE article = ?').run(articleId);
}
