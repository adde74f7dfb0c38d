import { tokenize } from '../../query/tokens.ts';
import type { Database } from '../../sqlite.ts';
import type { StoredPerson } from '../records.ts';

/** Most people of one name to weigh before the best are taken: bounds the work for "j". */
const CANDIDATES = 400;

/** Most words that a name may have: SQLite puts at most 500 questions together, and no name has as many. */
const MOST_WORDS = 50;

interface PersonRow {
  readonly id: string;
  readonly kind: StoredPerson['kind'];
  readonly name: string;
}

/** The person with this id across all current versions, or `null`. */
export function findPerson(database: Database, id: string): StoredPerson | null {
  const row = database.prepare<PersonRow>('SELECT id, kind, name FROM person WHERE id = ?').get(id);
  if (row === undefined) return null;
  const spellings = database
    .prepare<{ text: string; count: number }>(
      `SELECT text, sum(count) AS count FROM spelling WHERE person = ?
       GROUP BY text ORDER BY sum(count) DESC, text`,
    )
    .all(id);
  const roles = database
    .prepare<{ text: string; count: number; first: string | null; last: string | null }>(
      `SELECT text, sum(count) AS count, min(day) AS first, max(day) AS last
       FROM role JOIN article ON article.id = role.article WHERE person = ?
       GROUP BY text ORDER BY sum(count) DESC, text`,
    )
    .all(id);
  return {
    ...row,
    spellings,
    roles,
    articles: count(
      database,
      'SELECT count(DISTINCT article) AS count FROM spelling WHERE person = ?',
      id,
    ),
    quotations: count(
      database,
      'SELECT coalesce(sum(quotations), 0) AS count FROM speaking WHERE person = ?',
      id,
    ),
  };
}

/** See `ArchiveReader.peopleNamed`. */
export function peopleNamed(database: Database, name: string, limit: number): StoredPerson[] {
  const words = tokenize(name).map(({ term }) => term);
  const last = words.at(-1);
  if (last === undefined || words.length > MOST_WORDS) return [];
  const whole = words.slice(0, -1);
  const ids = database
    .prepare<{ person: string }>(
      `SELECT person FROM (
         SELECT person FROM name_word WHERE word >= ? AND word < ?
         ${whole.map(() => 'INTERSECT SELECT person FROM name_word WHERE word = ?').join('\n')}
       ) AS found
       ORDER BY (SELECT coalesce(sum(quotations), 0) FROM speaking
                 WHERE speaking.person = found.person) DESC,
                (SELECT count(*) FROM spelling WHERE spelling.person = found.person) DESC, person
       LIMIT ${CANDIDATES}`,
    )
    .all(last, `${last}\u{10ffff}`, ...whole);
  const spelled = database.prepare<{ text: string }>(
    `SELECT name AS text FROM person WHERE id = ?1
     UNION SELECT text FROM spelling WHERE person = ?1`,
  );
  const found: StoredPerson[] = [];
  for (const { person: id } of ids) {
    if (found.length === limit) break;
    if (!spelled.all(id).some(({ text }) => hasWords(text, whole, last))) continue;
    const person = findPerson(database, id);
    if (person !== null) found.push(person);
  }
  return found;
}

/** Whether one spelling has every whole word and a word that begins with `last`. */
function hasWords(spelling: string, whole: readonly string[], last: string): boolean {
  const terms = tokenize(spelling).map(({ term }) => term);
  return whole.every((word) => terms.includes(word)) && terms.some((term) => term.startsWith(last));
}

function count(database: Database, sql: string, id: string): number {
  return database.prepare<{ count: number }>(sql).get(id)?.count ?? 0;
}
