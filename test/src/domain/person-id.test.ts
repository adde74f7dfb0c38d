import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReason } from '../../../src/domain/join-reason.ts';
import { canonicalPersonId, personIdOf, recordNameOf } from '../../../src/domain/person-id.ts';

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

describe('across articles a person goes by the fullest name', () => {
  const inArticle = (name: string, ...forms: string[]) => ({
    kind: 'person' as const,
    name,
    forms: [name, ...forms].map((text) => ({ text, spans: [{ start: 0, end: 1 }] })),
  });
  test.each([
    ['by the shorter one where the article prints both', ['Ada Delia Brook', 'Ada Brook'], 1],
    ['and where it prints the surname alone, by the fullest', ['Ada Delia Brook', 'Ms Brook'], 0],
    ['initials tell namesakes apart', ['Ada D. Brook', 'Ada Brook'], 0],
    ['in any spelling', ['Sergei Ilya Vane', 'Sergey Vane'], 1],
    ['no matter what the middle is', ['Osto bin Vane', 'Osto Vane'], 0],
  ])('%s', (_, names, which) => {
    const [name = '', ...forms] = names;
    expect(recordNameOf(inArticle(name, ...forms))).toBe(names[which]);
  });

  test('and the reason says so', () => {
    const person = inArticle('Ada Delia Brook', 'Ada Brook');
    expect(joinReason(person, 'ada-brook')).toBe('short form');
    expect(joinReason(inArticle('Ada Delia Brook'), 'ada-brook')).toBe('alone');
  });
});
