import { describe, expect, test } from 'vitest';
import { createPace } from '../../../indexer/cli/pace.ts';

/** Work of which `done` was done at each time, the last of which is told. */
function told(marks: readonly [done: number, at: number][], total: number): string {
  const pace = createPace();
  return marks.map(([done, at]) => pace(done, total, at)).at(-1) ?? '';
}

describe('the pace of work', () => {
  test.each<[string, [number, number][], number, string]>([
    [
      'nothing is told in the first second',
      [
        [0, 0],
        [50, 999],
      ],
      100,
      '',
    ],
    [
      'the rate and the seconds left',
      [
        [0, 0],
        [50, 1000],
      ],
      100,
      '50 a second, 1 s left',
    ],
    [
      'minutes',
      [
        [0, 0],
        [100, 1000],
      ],
      12_600,
      '100 a second, 2 min 5 s left',
    ],
    [
      'hours',
      [
        [0, 0],
        [10, 2000],
      ],
      36_010,
      '5.0 a second, 2 h 0 min left',
    ],
    [
      'where nobody knows how much will come',
      [
        [0, 0],
        [3000, 2000],
      ],
      0,
      '1,500 a second',
    ],
    [
      'at the end',
      [
        [0, 0],
        [100, 1000],
      ],
      100,
      '100 a second',
    ],
    [
      'nothing moves',
      [
        [10, 0],
        [10, 5000],
      ],
      100,
      '',
    ],
    [
      'only the last 20 s count',
      [
        [0, 0],
        [1000, 10_000],
        [1100, 30_000],
        [1200, 31_000],
      ],
      1300,
      '9.5 a second, 11 s left',
    ],
  ])('%s', (_, marks, total, expected) => {
    expect(told(marks, total)).toBe(expected);
  });
});
