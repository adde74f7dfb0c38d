import type {
  AuthorityEntry,
  LoggedDecision,
  PeopleDecision,
} from '../../domain/people-decision.ts';
import { mayFollow, survivorOf } from '../../domain/people-standing.ts';
import { ok, type Result, refused } from '../../domain/result.ts';
import type { Database } from '../../sqlite.ts';
import { renewFindings } from '../articles/store-findings.ts';
import { putInOutbox } from '../outbox.ts';
import { callPeople } from './call-people.ts';
import { currentStanding, logDecision, readDecisions } from './decision-log.ts';

/** What somebody wants to be decided about people. */
export type PeopleRequest =
  | {
      readonly kind: 'merge';
      readonly kept: string;
      readonly gone: string;
      readonly why: string | null;
    }
  | {
      readonly kind: 'split';
      readonly person: string;
      /** The articles that mean the other person. */
      readonly articles: readonly string[];
      readonly why: string | null;
    }
  | { readonly kind: 'load'; readonly file: string; readonly entries: readonly AuthorityEntry[] }
  /** `null`: the last decision that holds. */
  | { readonly kind: 'undo'; readonly decision: number | null };

/** A decision that was taken. */
export interface Decided extends LoggedDecision {
  /** Articles whose people changed: they wait in the outbox. */
  readonly articles: number;
}

/**
 * Takes a decision inside the caller's transaction, or says why it cannot be taken and changes nothing:
 * the log grows by one, every article concerned is gone through again and put into the outbox.
 */
export function decide(
  database: Database,
  request: PeopleRequest,
  decidedAt: string,
): Result<Decided, string> {
  const decision = decisionFor(database, request);
  if (!decision.ok) return decision;
  const allowed = mayFollow(readDecisions(database), decision.value);
  if (!allowed.ok) return allowed;
  const logged = logDecision(database, decision.value, decidedAt);
  const articles = articlesConcerned(database, logged);
  for (const article of articles) {
    renewFindings(database, article);
    putInOutbox(database, article);
  }
  callPeople(database, peopleToCall(database, decision.value));
  return ok({ ...logged, articles: articles.length });
}

function decisionFor(database: Database, request: PeopleRequest): Result<PeopleDecision, string> {
  switch (request.kind) {
    case 'merge': {
      const kept = kindOf(database, request.kept);
      const gone = kindOf(database, request.gone);
      if (kept === null) return refused(unknown(request.kept));
      if (gone === null) return refused(unknown(request.gone));
      if (kept !== gone) {
        return refused(
          `${request.kept} is ${withArticle(kept)} and ${request.gone} ${withArticle(gone)}: they cannot be one.`,
        );
      }
      return ok(request);
    }
    case 'split':
      return splitFor(database, request);
    case 'load':
      return ok({ ...request, entries: [...request.entries] });
    case 'undo': {
      const last = currentStanding(database).standing.at(-1)?.number;
      const decision = request.decision ?? last;
      return decision === undefined
        ? refused('No decision about people holds: there is nothing to undo.')
        : ok({ kind: 'undo', decision });
    }
  }
}

function splitFor(
  database: Database,
  { person, articles, why }: Extract<PeopleRequest, { kind: 'split' }>,
): Result<PeopleDecision, string> {
  if (kindOf(database, person) === null) return refused(unknown(person));
  const all = articlesNaming(database, person);
  const strange = articles.find((article) => !all.includes(article));
  if (strange !== undefined) {
    return refused(
      `${strange} does not name ${person}. \`otr people show ${person}\` lists the articles that do.`,
    );
  }
  const other = new Set(articles);
  if (other.size === 0 || other.size === all.length) {
    return refused(
      `${person}: name some of its ${all.length} articles, not ${other.size === 0 ? 'none' : 'all'}: those that mean the other person.`,
    );
  }
  // Numbers of parts are not used again after an undoing: an address never comes to mean another person.
  const used = readDecisions(database).flatMap(({ decision }) =>
    decision.kind === 'split' && decision.person === person ? Object.values(decision.parts) : [],
  );
  const first = Math.max(0, ...used) + 1;
  const parts = Object.fromEntries(
    all.map((article) => [article, other.has(article) ? first + 1 : first]),
  );
  return ok({ kind: 'split', person, parts, why });
}

/** Articles in which somebody is somebody else after the decision, which stands in the log already. */
function articlesConcerned(database: Database, { number, decision }: LoggedDecision): string[] {
  switch (decision.kind) {
    case 'merge':
      return articlesNaming(database, decision.gone);
    case 'split':
      return articlesNaming(database, decision.person);
    case 'load': {
      const { fates } = currentStanding(database);
      return [
        ...new Set(
          decision.entries
            .flatMap(({ aliases }) => aliases)
            .filter((alias) => fates.get(alias)?.decision === number)
            .flatMap((alias) => articlesNaming(database, alias)),
        ),
      ];
    }
    case 'undo':
      return database
        .prepare<{ article: string }>(
          `SELECT DISTINCT article FROM named
           WHERE decisions <> '' AND ',' || decisions || ',' LIKE ?`,
        )
        .all(`%,${decision.decision},%`)
        .map(({ article }) => article);
  }
}

/** People whose name may be another one after the decision. */
function peopleToCall(database: Database, decision: PeopleDecision): string[] {
  const standing = currentStanding(database);
  const of =
    decision.kind === 'undo'
      ? readDecisions(database).find(({ number }) => number === decision.decision)?.decision
      : decision;
  if (of?.kind !== 'load') return [];
  return [
    ...new Set(of.entries.flatMap(({ person }) => [person, survivorOf(standing, person)])),
  ].filter((id) => kindOf(database, id) !== null);
}

function articlesNaming(database: Database, person: string): string[] {
  return database
    .prepare<{ article: string }>(
      'SELECT DISTINCT article FROM spelling WHERE person = ? ORDER BY article',
    )
    .all(person)
    .map(({ article }) => article);
}

function kindOf(database: Database, id: string): 'person' | 'organisation' | null {
  const row = database
    .prepare<{ kind: 'person' | 'organisation' }>('SELECT kind FROM person WHERE id = ?')
    .get(id);
  return row?.kind ?? null;
}

function withArticle(kind: 'person' | 'organisation'): string {
  return kind === 'person' ? 'a person' : 'an organisation';
}

function unknown(id: string): string {
  return `${id}: the archive names nobody with this id. \`otr people list\` finds people by name.`;
}
