import { expect, test } from 'vitest';
import { rankByBm25, weightOf } from '../../../../src/search/meilisearch/bm25.ts';

test('the weight of a word that one of three documents has is ln(1 + 2.5 / 1.5)', () => {
  expect(weightOf(1, 3)).toBeCloseTo(0.98083, 5);
});

test('a word that every document has still weighs a little', () => {
  expect(weightOf(3, 3)).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 5);
});

test('a rare word beats a common one, more occurrences fewer, a short text a long one', () => {
  const documents = [
    { id: 'common', counts: [0, 1], length: 10 },
    { id: 'rare', counts: [1, 0], length: 10 },
    { id: 'rare-often', counts: [3, 0], length: 10 },
    { id: 'rare-long', counts: [1, 0], length: 40 },
  ];
  expect(rankByBm25(documents, [2, 0.2])).toEqual(['rare-often', 'rare', 'rare-long', 'common']);
});

test('equal scores stand in order of id', () => {
  const documents = ['b', 'a'].map((id) => ({ id, counts: [1], length: 5 }));
  expect(rankByBm25(documents, [1])).toEqual(['a', 'b']);
});
