import { tokenize } from '../query/tokens.ts';
import type { Database } from '../sqlite.ts';
import type { StoredArticle } from './records.ts';

/** Replaces what the archive knows of an article's people by what this version prints of them. */
export function storePeople(database: Database, stored: StoredArticle): void {
  forgetPeople(database, stored.id);
  const person = database.prepare(
    'INSERT INTO person (id, kind, name) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const spelling = database.prepare(
    `INSERT INTO spelling (person, article, text, count) VALUES (?, ?, ?, ?)
     ON CONFLICT (person, article, text) DO UPDATE SET count = count + excluded.count`,
  );
  const role = database.prepare(
    `INSERT INTO role (person, article, text, count) VALUES (?, ?, ?, 1)
     ON CONFLICT (person, article, text) DO UPDATE SET count = count + 1`,
  );
  const word = database.prepare('INSERT OR IGNORE INTO name_word (word, person) VALUES (?, ?)');
  for (const { id, kind, name, forms, roles } of stored.extraction.persons) {
    person.run(id, kind, name);
    for (const form of forms) spelling.run(id, stored.id, form.text, form.spans.length);
    for (const { text } of roles) role.run(id, stored.id, text);
    for (const text of [name, ...forms.map((form) => form.text)]) {
      for (const { term } of tokenize(text)) word.run(term, id);
    }
  }
}

/** Takes an article's spellings and roles away, and the people whom nobody names any more. */
export function forgetPeople(database: Database, articleId: string): void {
  const named = database
    .prepare<{ person: string }>('SELECT DISTINCT person FROM spelling WHERE article = ?')
    .all(articleId);
  database.prepare('DELETE FROM spelling WHERE article = ?').run(articleId);
  database.prepare('DELETE FROM role WHERE article = ?').run(articleId);
  const unnamed = database.prepare('SELECT 1 AS named FROM spelling WHERE person = ? LIMIT 1');
  for (const { person } of named) {
    if (unnamed.get(person) !== undefined) continue;
    database.prepare('DELETE FROM name_word WHERE person = ?').run(person);
    database.prepare('DELETE FROM person WHERE id = ?').run(person);
  }
}
