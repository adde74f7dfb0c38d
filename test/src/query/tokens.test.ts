import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf, tokenize } from '../../../src/query/tokens.ts';

describe('the words of a text', () => {
  test.each([
    ['capitals', 'The FERRY', ['the', 'ferry']],
    ['diacritics', 'Vålerenga café', ['valerenga', 'cafe']],
    ['ё is е', 'Ёлка', ['елка']],
    ['full-width and other forms of a letter', 'Ｆｅｒｒｙ ﬁsh', ['ferry', 'fish']],
    ['an apostrophe, as typed or as printed', 'don’t', ['don', 't']],
    ['a hyphen', 'COVID-19', ['covid', '19']],
    ['one character of two words', 'a ½ vote', ['a', '1', '2', 'vote']],
    ['one character of four words', 'ﷺ', ['صلى', 'الله', 'عليه', 'وسلم']],
    ['a sign, even where letters stand behind it', 'Ferry™ left⼀Vale', ['ferry', 'left', 'vale']],
    ['a sign of marks alone is no word', 'a \uFC5E b', ['a', 'b']],
  ])('%s', (_name, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

  test('are letters and digits, and the same words when read again', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const terms = termsOf(printed);
        for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(termsOf(terms.join(' '))).toEqual(terms);
      }),
      { numRuns: 2_000 },
    );
  });

  test('stand where tokens say, with or without their places', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const tokens = tokenize(printed);
        expect(tokens.map(({ term }) => term)).toEqual(termsOf(printed));
        for (const { term, start, end } of tokens) {
          expect(termsOf(printed.slice(start, end))).toContain(term);
        }
      }),
    );
  });
});
