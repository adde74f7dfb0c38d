import type { Sort } from '../port.ts';
import type { Documents, TimeOrder } from './documents.ts';
import { firstOf } from './first-of.ts';
import type { Numbers } from './numbers.ts';

/** From this share of a list on, sorting all of it is quicker than keeping the best so far. */
const MUCH = 0.25;

interface Ordering {
  readonly sort: Sort;
  /** BM25 by document number, smaller is better, 0 for those that have none; `null`: nobody has one. */
  readonly scores: Float64Array | null;
  /** How many are wanted. */
  readonly count: number;
}

/**
 * The first documents in a total order: by score or by publication; equal ones newest first, then by
 * their ids, undated ones last.
 */
export function firstDocuments(
  documents: Documents,
  numbers: Numbers,
  { sort, scores, count }: Ordering,
): number[] {
  const times = documents.inOrder(sort === 'oldest' ? 'oldest' : 'newest');
  const { rank } = times;
  if (sort !== 'relevance' || scores === null) return firstByTime(times, numbers, count);
  const compare = (a: number, b: number) =>
    (scores[a] ?? 0) - (scores[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0);
  if (count < numbers.length * MUCH) return firstOf(numbers, count, compare);
  return [...numbers].sort(compare).slice(0, count);
}

function firstByTime({ order, rank }: TimeOrder, numbers: Numbers, count: number): number[] {
  if (numbers.length === order.length) return [...order.subarray(0, count)];
  if (count < numbers.length * MUCH) {
    return firstOf(numbers, count, (a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  }
  const ranks = numbers.map((number) => rank[number] ?? 0).sort();
  return [...ranks.subarray(0, count)].map((place) => order[place] ?? 0);
}
