/** What weighs a place in one order against a place in another. */
const FUSION = 60;

/**
 * The ids of several orders as one, best first: reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR
 * 2009, with their constant 60).
 */
export function fuse(orders: readonly (readonly string[])[]): readonly string[] {
  const [only] = orders;
  if (orders.length === 1 && only !== undefined) return only;
  const scores = new Map<string, number>();
  for (const ids of orders) {
    ids.forEach((id, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (FUSION + rank));
    });
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
