import { termsOf } from '../../query/tokens.ts';

/** Words in a row that are compared as one: as in Broder, "On the resemblance of documents" (1997). */
const SHINGLE = 4;

/** Fewest words of which copies can be told: shorter notices are alike because their form is. */
const LEAST_WORDS = 40;

/**
 * Bands, and smallest hashes in each (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4): two
 * texts that share a fraction s of their shingles meet in a band with probability 1 - (1 - s^4)^12, which is
 * .999 at .8 and .31 at .4.
 */
const BANDS = 12;
const ROWS = 4;

/** A text as the set of its shingles' hashes (32 bits); empty for a text too short to be told from its like. */
export type Shingles = ReadonlySet<number>;

/** The shingles of a text; spelling is folded as searching folds it. */
export function shinglesOf(text: string): Shingles {
  const words = termsOf(text).map(hashOf);
  const shingles = new Set<number>();
  if (words.length < LEAST_WORDS) return shingles;
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) {
      hash = mixed(Math.imul(hash, 31) + (words[next] ?? 0));
    }
    shingles.add(hash);
  }
  return shingles;
}

/** How alike two texts are: shared shingles among all of both (Jaccard), 0 to 1; 0 where one is too short. */
export function likeness(one: Shingles, other: Shingles): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * The bands of a text (minhash): whole numbers, one a band, none for an empty set. Texts that are much alike
 * have one in common nearly always, others hardly ever.
 */
export function bandsOf(shingles: Shingles): number[] {
  if (shingles.size === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let value = band + 1;
    for (let row = 0; row < ROWS; row += 1) {
      value = mixed(Math.imul(value, 31) + smallest(shingles, band * ROWS + row + 1));
    }
    // The band's number keeps those of one band apart from those of another.
    return value * BANDS + band;
  });
}

/** The smallest hash of a set under the permutation of this number. */
function smallest(shingles: Shingles, number: number): number {
  const key = Math.imul(number, 0x9e3779b1);
  let least = 0xffffffff;
  for (const shingle of shingles) least = Math.min(least, mixed(shingle ^ key));
  return least;
}

/** FNV-1a over UTF-16 units (isthe.com/chongo/tech/comp/fnv), 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The last step of MurmurHash3 (Austin Appleby, public domain): each bit depends on every other. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
