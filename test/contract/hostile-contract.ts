import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askEngine } from '../../src/search/ask.ts';
import { ask } from '../support/invented-documents.ts';
import { FERRY_ENTRIES } from './ferry-archive.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { findNaively, newestFirst } from './oracle.ts';

const ARTICLES = FERRY_ENTRIES.flatMap(({ article }) => (article === null ? [] : [article]));

/** What means something to our language, or to the language of an engine behind it. */
const SIGNS = [
  ...['"', '“', '”', '«', "'", '(', ')', '-', '- ', '*', '~', ':', '"~3', '..'],
  ...[' OR ', ' AND ', ' NOT ', ' NEAR ', ' NEAR/2 ', ' NEAR/999999999 ', 'headline:', 'said:('],
  ...['date:2010', 'date:2010-02-31..', 'from:"', 'nobody:', '-('],
  // SQLite FTS5, Meilisearch filters, OpenSearch query strings; what breaks JSON, headers and addresses.
  ...['^', '{headline}:', ' + ', 'NEAR(ferry left, 2)', "') OR 1=1 --", '; DROP TABLE articles'],
  ...['id IN [', ' EXISTS ', '\\"', '\\', '_exists_:', '*:*', '[* TO *]', '&&', '||', '!', '/.*/'],
  ...['{"query":', '%00', '%', '&q=', '\n', '\r\n\r\n', '\0', '\u{1b}[2J', '</script>', '\u{202e}'],
  ...['\ud800', '\udfff', '\u{e000}', '\u{e010}', '\u{ffff}', '\u{10ffff}', '\u{301}', '\u{feff}'],
];
const WORDS = [
  'ferry',
  'left',
  'Vale',
  'late',
  'monday',
  'pumps',
  'F-16',
  'doesn’t',
  'Лавров',
  '1',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const often = fc.tuple(fc.constantFrom(...SIGNS, ...WORDS), fc.integer({ min: 20, max: 2_000 }));
const hostile = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: often.map(([sign, times]) => `ferry ${sign.repeat(times)}`) },
  { weight: 1, arbitrary: often.map(([sign, times]) => `${`${sign} `.repeat(times)}late`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

/** Any text is a query: it is answered, and by what it was read as. */
export function describeHostileContract(name: string, open: OpenEngine): void {
  describe(`${name}: 500 hostile queries`, () => {
    const { engine } = filledEngine(open, FERRY_ENTRIES);

    test('find what a look at every article finds for what they were read as', async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const { asked, answer } = await askEngine(engine(), {
            text,
            exactly: true,
            request: ask({ sort: 'newest', limit: 100 }),
          });
          const expected = newestFirst(findNaively(ARTICLES, asked));
          expect(answer).toMatchObject({
            ids: expected.map(({ id }) => id),
            total: expected.length,
            exact: true,
          });
        }),
        { numRuns: 500 },
      );
    }, 300_000);

    test('are helped where they find little, and the answer says so', async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const request = ask({ limit: 100, facets: ['country'] });
          const strict = await askEngine(engine(), { text, exactly: true, request });
          const helped = await askEngine(engine(), { text, exactly: false, request });
          expect(helped.answer.total).toBeGreaterThanOrEqual(strict.answer.total);
          if (helped.answer.total > strict.answer.total) {
            expect(helped.answer.notes).not.toEqual([]);
          }
        }),
        // A word too long for an engine to look for its near spellings.
        { numRuns: 100, examples: [[`ferry ${'Лавров'.repeat(200)}`]] },
      );
    }, 300_000);
  });
}
