import { expect, test } from 'vitest';
import { saturated, weightOf } from '../../../../src/search/ranking/bm25.ts';

test('the weight of a word that one of three documents has is ln(1 + 2.5 / 1.5)', () => {
  expect(weightOf(1, 3)).toBeCloseTo(0.98083, 5);
});

test('a word that every document has still weighs a little', () => {
  expect(weightOf(3, 3)).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 5);
});

test.each([
  ['none at all is nothing', 0, 10, 0],
  ['one in a text of average length is 1', 1, 10, 1],
  ['three are less than three times one: 3 * 2.2 / (3 + 1.2)', 3, 10, 1.57143],
  ['one in a text four times as long: 2.2 / (1 + 1.2 * (0.25 + 3))', 1, 40, 0.44898],
])('of occurrences, %s', (_, count, length, value) => {
  expect(saturated(count, length, 10)).toBeCloseTo(value, 5);
});
