import { expect, test } from 'vitest';
import { countNear, pairsOf } from '../../../../src/search/ranking/nearness.ts';
import { rankTexts } from '../../../../src/search/ranking/rank-texts.ts';
import type { Text } from '../../../../src/search/ranking/text.ts';

const text = (id: string, body: string, headline = ''): Text => ({
  id,
  fields: [
    { words: headline.split(' '), weight: 5 },
    { words: body.split(' '), weight: 1 },
  ],
});

/** An index of these texts and of 100 that have none of the words. */
const indexOf = (texts: readonly Text[]) => ({
  total: texts.length + 100,
  having: async (words: readonly string[]) =>
    words.map(
      (word) =>
        texts.filter(({ fields }) => fields.some((each) => each.words.includes(word))).length,
    ),
});
const filler = 'and the weather on the coast was mild for the time of the year they said there';

test('a word in the headline counts more than one in the body', async () => {
  const texts = [text('body', 'ferry strike'), text('headline', 'the strike', 'ferry')];
  expect(await rankTexts(texts, ['ferry'], indexOf(texts))).toEqual(['headline', 'body']);
});

test('words that stand near each other count more than words that stand apart', async () => {
  const texts = [
    text('apart', `ferry ${filler} strike ${filler}`),
    text('near', `${filler} ferry workers strike ${filler}`),
  ];
  expect(await rankTexts(texts, ['ferry', 'strike'], indexOf(texts))).toEqual(['near', 'apart']);
});

test('of two texts with the same words, the one that is like the best ones comes first', async () => {
  const texts = [
    text('best', 'ferry strike dockers harbour ferry strike'),
    text('good', 'ferry strike dockers harbour'),
    text('other', 'ferry bakery flour oven'),
    text('like', 'ferry dockers harbour quay'),
  ];
  expect(await rankTexts(texts, ['ferry', 'strike'], indexOf(texts))).toEqual([
    'best',
    'good',
    'like',
    'other',
  ]);
});

test('equal texts stand in order of id', async () => {
  const texts = [text('b', 'ferry'), text('a', 'ferry')];
  expect(await rankTexts(texts, ['ferry'], indexOf(texts))).toEqual(['a', 'b']);
});

test('neighbours are pairs unless neither tells documents apart', () => {
  expect(
    pairsOf(['end', 'of', 'the', 'war', 'war'], (word) => word.length > 2 && word !== 'the'),
  ).toEqual([
    ['end', 'of'],
    ['the', 'war'],
  ]);
});

test('a pair is near within eight steps, in either order, in one field', () => {
  const words = (list: string, weight = 1) => ({ words: list.split(' '), weight });
  const eight = 'a b c d e f g';
  expect(countNear([words(`x ${eight} y`)], ['x', 'y'])).toBe(1);
  expect(countNear([words(`y ${eight} x`)], ['x', 'y'])).toBe(1);
  expect(countNear([words(`x ${eight} h y`)], ['x', 'y'])).toBe(0);
  expect(countNear([words('x'), words('y')], ['x', 'y'])).toBe(0);
  expect(countNear([words('x y x', 5)], ['x', 'y'])).toBe(10);
});
