import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { COLUMNS } from './columns.ts';
import type { Documents } from './documents.ts';
import type { Match } from './match.ts';

/**
 * Ranking a hit costs about a microsecond. Above this many hits only those in the headline are
 * ranked, and the rest come newest first: for a common word that is what an editor wants. Measured
 * at 100,000 articles, 2026-11.
 */
export const RANKED_HITS = 4_000;

/** Documents that match, and how well each does where that was asked. */
export interface Hits {
  readonly numbers: readonly number[];
  /** BM25 by document number, smaller is better; documents without one come after. */
  readonly scores: ReadonlyMap<number, number>;
}

/** Finds the documents of a match. `ranked`: whether the order by relevance will be needed. */
export function findDocuments(
  database: Database,
  collection: Collection,
  documents: Documents,
  match: Match,
  ranked: boolean,
): Hits {
  const { kind, expression } = match;
  if (kind === 'allBut') {
    const without = new Set(expression === null ? [] : numbersOf(database, collection, expression));
    const numbers = documents.numbers().filter((number) => !without.has(number));
    return { numbers, scores: new Map() };
  }
  if (expression === null) return { numbers: [], scores: new Map() };
  const numbers = numbersOf(database, collection, expression);
  if (!ranked) return { numbers, scores: new Map() };
  const [first] = COLUMNS[collection];
  const best = numbers.length > RANKED_HITS ? `{${first.name}} : (${expression})` : expression;
  return { numbers, scores: scoresOf(database, collection, best) };
}

/** One string of numbers crosses from SQLite far faster than as many rows. */
function numbersOf(database: Database, collection: Collection, expression: string): number[] {
  const row = database
    .prepare<{ numbers: string | null }>(
      `SELECT group_concat(rowid) AS numbers FROM ${collection} WHERE ${collection} MATCH ?`,
    )
    .get(expression);
  return row?.numbers?.split(',').map(Number) ?? [];
}

function scoresOf(
  database: Database,
  collection: Collection,
  expression: string,
): Map<number, number> {
  const weights = COLUMNS[collection].map(({ weight }) => weight).join(', ');
  const rows = database
    .prepare<{ number: number; score: number }>(
      `SELECT rowid AS number, bm25(${collection}, ${weights}) AS score
       FROM ${collection} WHERE ${collection} MATCH ?`,
    )
    .all(expression);
  return new Map(rows.map(({ number, score }) => [number, score]));
}
