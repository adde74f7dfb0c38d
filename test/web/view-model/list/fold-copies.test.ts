import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCopies } from '../../../../web/view-model/list/fold-copies.ts';

interface Row {
  readonly id: number;
  readonly story: string;
  readonly printed: string | null;
}

const fold = (rows: readonly Row[]) =>
  foldCopies(rows, {
    copies: 'group',
    storyOf: ({ story }) => story,
    printedAt: ({ printed }) => printed,
  });

test('the earliest stands for its copies, at the place of the first of them; undated ones come last', () => {
  const rows: Row[] = [
    { id: 1, story: 'dam', printed: null },
    { id: 2, story: 'ferry', printed: '2012-12-28' },
    { id: 3, story: 'dam', printed: '2012-12-29' },
    { id: 4, story: 'dam', printed: '2012-12-28T09:00:00Z' },
  ];
  expect(fold(rows).map(({ shown, copies }) => [shown.id, copies.map(({ id }) => id)])).toEqual([
    [4, [1, 3]],
    [2, []],
  ]);
});

test('nothing is lost and nothing comes twice', () => {
  const row = fc.record({
    story: fc.constantFrom('a', 'b', 'c'),
    printed: fc.constantFrom(null, '2012', '2013-01-02', 'no day'),
  });
  fc.assert(
    fc.property(fc.array(row), (drawn) => {
      const rows = drawn.map((each, id) => ({ ...each, id }));
      const folded = fold(rows);
      const all = folded.flatMap(({ shown, copies }) => [shown, ...copies]);
      expect(all.sort((a, b) => a.id - b.id)).toEqual(rows);
      expect(new Set(folded.map(({ shown }) => shown.story)).size).toBe(folded.length);
    }),
  );
});
