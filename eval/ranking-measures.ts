/**
 * Measures of one ranking against binary or graded judgements, as trec_eval defines them
 * (github.com/usnistgov/trec_eval): `judged` maps a document to its grade, absent is 0.
 */
export interface Ranking {
  readonly ranked: readonly string[];
  readonly judged: ReadonlyMap<string, number>;
}

/**
 * Normalised discounted cumulative gain of the first `depth` documents: the grade of each divided by
 * log2(place + 1), over the same sum for the best possible ranking. 0 without relevant documents.
 */
export function ndcg({ ranked, judged }: Ranking, depth: number): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, depth).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
  const ideal = gain([...judged.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranked.map((id) => judged.get(id) ?? 0)) / ideal;
}

/** Mean, over the relevant documents, of the precision at the place of each; 0 for one not found. */
export function averagePrecision({ ranked, judged }: Ranking): number {
  const relevant = relevantOf(judged);
  let hits = 0;
  let sum = 0;
  ranked.forEach((id, place) => {
    if (!relevant.has(id)) return;
    hits += 1;
    sum += hits / (place + 1);
  });
  return relevant.size === 0 ? 0 : sum / relevant.size;
}

/** Share of the first `depth` places that hold a relevant document. */
export function precision({ ranked, judged }: Ranking, depth: number): number {
  const relevant = relevantOf(judged);
  return ranked.slice(0, depth).filter((id) => relevant.has(id)).length / depth;
}

/** Share of the relevant documents among the first `depth`. */
export function recall({ ranked, judged }: Ranking, depth: number): number {
  const relevant = relevantOf(judged);
  const found = ranked.slice(0, depth).filter((id) => relevant.has(id)).length;
  return relevant.size === 0 ? 0 : found / relevant.size;
}

/** One over the place of the first relevant document; 0 if none was found. */
export function reciprocalRank({ ranked, judged }: Ranking): number {
  const relevant = relevantOf(judged);
  const place = ranked.findIndex((id) => relevant.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function relevantOf(judged: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...judged].filter(([, grade]) => grade > 0).map(([id]) => id));
}
