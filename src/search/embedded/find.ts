import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { COLUMNS, tableName } from './columns.ts';
import type { Documents } from './documents.ts';
import { inAny, inBoth, type Numbers, readNumbers, without } from './numbers.ts';
import { type Plan, rankingExpression } from './plan.ts';

/**
 * Ranking a hit costs about a microsecond. Above this many hits only those in the headline are
 * ranked, and the rest come newest first: for a common word that is what an editor wants. Measured
 * at 100,000 articles, 2026-11.
 */
export const RANKED_HITS = 4_000;

/** Documents that match, and how well each does where that was asked. */
export interface Hits {
  readonly numbers: Numbers;
  /** BM25 by document number, smaller is better, 0 for documents without one, which come after. */
  readonly scores: Float64Array | null;
}

/** One collection of an open index. */
export interface Searched {
  readonly database: Database;
  readonly collection: Collection;
  readonly documents: Documents;
}

/** Finds the documents of a plan. `ranked`: whether the order by relevance will be needed. */
export function findDocuments(searched: Searched, plan: Plan, ranked: boolean): Hits {
  const numbers = numbersOf(searched, plan);
  const expression = ranked ? rankingExpression(plan) : null;
  if (expression === null || numbers.length === 0) return { numbers, scores: null };
  const [first] = COLUMNS[searched.collection];
  const best = numbers.length > RANKED_HITS ? `{${first.name}} : (${expression})` : expression;
  return { numbers, scores: scoresOf(searched, best) };
}

/** The documents of a plan. */
export function numbersOf(searched: Searched, plan: Plan): Numbers {
  const { documents } = searched;
  switch (plan.kind) {
    case 'everything':
      return documents.numbers();
    case 'matches':
      return matching(searched, plan);
    case 'days':
      return documents.between(documents.numbers(), plan);
    case 'not':
      return without(documents.numbers(), numbersOf(searched, plan.plan));
    case 'all':
      return intersection(searched, plan.plans);
    case 'any':
      return inAny(plan.plans.map((each) => numbersOf(searched, each)));
  }
}

/** What is cheapest to know goes first; the others only strike out. */
function intersection(searched: Searched, plans: readonly Plan[]): Numbers {
  const { documents } = searched;
  const [first, ...others] = [...plans].sort((a, b) => COST[a.kind] - COST[b.kind]);
  if (first === undefined) return documents.numbers();
  return others.reduce(
    (left, plan) => {
      if (left.length === 0) return left;
      if (plan.kind === 'days') return documents.between(left, plan);
      if (plan.kind === 'not') return without(left, numbersOf(searched, plan.plan));
      return inBoth(left, numbersOf(searched, plan));
    },
    numbersOf(searched, first),
  );
}

const COST: Readonly<Record<Plan['kind'], number>> = {
  matches: 0,
  any: 1,
  all: 2,
  days: 3,
  not: 4,
  everything: 5,
};

/** One string of numbers crosses from SQLite far faster than as many rows. */
function matching(
  { database, collection }: Searched,
  { table, expression }: Extract<Plan, { kind: 'matches' }>,
): Numbers {
  const name = tableName(collection, table);
  const row = database
    .prepare<{ numbers: string | null }>(
      `SELECT group_concat(rowid) AS numbers FROM ${name} WHERE ${name} MATCH ?`,
    )
    .get(expression);
  return readNumbers(row?.numbers ?? null);
}

/** BM25 of each document that fulfils an expression of FTS5, by number; 0 for all others. */
export function scoresOf(
  { database, collection, documents }: Searched,
  expression: string,
): Float64Array {
  const weights = COLUMNS[collection].map(({ weight }) => weight).join(', ');
  const rows = database
    .prepare<{ number: number; score: number }>(
      `SELECT rowid AS number, bm25(${collection}, ${weights}) AS score
       FROM ${collection} WHERE ${collection} MATCH ?`,
    )
    .all(expression);
  const scores = new Float64Array(documents.size);
  for (const { number, score } of rows) scores[number] = score;
  return scores;
}
