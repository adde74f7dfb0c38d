import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPersonId, personIdOf } from '../../../src/domain/person-id.ts';

describe('spellings of one name are one person', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Sergei Lavrov', 'Sergueï Lavrov'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Moammar Gadhafi', 'Muammar Gadhafi'],
    ['Dmitry A. Medvedev', 'Dmitri A. Medvedev'],
  ])('%s and %s', (one, other) => {
    expect(personIdOf(one)).toBe(personIdOf(other));
  });
});

describe('different names are different people', () => {
  test.each([
    ['Vladimir Brook', 'Volodymyr Brook'],
    ['Alexander Dane', 'Oleksandr Dane'],
    ['Sergei Lavrov', 'Lavrov'],
    ['Ada Brook', 'Ida Brook'],
    ['Jan Kowalski', 'Jan Kowalsky'],
  ])('%s and %s', (one, other) => {
    expect(personIdOf(one)).not.toBe(personIdOf(other));
  });
});

test('the kept id of a kept id is itself', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const id = personIdOf(name);
      expect(canonicalPersonId(id)).toBe(id);
    }),
  );
});
