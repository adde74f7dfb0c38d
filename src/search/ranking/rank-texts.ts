import { saturated, weightOf } from './bm25.ts';
import { feedbackWords, GOOD_TEXTS, type Index } from './feedback.ts';
import { countNear, pairsOf } from './nearness.ts';
import { averageLength, type CountedText, countWords, type Text } from './text.ts';

/** What two neighbours of the query standing near each other count beside the words themselves. */
const NEAR_SHARE = 0.4;

/** What all words of the best texts count together, beside the words of the query. */
const FEEDBACK_SHARE = 0.5;

/**
 * Ids of texts that have some of the words of a question, best first, equal ones by id: by BM25 of its
 * words, by how often neighbours among them stand near each other, and by how much a text is like the
 * best ones by these. `typed` are the folded words in order. The shares are round numbers;
 * docs/evaluation.md has what each adds.
 */
export async function rankTexts(
  texts: readonly Text[],
  typed: readonly string[],
  index: Index,
): Promise<readonly string[]> {
  const counted = texts.map(countWords);
  const average = averageLength(counted);
  const sought = [...new Set(typed)];
  const having = new Map((await index.having(sought)).map((n, place) => [sought[place] ?? '', n]));
  const isTelling = (word: string) => (having.get(word) ?? 0) <= index.total / 2;
  const scores = new Map(counted.map((text) => [text, 0]));
  const add = (weight: number, countOf: (text: CountedText) => number) => {
    for (const text of counted) {
      const gained = weight * saturated(countOf(text), text.length, average);
      scores.set(text, (scores.get(text) ?? 0) + gained);
    }
  };
  for (const word of sought) {
    add(weightOf(having.get(word) ?? 0, index.total), ({ counts }) => counts.get(word) ?? 0);
  }
  for (const pair of pairsOf(typed, isTelling)) {
    const near = new Map(counted.map((text) => [text, nearIn(text, pair)]));
    const found = [...near.values()].filter((count) => count > 0).length;
    add(NEAR_SHARE * weightOf(found, index.total), (text) => near.get(text) ?? 0);
  }
  const best = inOrder(scores).slice(0, GOOD_TEXTS);
  const asked = Math.max(1, typed.filter(isTelling).length);
  for (const { word, weight } of await feedbackWords(
    { best, read: counted },
    new Set(sought),
    index,
  )) {
    add(FEEDBACK_SHARE * asked * weight, ({ counts }) => counts.get(word) ?? 0);
  }
  return inOrder(scores).map(({ text }) => text.id);
}

function nearIn(text: CountedText, pair: readonly [string, string]): number {
  return pair.every((word) => text.counts.has(word)) ? countNear(text.fields, pair) : 0;
}

function inOrder(scores: ReadonlyMap<CountedText, number>) {
  return [...scores]
    .map(([text, score]) => ({ text, score }))
    .sort((a, b) => b.score - a.score || (a.text.id < b.text.id ? -1 : 1));
}
