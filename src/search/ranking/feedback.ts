import { weightOf } from './bm25.ts';
import type { CountedText } from './text.ts';

/** Texts that are taken for good answers, and how many of their words are sought, too. */
export const GOOD_TEXTS = 10;
export const MOST_WORDS = 30;

/** Candidates for which the whole index is asked, for each one that is taken. */
const CANDIDATES = 2;

/** Shorter words (and numbers) say little of a subject. */
const LEAST_LETTERS = 3;

export interface FeedbackWord {
  readonly word: string;
  /** Its share of all of them (0 to 1), times its weight by rarity. */
  readonly weight: number;
}

export interface Feedback {
  readonly best: readonly Scored[];
  /** All texts that were read, among which a word's rarity is guessed before the index is asked. */
  readonly read: readonly CountedText[];
}

interface Scored {
  readonly text: CountedText;
  readonly score: number;
}

/**
 * Words in which the best texts are alike: a subject's own names and terms, of which a question names
 * only some (pseudo relevance feedback in the manner of RM3; Abdul-Jaleel et al., "UMass at TREC 2004",
 * with its customary ten texts and a word's rarity as a further factor). `having` says how many of the
 * `total` documents of the index have each word. `[]` where nothing was found good.
 */
export async function feedbackWords(
  { best, read }: Feedback,
  sought: ReadonlySet<string>,
  { total, having }: Index,
): Promise<readonly FeedbackWord[]> {
  const sum = best.reduce((all, { score }) => all + score, 0);
  if (sum === 0) return [];
  const likely = new Map<string, number>();
  const texts = new Map<string, number>();
  for (const { text, score } of best) {
    for (const [word, count] of text.counts) {
      if (sought.has(word) || word.length < LEAST_LETTERS || /\p{N}/u.test(word)) continue;
      texts.set(word, (texts.get(word) ?? 0) + 1);
      likely.set(word, (likely.get(word) ?? 0) + ((score / sum) * count) / text.length);
    }
  }
  const candidates = [...likely]
    .filter(([word]) => (texts.get(word) ?? 0) > 1)
    .map(([word, likelihood]) => {
      const n = read.reduce((sum, { counts }) => sum + (counts.has(word) ? 1 : 0), 0);
      return { word, likelihood, guess: likelihood * weightOf(n, read.length) };
    })
    .sort((a, b) => b.guess - a.guess || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS * CANDIDATES);
  const found = await having(candidates.map(({ word }) => word));
  const telling = candidates
    .map(({ word, likelihood }, place) => ({ word, likelihood, n: found[place] ?? 0 }))
    .filter(({ n }) => n <= total / 2)
    .map(({ word, likelihood, n }) => ({ word, likelihood, rarity: weightOf(n, total) }))
    .sort((a, b) => b.likelihood * b.rarity - a.likelihood * a.rarity || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const all = telling.reduce((sum, { likelihood, rarity }) => sum + likelihood * rarity, 0);
  return telling.map(({ word, likelihood, rarity }) => ({
    word,
    weight: ((likelihood * rarity) / all) * rarity,
  }));
}

/** The index that the texts are from. */
export interface Index {
  /** Its documents. */
  readonly total: number;
  /** How many documents have each of the words, in their order. */
  having(words: readonly string[]): Promise<readonly number[]>;
}
