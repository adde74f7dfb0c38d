import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../../src/query/tokens.ts';
import {
  fromServerWord,
  isFoundWhole,
  joinServerWords,
  splitServerWords,
  toServerWord,
} from '../../../../src/search/meilisearch/server-words.ts';

const letter = fc.constantFrom(...'abgxøæœıđðß0159привстαμςσ旧港항구ท่์ابमσ٣');
const folded = fc
  .oneof(
    fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .map((text) => termsOf(text)[0] ?? 'ferry')
  // The few letters that stand in for others stand for those alone.
  .filter((word) => !/[ɶᴁɪᴆꝺϻ]/u.test(word));

describe('words on the server', () => {
  test.each([
    ['ferry', 'ferry'],
    ['2012', '2012'],
    ['5g', '5g'],
    ['привет', 'привет'],
    ['а4', 'а4'],
    ['旧港', '旧港'],
    ['đokovic', 'ᴆokovic'],
    ['5д', '5ꝁ00434'],
    ['abcд', 'abcꝁ00434'],
  ])('%s is %s', (word, there) => {
    expect(toServerWord(word)).toBe(there);
    expect(fromServerWord(there)).toBe(word);
  });

  test('come back as they were, alone and in a text', () => {
    fc.assert(
      fc.property(fc.array(folded), (words) => {
        const there = words.map(toServerWord);
        expect(there.map(fromServerWord)).toEqual(words);
        expect(splitServerWords(joinServerWords(there))).toEqual(words);
      }),
    );
  });

  test('are different where the words are', () => {
    fc.assert(
      fc.property(folded, folded, (a, b) => {
        expect(toServerWord(a) === toServerWord(b)).toBe(a === b);
      }),
    );
  });

  test('begin as the words do, where those begin with a Latin letter or a digit', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'ferry', '5', '16'), folded, (beginning, end) => {
        expect(toServerWord(`${beginning}${end}`).startsWith(toServerWord(beginning))).toBe(true);
      }),
    );
  });

  test('are found whole in Latin, Cyrillic and Greek letters, and where they are written in Latin ones', () => {
    expect(['ferry', 'привет', 'φάρο', '5д', 'abcд'].map(toServerWord).every(isFoundWhole)).toBe(
      true,
    );
    expect(['旧港', '항구', 'ท่าเรือ'].map(toServerWord).some(isFoundWhole)).toBe(false);
  });

  test('behind a space of Latin letters where they begin with digits', () => {
    expect(joinServerWords(['сеть', '5g', '2012', 'vale'])).toBe('сетьꝕ5g 2012 vale');
  });
});
