import fc from 'fast-check';
import { expect, it } from 'vitest';
import { litPieces, stretchesOf } from '../../../web/view-model/lit-text.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const spanIn = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const cases = text.chain((words) =>
  fc.record({
    words: fc.constant(words),
    range: spanIn(words.length),
    hits: fc.array(spanIn(words.length), { maxLength: 6 }),
    quotations: fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 4 }), span: spanIn(words.length) }),
      { maxLength: 6 },
    ),
  }),
);

it('prints every word once, however quotations and hits overlap', () => {
  fc.assert(
    fc.property(cases, ({ words, range, hits, quotations }) => {
      const stretches = stretchesOf(words, range, quotations, hits);
      const printed = stretches.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
      expect(printed).toBe(words.slice(range.start, range.end));
    }),
  );
});

it('lights exactly the units that some hit covers', () => {
  fc.assert(
    fc.property(cases, ({ words, hits }) => {
      const lit = litPieces(words, hits).flatMap((piece) =>
        [...piece.text].flatMap((each) => new Array<boolean>(each.length).fill(piece.lit)),
      );
      const covered = Array.from({ length: words.length }, (_, unit) =>
        hits.some(({ start, end }) => start <= unit && unit < end),
      );
      expect(lit).toEqual(covered);
    }),
  );
});

it('opens each quotation once in a range', () => {
  fc.assert(
    fc.property(cases, ({ words, range, hits, quotations }) => {
      const opened = stretchesOf(words, range, quotations, hits)
        .filter(({ opens }) => opens)
        .map(({ quotation }) => quotation);
      expect(new Set(opened).size).toBe(opened.length);
    }),
  );
});

it('gives shared words to the quotation that begins last', () => {
  const stretches = stretchesOf(
    'he said no to all',
    { start: 0, end: 17 },
    [
      { number: 1, span: { start: 3, end: 17 } },
      { number: 2, span: { start: 8, end: 10 } },
    ],
    [{ start: 5, end: 9 }],
  );
  expect(stretches.map(({ quotation, opens, pieces }) => [quotation, opens, pieces])).toEqual([
    [null, false, [{ text: 'he ', lit: false, hit: null }]],
    [
      1,
      true,
      [
        { text: 'sa', lit: false, hit: null },
        { text: 'id ', lit: true, hit: 1 },
      ],
    ],
    [
      2,
      true,
      [
        { text: 'n', lit: true, hit: null },
        { text: 'o', lit: false, hit: null },
      ],
    ],
    [1, false, [{ text: ' to all', lit: false, hit: null }]],
  ]);
});
