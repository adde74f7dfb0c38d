import { tokenize } from '../../query/tokens.ts';
import type { LooseParts } from '../looser.ts';
import { rankTexts } from '../ranking/rank-texts.ts';
import { tableName } from './columns.ts';
import { RANKED_HITS, type Searched, scoresOf } from './find.ts';
import type { Numbers } from './numbers.ts';
import { firstDocuments } from './order.ts';
import { readText } from './texts.ts';

/**
 * Most documents whose whole texts are ranked: three pages of results. Of 100 the order was no better (MAP .621, of
 * 60 .624, of 300 .620; `eval relevance`, 2026-11-29) and the slowest searches of 100,000 articles took 10 ms more.
 */
const MOST_READ = 60;

/**
 * Documents in which words of the best texts are counted: to read every posting of sixty words in 100,000
 * articles took 20 ms, and a word's rarity, of which the logarithm counts, is the same in a fifth of them.
 */
const SAMPLE = 20_000;

/** Most words of a query that are looked at. */
const MOST_WORDS = 50;

/** How far the documents that were read stand before all others. */
const BEFORE_ALL = -1e9;

/**
 * Scores of documents that have some of the words, smaller is better, 0 for none: the rarest words choose
 * by BM25 whose texts are read, the texts decide their order (`rankTexts`), and the rest follow.
 */
export async function scoresOfSomeWords(
  searched: Searched,
  numbers: Numbers,
  { words }: LooseParts,
): Promise<Float64Array> {
  const { documents, database, collection } = searched;
  const typed = words
    .flatMap((word) => (word.kind === 'word' ? tokenize(word.text) : []))
    .map(({ term }) => term)
    .slice(0, MOST_WORDS);
  const different = [...new Set(typed)];
  const having = countHaving(searched, different);
  const rarest = different
    .map((word, place) => ({ word, having: having[place] ?? 0 }))
    .sort((a, b) => a.having - b.having);
  const scores = scoresOf(searched, anyOf(fewest(rarest)));
  const read = firstDocuments(documents, numbers, {
    sort: 'relevance',
    scores,
    count: MOST_READ,
  }).filter((number) => scores[number] !== 0);
  const byId = new Map(read.map((number) => [documents.idOf(number), number]));
  const texts = read.map((number) => ({
    id: documents.idOf(number),
    fields: readText(database, collection, number),
  }));
  const known = new Map(different.map((word, place) => [word, having[place] ?? 0]));
  const ranked = await rankTexts(texts, typed, {
    total: documents.count,
    having: async (asked) => asked.map((word) => known.get(word) ?? guessHaving(searched, word)),
  });
  ranked.forEach((id, place) => {
    scores[byId.get(id) ?? 0] = BEFORE_ALL + place;
  });
  return scores;
}

/** The rarest words, as many as together find no more documents than can be ranked; one at least. */
function fewest(rarest: readonly { readonly word: string; readonly having: number }[]): string[] {
  let found = 0;
  return rarest
    .filter(({ having }, place) => {
      found += having;
      return place === 0 || found <= RANKED_HITS;
    })
    .map(({ word }) => word);
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

function countHaving({ database, collection }: Searched, words: readonly string[]): number[] {
  const name = tableName(collection, 'printed');
  const having = database.prepare<{ documents: number }>(
    `SELECT count(*) AS documents FROM ${name} WHERE ${name} MATCH ?`,
  );
  return words.map((word) => having.get(`"${word}"`)?.documents ?? 0);
}

/**
 * How many documents have a word, by those of them that were written last. The best texts of any question share
 * most of their words with those of others, so that what was counted is kept.
 */
function guessHaving({ database, collection, documents }: Searched, word: string): number {
  return documents.kept(word, () => {
    const name = tableName(collection, 'printed');
    const from = documents.size - SAMPLE;
    const having = database.prepare<{ documents: number }>(
      `SELECT count(*) AS documents FROM ${name} WHERE ${name} MATCH ? AND rowid >= ?`,
    );
    const found = having.get(`"${word}"`, from)?.documents ?? 0;
    return from <= 0 ? found : Math.round((found * documents.size) / SAMPLE);
  });
}
