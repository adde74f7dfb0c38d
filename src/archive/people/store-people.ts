import { tokenize } from '../../query/tokens.ts';
import type { Database } from '../../sqlite.ts';
import type { StoredArticle } from '../records.ts';
import { callPeople } from './call-people.ts';
import type { Naming } from './naming.ts';

/** Replaces what the archive knows of an article's people by what this version prints of them. */
export function storePeople(
  database: Database,
  stored: StoredArticle,
  namings: readonly Naming[],
): void {
  const before = takeOut(database, stored.id);
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
  const named = database.prepare(
    'INSERT INTO named (article, rule, person, name, reason, decisions) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const naming of namings) {
    named.run(
      stored.id,
      naming.rule,
      naming.person,
      naming.name,
      naming.reason,
      naming.decisions.join(','),
    );
  }
  callPeople(database, new Set([...before, ...stored.extraction.persons.map(({ id }) => id)]));
}

/** Takes an article's spellings and roles away, and the people whom nobody names any more. */
export function forgetPeople(database: Database, articleId: string): void {
  callPeople(database, takeOut(database, articleId));
}

/** Takes an article's names out and says who bore them; `callPeople` sees to what is left of those. */
function takeOut(database: Database, articleId: string): Set<string> {
  const named = database
    .prepare<{ person: string }>('SELECT DISTINCT person FROM spelling WHERE article = ?')
    .all(articleId);
  for (const table of ['spelling', 'role', 'named']) {
    database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(articleId);
  }
  return new Set(named.map(({ person }) => person));
}
