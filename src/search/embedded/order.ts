import type { Sort } from '../port.ts';
import type { Documents } from './documents.ts';

/** A total order on documents: equal ones stand in order of their ids, undated ones last. */
export function orderDocuments(
  documents: Documents,
  numbers: readonly number[],
  scores: ReadonlyMap<number, number>,
  sort: Sort,
): number[] {
  const direction = sort === 'oldest' ? 1 : -1;
  const byTime = (a: number, b: number): number => {
    const [first, second] = [documents.publishedOf(a), documents.publishedOf(b)];
    if (first !== second) {
      if (first === null) return 1;
      if (second === null) return -1;
      return (first - second) * direction;
    }
    return documents.idOf(a) < documents.idOf(b) ? -1 : 1;
  };
  const byScore = (a: number, b: number): number => {
    const [first, second] = [scores.get(a) ?? 0, scores.get(b) ?? 0];
    return first === second ? byTime(a, b) : first - second;
  };
  return [...numbers].sort(sort === 'relevance' ? byScore : byTime);
}
