import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/domain/span.ts';
import { overlapsSpan } from '../../../src/domain/span.ts';
import { extractText } from '../../support/extracted-text.ts';

/** Scraps of news that meet in every order: names, marks, cues, pauses and rubbish. */
const SCRAP = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  "''",
  '‘',
  '’',
  '«',
  '»',
  ', ',
  '. ',
  '! ',
  '\n\n',
  ' — ',
  ': ',
  ' (',
  ') ',
  'Ada Brook',
  'Mr Dane',
  'he',
  'She',
  ' said',
  ' told reporters that',
  ' according to ',
  ' called it ',
  ' the mayor of Vale',
  'Brook, the shipping company,',
  ' on Monday',
  'BROOK: ',
  'VALE, May 3 (Reuters) - ',
  'the bridge is safe',
  '\u202Eשלום\u202C',
  '\uD800',
  '😀',
  '0.5',
);
const NEWS = fc.array(SCRAP, { maxLength: 60 }).map((scraps) => scraps.join(''));

describe('whatever the text', () => {
  test('every span lies in the text, quotations do not overlap, and nobody shares an id', () => {
    fc.assert(
      fc.property(fc.oneof(NEWS, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { article, extraction } = extractText(text, '2024-05-01');
        const spans: Span[] = [
          ...extraction.quotations.flatMap(({ content, clause, cue, source, chain, venue }) => [
            ...content,
            ...chain.map(({ span }) => span),
            ...[clause, cue, source, venue?.span ?? null].filter((span) => span !== null),
          ]),
          ...extraction.persons.flatMap(({ forms, roles }) => [
            ...forms.flatMap((form) => form.spans),
            ...roles.map(({ span }) => span),
          ]),
          ...extraction.countries.flatMap((country) => country.spans),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        const ids = extraction.persons.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const contents = extraction.quotations.flatMap(({ content }) => content);
        for (const [at, one] of contents.entries()) {
          expect(contents.slice(at + 1).some((other) => overlapsSpan(one, other))).toBe(false);
        }
      }),
      { numRuns: 600, examples: [[' according to She, ']] },
    );
  });
});

test('a person and a body of one name are two, and each quotation has its own speaker', () => {
  const { extraction } = extractText(
    'VALE, May 3 - Ostmark, the shipping company, said it will sell two ferries.\n\nThe yard closes in June. “We will go on,” Mr Ostmark said.',
  );
  const kindOf = new Map(extraction.persons.map(({ id, kind }) => [id, kind]));
  expect([...kindOf.values()].sort()).toEqual(['organisation', 'person']);
  expect(extraction.quotations.map(({ speaker }) => kindOf.get(speaker ?? ''))).toEqual([
    'organisation',
    'person',
  ]);
});

describe('a text made to be slow is read all the same', () => {
  const LENGTH = 100_000;
  test.each([
    ['quotation marks', '“'],
    ['closed quotation marks', '"a" '],
    ['capitals', 'Aa '],
    ['capitals without an end', 'A'],
    ['cues', 'said '],
    ['names that speak', 'Ada Brook said. '],
    ['pronouns', 'He said she said. '],
    ['commas', 'a, '],
    ['titles', 'President Minister Mr Dr '],
    ['brackets', '((('],
    ['open clauses', 'Ada Brook said that '],
    ['paragraphs', '“Yes,” he said.\n\n'],
    ['labels', 'BROOK: yes\n\n'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    expect(extractText(text).article.text).toBe(text);
  });
});
