import {
  type LoggedDecision,
  type PeopleDecision,
  peopleDecisionSchema,
} from '../../domain/people-decision.ts';
import { NO_DECISIONS, type PeopleStanding, standingAfter } from '../../domain/people-standing.ts';
import type { Database } from '../../sqlite.ts';

/** Every decision ever taken, oldest first: nothing is changed or taken out. */
export function readDecisions(database: Database): LoggedDecision[] {
  return database
    .prepare<{ number: number; decidedAt: string; decision: string }>(
      'SELECT number, decided_at AS decidedAt, decision FROM decision ORDER BY number',
    )
    .all()
    .map((row) => ({ ...row, decision: JSON.parse(row.decision) as PeopleDecision }));
}

/** Adds a decision at the end of the log and gives it its number. */
export function logDecision(
  database: Database,
  decision: PeopleDecision,
  decidedAt: string,
): LoggedDecision {
  const { lastInsertRowid } = database
    .prepare('INSERT INTO decision (decided_at, decision) VALUES (?, ?)')
    .run(decidedAt, JSON.stringify(peopleDecisionSchema.parse(decision)));
  return { number: Number(lastInsertRowid), decidedAt, decision };
}

const known = new WeakMap<Database, { readonly last: string; readonly standing: PeopleStanding }>();

/** How the decisions stand now. Read once, and again when the log has another end. */
export function currentStanding(database: Database): PeopleStanding {
  const end = database
    .prepare<{ number: number; decidedAt: string }>(
      'SELECT number, decided_at AS decidedAt FROM decision ORDER BY number DESC LIMIT 1',
    )
    .get();
  if (end === undefined) return NO_DECISIONS;
  const last = `${end.number} ${end.decidedAt}`;
  const kept = known.get(database);
  if (kept?.last === last) return kept.standing;
  const standing = standingAfter(readDecisions(database));
  known.set(database, { last, standing });
  return standing;
}
