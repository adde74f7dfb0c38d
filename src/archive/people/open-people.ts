import type { Database } from '../../sqlite.ts';
import { keptUntilWritten } from '../kept-until-written.ts';
import { currentStanding, readDecisions } from './decision-log.ts';
import type { JoinedName, NamingArticle, PeopleReader, RoleOverTime } from './people-reader.ts';
import { personAddressOf } from './person-address.ts';
import { quotedBeside, quotedTogether, speaksAbout, statementsByMonth } from './read-company.ts';
import { listPeople, peopleLetters } from './read-people-list.ts';
import { saidBetween } from './read-said.ts';

/** The archive's read side for people. See `PeopleReader` for what each call promises. */
export function peopleOf(database: Database): PeopleReader {
  const kept = keptUntilWritten(database);
  return {
    addressOf: (id) => personAddressOf(database, id),
    joinedNames: (id) => joinedNames(database, id),
    identityOf(id) {
      const entry = currentStanding(database).authority.get(id);
      if (entry === undefined) return null;
      const { name, wikidata, description } = entry;
      return { name, wikidata, description };
    },
    articlesOf: (id, limit) => articlesOf(database, id, limit),
    rolesOf: (id) => rolesOf(database, id),
    quotedBeside: (id, limit) => quotedBeside(database, id, limit),
    speaksAbout: (id, limit) => speaksAbout(database, id, limit),
    statementsByMonth: (id) => statementsByMonth(database, id),
    saidBetween: (id, days, limit) => saidBetween(database, id, days, limit),
    quotedTogether: (ids, part) => quotedTogether(database, ids, part),
    list(listing) {
      const { authority } = currentStanding(database);
      return listPeople(database, listing).map((listed) => ({
        ...listed,
        wikidata: authority.get(listed.id)?.wikidata ?? null,
      }));
    },
    letters: (kind) => kept(`letters of ${kind}`, () => peopleLetters(database, kind)),
    decisions() {
      const holding = new Set(currentStanding(database).standing.map(({ number }) => number));
      return readDecisions(database).map((logged) => ({
        ...logged,
        holds: logged.decision.kind === 'undo' || holding.has(logged.number),
      }));
    },
  };
}

function joinedNames(database: Database, id: string): JoinedName[] {
  return database
    .prepare<Omit<JoinedName, 'decisions'> & { decisions: string }>(
      `SELECT name, reason, decisions, count(*) AS articles FROM named WHERE person = ?
       GROUP BY name, reason, decisions ORDER BY count(*) DESC, name, decisions`,
    )
    .all(id)
    .map((row) => ({
      ...row,
      decisions: row.decisions === '' ? [] : row.decisions.split(',').map(Number),
    }));
}

function articlesOf(database: Database, id: string, limit: number): NamingArticle[] {
  return database
    .prepare<NamingArticle>(
      `SELECT found.id AS id, name, headline, publisher, day
       FROM (SELECT article.id AS id, current, max(name) AS name, publisher, day
             FROM named JOIN article ON article.id = named.article
             WHERE person = ? GROUP BY article.id ORDER BY day DESC, article.id LIMIT ?) AS found
       JOIN version ON version.article = found.id AND version = current
       ORDER BY day DESC, found.id`,
    )
    .all(id, limit);
}

function rolesOf(database: Database, id: string): RoleOverTime[] {
  const printed = database
    .prepare<RoleOverTime>(
      `SELECT text, count(*) AS articles, min(day) AS first, max(day) AS last
       FROM role JOIN article ON article.id = role.article WHERE person = ?
       GROUP BY text ORDER BY count(*) DESC, text`,
    )
    .all(id);
  const roles = new Map<string, RoleOverTime>();
  for (const role of printed) {
    const key = role.text.toLowerCase();
    const known = roles.get(key);
    roles.set(key, known === undefined ? role : together(known, role));
  }
  return [...roles.values()].sort((a, b) => {
    if (a.first === b.first) return b.articles - a.articles;
    return a.first === null || (b.first !== null && a.first > b.first) ? 1 : -1;
  });
}

/** One role under two ways of writing it. An article that prints both counts for both. */
function together(one: RoleOverTime, other: RoleOverTime): RoleOverTime {
  const days = [one.first, other.first, one.last, other.last].filter((day) => day !== null).sort();
  return {
    text: one.text,
    articles: one.articles + other.articles,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
