import type { WeightedField } from './text.ts';

/** Two words typed one after the other. */
export type Pair = readonly [string, string];

/** Most steps from one word to the other for the two to stand near each other. */
const NEAR = 8;

/**
 * The neighbours among the words of a query, each pair once; `isTelling` says of a word whether it tells
 * documents apart: two that do not ("of the") are no pair.
 */
export function pairsOf(
  typed: readonly string[],
  isTelling: (word: string) => boolean,
): readonly Pair[] {
  const pairs = typed.slice(1).flatMap((second, place): Pair[] => {
    const first = typed[place] ?? '';
    return first !== second && (isTelling(first) || isTelling(second)) ? [[first, second]] : [];
  });
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/**
 * How often the first word of a pair stands near the second, in either order and in one field, a field's
 * weight multiplying (the unordered windows of Metzler and Croft, "A Markov random field model for term
 * dependencies", SIGIR 2005).
 */
export function countNear(fields: readonly WeightedField[], [first, second]: Pair): number {
  let count = 0;
  for (const { words, weight } of fields) {
    for (let place = words.indexOf(first); place >= 0; place = words.indexOf(first, place + 1)) {
      // No further than that: to look through the rest of the text each time is work without end in a long one.
      const around = words.slice(Math.max(0, place - NEAR), place + NEAR + 1);
      if (around.includes(second)) count += weight;
    }
  }
  return count;
}
