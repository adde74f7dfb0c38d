import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../../src/search/embedded/first-of.ts';
import { inAny, inBoth, readNumbers, without } from '../../../../src/search/embedded/numbers.ts';

const ascending = fc
  .uniqueArray(fc.nat(60))
  .map((numbers) => Int32Array.from(numbers.sort((a, b) => a - b)));

test.each([
  [null, []],
  ['', []],
  ['7', [7]],
  ['0,3,2147483647', [0, 3, 2147483647]],
])('the list %j is %j', (list, numbers) => {
  expect([...readNumbers(list)]).toEqual(numbers);
});

test('lists of numbers are joined, met and struck out as sets are', () => {
  fc.assert(
    fc.property(ascending, ascending, ascending, (a, b, c) => {
      const [inA, inB, inC] = [new Set(a), new Set(b), new Set(c)];
      const all = [...new Set([...a, ...b, ...c])].sort((x, y) => x - y);
      expect([...inAny([a, b, c])]).toEqual(all);
      expect([...inBoth(a, b)]).toEqual(all.filter((n) => inA.has(n) && inB.has(n)));
      expect([...without(a, c)]).toEqual(all.filter((n) => inA.has(n) && !inC.has(n)));
    }),
  );
});

test('the first of a list are those that stand first when all of it is sorted', () => {
  const compare = (a: number, b: number) => (a % 7) - (b % 7) || b - a;
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000)), fc.nat(40), (numbers, count) => {
      expect(firstOf(numbers, count, compare)).toEqual([...numbers].sort(compare).slice(0, count));
    }),
  );
});
