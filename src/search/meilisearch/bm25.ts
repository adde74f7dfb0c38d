/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.4)
 * with the customary k1 and b, and a field's weight multiplying the count of a word in it (BM25F
 * without lengths by field).
 */
const K1 = 1.2;
const B = 0.75;

/** A document as far as ranking is concerned. */
export interface Counted {
  readonly id: string;
  /** Weighted occurrences of each word, in the order of the words asked for. */
  readonly counts: readonly number[];
  /** Its words in all. */
  readonly length: number;
}

/**
 * Weight of a word that `having` of `total` documents have: ln(1 + (N - n + 0.5) / (n + 0.5)), which
 * is never negative (the form of Lucene's BM25Similarity).
 */
export function weightOf(having: number, total: number): number {
  const n = Math.min(having, total);
  return Math.log(1 + (total - n + 0.5) / (n + 0.5));
}

/** Ids by score, best first, equal scores by id. `weights` in the order of each document's counts. */
export function rankByBm25(
  documents: readonly Counted[],
  weights: readonly number[],
): readonly string[] {
  const average =
    documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const score = ({ counts, length }: Counted) => {
    const norm = K1 * (1 - B + (B * length) / Math.max(1, average));
    return counts.reduce(
      (sum, count, place) => sum + ((weights[place] ?? 0) * count * (K1 + 1)) / (count + norm),
      0,
    );
  };
  return documents
    .map((document) => ({ id: document.id, score: score(document) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
