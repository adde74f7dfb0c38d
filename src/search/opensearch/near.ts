import type { Types } from '@opensearch-project/opensearch';

type Interval = Types.Common_QueryDsl.IntervalsContainer;

/** Terms of several words that are put together in every order; beyond it there are too many orders. */
const MOST_PHRASES = 8;

/**
 * Where all terms stand near each other in one field, by the rule of every engine here (FTS5's,
 * sqlite.org/fts5.html#fts5_near_queries): at most `distance` words between the end of each and the
 * beginning of the last. OpenSearch counts the words between the first and the last that belong to none
 * of the terms, so the words of those in the middle are taken off. `null`: they cannot all stand there.
 */
export function nearInterval(
  terms: readonly (readonly string[])[],
  distance: number,
): Interval | null {
  const distinct = [...new Map(terms.map((term) => [term.join(' '), term])).values()];
  const [first, second] = distinct;
  if (first === undefined) return null;
  if (second === undefined) return phrase(first);
  if (distinct.length === 2) return together(distinct, distance);
  if (distinct.every((term) => term.length === 1)) {
    const between = distinct.length - 2;
    return between > distance ? null : together(distinct, distance - between);
  }
  if (distinct.length > MOST_PHRASES) {
    // The two longest at the ends leave most room: finds all, and in rare texts a little more.
    const lengths = distinct.map((term) => term.length).sort((a, b) => a - b);
    const between = lengths.slice(0, -2).reduce((sum, length) => sum + length, 0);
    return between > distance ? null : together(distinct, distance - between);
  }
  const pairs = distinct.flatMap((one, place) =>
    distinct.slice(place + 1).map((other) => {
      const others = distinct.filter((term) => term !== one && term !== other);
      return others.reduce(containing, together([one, other], distance));
    }),
  );
  return { any_of: { intervals: pairs } };
}

/** One term, its words next to each other. */
function phrase(words: readonly string[]): Interval {
  return { match: { query: words.join(' '), max_gaps: 0, ordered: true } };
}

function together(terms: readonly (readonly string[])[], gaps: number): Interval {
  return { all_of: { intervals: terms.map(phrase), max_gaps: gaps, ordered: false } };
}

/** The stretch with the term inside it. */
function containing(stretch: Interval, term: readonly string[]): Interval {
  return { all_of: { intervals: [stretch], filter: { containing: phrase(term) } } };
}
