/** Letters of the shortest words that have near spellings. */
export const SHORTEST_RESPELT = 5;

/**
 * Letters of the longest: no English dictionary has a longer word (45), and OpenSearch fails on some of the longer
 * ones ("Term too complex").
 */
const LONGEST_RESPELT = 50;

/**
 * Letters by which a near spelling of a word may differ: none below five letters, where another word
 * is too near; two from nine on; none in numbers, which another digit makes another number, nor above fifty
 * letters. The lower bounds are those of Meilisearch and OpenSearch (`AUTO:5,9`), too.
 */
export function lettersThatMayDiffer(word: string): 0 | 1 | 2 {
  const letters = [...word].length;
  if (letters < SHORTEST_RESPELT || letters > LONGEST_RESPELT || /\p{N}/u.test(word)) return 0;
  return letters < 9 ? 1 : 2;
}

/**
 * Whether two words differ by at most `most` letters left out, added, changed or swapped with their
 * neighbour (the optimal string alignment distance; Boytsov, "Indexing methods for approximate
 * dictionary searching", 2011, section 2).
 */
export function differBy(a: string, b: string, most: number): boolean {
  const [first, second] = [[...a], [...b]];
  if (Math.abs(first.length - second.length) > most) return false;
  let before: number[] = [];
  let last = second.map((_, place) => place).concat(second.length);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = current;
  }
  return at(last, second.length) <= most;
}

function at(costs: readonly number[], place: number): number {
  return costs[place] ?? Number.POSITIVE_INFINITY;
}
