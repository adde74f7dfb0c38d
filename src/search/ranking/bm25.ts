/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.4)
 * with the customary k1 and b, and a field's weight multiplying the count of a word in it (BM25F
 * without lengths by field).
 */
const K1 = 1.2;
const B = 0.75;

/**
 * Weight of a word that `having` of `total` documents have: ln(1 + (N - n + 0.5) / (n + 0.5)), which
 * is never negative (the form of Lucene's BM25Similarity).
 */
export function weightOf(having: number, total: number): number {
  const n = Math.min(having, total);
  return Math.log(1 + (total - n + 0.5) / (n + 0.5));
}

/**
 * What `count` occurrences in a text of `length` words count, 0 to k1 + 1, where a text has `average`
 * words.
 */
export function saturated(count: number, length: number, average: number): number {
  if (count === 0) return 0;
  const norm = K1 * (1 - B + (B * length) / Math.max(1, average));
  return (count * (K1 + 1)) / (count + norm);
}
