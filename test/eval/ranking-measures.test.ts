import { describe, expect, test } from 'vitest';
import {
  averagePrecision,
  ndcg,
  precision,
  recall,
  reciprocalRank,
} from '../../eval/ranking-measures.ts';

describe('a ranking with its relevant documents in places 2 and 3', () => {
  const ranking = {
    ranked: ['a', 'b', 'c'],
    judged: new Map([
      ['b', 1],
      ['c', 1],
    ]),
  };

  test.each([
    // (1/log2(3) + 1/log2(4)) / (1 + 1/log2(3)) = 1.13093 / 1.63093
    ['nDCG@10', ndcg(ranking, 10), 0.69343],
    // (1/2 + 2/3) / 2
    ['average precision', averagePrecision(ranking), 0.58333],
    ['reciprocal rank', reciprocalRank(ranking), 0.5],
    ['P@10', precision(ranking, 10), 0.2],
    ['recall@2', recall(ranking, 2), 0.5],
  ])('%s', (_, measured, expected) => {
    expect(measured).toBeCloseTo(expected, 4);
  });
});

test('grades weigh: the better document first is perfect, second is not', () => {
  const judged = new Map([
    ['good', 2],
    ['fair', 1],
  ]);
  expect(ndcg({ ranked: ['good', 'fair'], judged }, 10)).toBe(1);
  expect(ndcg({ ranked: ['fair', 'good'], judged }, 10)).toBeLessThan(1);
});

test('nothing found measures 0', () => {
  const ranking = { ranked: [], judged: new Map([['a', 1]]) };
  expect([ndcg(ranking, 10), averagePrecision(ranking), reciprocalRank(ranking)]).toEqual([
    0, 0, 0,
  ]);
});
