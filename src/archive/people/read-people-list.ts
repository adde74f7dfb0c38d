import type { Database } from '../../sqlite.ts';
import type { LetterCount, ListedPerson, PeopleListing } from './people-reader.ts';

/** See `PeopleReader.list`; who they are by authority files is not told here. */
export function listPeople(
  database: Database,
  { kind, letter, offset, limit }: PeopleListing,
): Omit<ListedPerson, 'wikidata'>[] {
  const under =
    letter === null ? '' : letter === '#' ? OTHER : "AND sort >= ?2 AND sort < ?2 || '{'";
  return database
    .prepare<Omit<ListedPerson, 'wikidata'>>(
      `SELECT id, name,
         (SELECT count(DISTINCT article) FROM spelling WHERE person = listed.id) AS articles,
         (SELECT coalesce(sum(quotations), 0) FROM speaking WHERE person = listed.id) AS quotations
       FROM (SELECT id, name, sort FROM person WHERE kind = ?1 AND ?2 IS ?2 ${under}
             ORDER BY sort, id LIMIT ?3 OFFSET ?4) AS listed
       ORDER BY sort, id`,
    )
    .all(kind, letter, limit, offset);
}

/** What stands before "a" or, "{" being the sign behind it, after "z". */
const OTHER = "AND (sort < 'a' OR sort >= '{')";

/** See `PeopleReader.letters`. */
export function peopleLetters(database: Database, kind: PeopleListing['kind']): LetterCount[] {
  const counts = new Map<string, number>();
  const rows = database
    .prepare<LetterCount>(
      `SELECT CASE WHEN sort >= 'a' AND sort < '{' THEN substr(sort, 1, 1) ELSE '#' END AS letter,
         count(*) AS count
       FROM person WHERE kind = ? GROUP BY 1`,
    )
    .all(kind);
  for (const { letter, count } of rows) counts.set(letter, count);
  return [...counts]
    .map(([letter, count]) => ({ letter, count }))
    .sort((a, b) => (a.letter === '#' ? 1 : b.letter === '#' ? -1 : a.letter < b.letter ? -1 : 1));
}
