import { countryName } from '../../domain/country.ts';
import { TOPICS, type TopicCode } from '../../domain/topic.ts';
import type { Database } from '../../sqlite.ts';
import type { MonthOfStatements, QuotedBeside, SpokenOf } from './people-reader.ts';

/** See `PeopleReader.quotedBeside`. */
export function quotedBeside(database: Database, id: string, limit: number): QuotedBeside[] {
  return database
    .prepare<QuotedBeside>(
      `SELECT person.id AS id, name, articles FROM (
         SELECT other.person AS beside, count(*) AS articles
         FROM speaking AS own JOIN speaking AS other ON other.article = own.article
         JOIN person AS beside ON beside.id = other.person
         WHERE own.person = ?1 AND other.person <> ?1 AND beside.kind = 'person'
         GROUP BY other.person ORDER BY count(*) DESC, other.person LIMIT ?2
       ) JOIN person ON person.id = beside ORDER BY articles DESC, person.id`,
    )
    .all(id, limit);
}

/** See `PeopleReader.quotedTogether`. */
export function quotedTogether(
  database: Database,
  [first, second]: readonly [string, string],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { total: number; articles: string[] } {
  const both = `FROM speaking AS own JOIN speaking AS other ON other.article = own.article
    WHERE own.person = ? AND other.person = ?`;
  const total = database
    .prepare<{ total: number }>(`SELECT count(*) AS total ${both}`)
    .get(first, second)?.total;
  const articles = database
    .prepare<{ article: string }>(
      `SELECT own.article AS article ${both}
       ORDER BY own.day IS NULL, own.day DESC, own.article LIMIT ? OFFSET ?`,
    )
    .all(first, second, limit, offset);
  return { total: total ?? 0, articles: articles.map(({ article }) => article) };
}

/** See `PeopleReader.speaksAbout`. */
export function speaksAbout(database: Database, id: string, limit: number): SpokenOf[] {
  const people = database
    .prepare<{ value: string; label: string; quotations: number }>(
      `SELECT subject AS value, name AS label, quotations FROM (
         SELECT subject, sum(quotations) AS quotations FROM spoken_of
         WHERE person = ? AND kind = 'person'
         GROUP BY subject ORDER BY sum(quotations) DESC, subject LIMIT ?
       ) JOIN person ON person.id = subject ORDER BY quotations DESC, subject`,
    )
    .all(id, limit);
  const countries = database
    .prepare<{ value: string; quotations: number }>(
      `SELECT subject AS value, sum(quotations) AS quotations FROM spoken_of
       WHERE person = ? AND kind = 'country'
       GROUP BY subject ORDER BY sum(quotations) DESC, subject LIMIT ?`,
    )
    .all(id, limit);
  const topics = database
    .prepare<{ value: string; quotations: number }>(
      `SELECT topic AS value, sum(quotations) AS quotations
       FROM speaking JOIN article_topic ON article_topic.article = speaking.article
       WHERE person = ? GROUP BY topic ORDER BY sum(quotations) DESC, topic LIMIT ?`,
    )
    .all(id, limit);
  return [
    ...people.map((row) => ({ kind: 'person' as const, ...row })),
    ...countries.map((row) => ({
      kind: 'country' as const,
      label: countryName(row.value),
      ...row,
    })),
    ...topics.map((row) => ({
      kind: 'topic' as const,
      label: TOPICS[row.value as TopicCode] ?? row.value,
      ...row,
    })),
  ].sort((a, b) => b.quotations - a.quotations);
}

/** See `PeopleReader.statementsByMonth`. */
export function statementsByMonth(database: Database, id: string): MonthOfStatements[] {
  return database
    .prepare<MonthOfStatements>(
      `SELECT substr(day, 1, 7) AS month, sum(quotations) AS quotations FROM speaking
       WHERE person = ? AND day IS NOT NULL GROUP BY substr(day, 1, 7) ORDER BY 1`,
    )
    .all(id);
}
