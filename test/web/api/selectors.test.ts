import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { selectorsOf } from '../../../web/api/selectors.ts';

/** Where some code points stand in others, by looking at every place. */
function placesOf(words: readonly string[], text: readonly string[]): number[] {
  return text.flatMap((_, place) =>
    words.every((point, index) => text[place + index] === point) ? [place] : [],
  );
}

describe('the selectors of a stretch of text', () => {
  test.each([
    [
      'in code points, of which a sign beyond the first 65,536 is one',
      '𝓟ax: “no 🚢 sails”',
      [7, 18],
      ['no 🚢 sails', '𝓟ax: “', '”', 6, 16],
    ],
    ['the whole', 'no boats', [0, 8], ['no boats', '', '', 0, 8]],
  ] as const)('are %s', (_, text, [start, end], [exact, prefix, suffix, from, to]) => {
    expect(selectorsOf(text, { start, end })).toEqual([
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: from, end: to },
    ]);
  });

  it('hold 32 code points on either side, and more where the same words stand twice so', () => {
    const [alone] = selectorsOf(`${'🚢'.repeat(40)}no${'x'.repeat(40)}`, { start: 80, end: 82 });
    expect([alone.prefix, alone.suffix]).toEqual(['🚢'.repeat(32), 'x'.repeat(32)]);
    const line = `${'-'.repeat(40)}no${'-'.repeat(40)}`;
    const [twice] = selectorsOf(`a${line}${line}b`, { start: 41, end: 43 });
    expect([twice.prefix, twice.suffix.length]).toEqual([`a${'-'.repeat(40)}`, 64]);
  });

  it('find that stretch and no other, whatever the text', () => {
    // Few signs and many repeats: what is said twice must still be told apart.
    const sign = fc.constantFrom('a', 'b', ' ', '“', '🚢', '\u0301');
    const repeated = fc
      .tuple(fc.array(sign, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 40 }))
      .map(([signs, times]) => Array.from({ length: times }, () => signs).flat());
    const texts = fc.array(repeated, { minLength: 1, maxLength: 3 }).map((parts) => parts.flat());
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (points, one, other) => {
        const start = one % points.length;
        const end = start + 1 + (other % (points.length - start));
        const units = (most: number) => points.slice(0, most).join('').length;
        const [quote, position] = selectorsOf(points.join(''), {
          start: units(start),
          end: units(end),
        });
        expect([position.start, position.end]).toEqual([start, end]);
        const prefix = Array.from(quote.prefix);
        const fits = [...prefix, ...Array.from(quote.exact), ...Array.from(quote.suffix)];
        expect(placesOf(fits, points)).toEqual([start - prefix.length]);
        expect(Array.from(quote.exact)).toHaveLength(end - start);
      }),
    );
  });
});
