import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Query } from '../../src/query/ast.ts';
import { openEmbeddedEngine } from '../../src/search/embedded/engine.ts';
import { openMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import type { SearchAnswer, SearchEngine } from '../../src/search/port.ts';
import { ask, inventArticle, inventEntry } from '../support/invented-documents.ts';
import {
  hasMeilisearch,
  type MeilisearchServer,
  openMeilisearchServer,
  testPrefix,
} from '../support/meilisearch-server.ts';

/** Few words in short texts, so that phrases, near phrases and exclusions all happen. */
const WORDS = ['ferry', 'Harbour', 'toll', 'old', 'Élan', 'всё', 'F-16', "don't"];

/** A number that follows from its place alone: the same archive at every run. */
function scattered(place: number, below: number): number {
  return Math.abs(Math.imul(place + 1, 2_654_435_761) >> 8) % below;
}

/** What may stand between two words in print. */
function separator(place: number): string {
  return [' ', '. ', ' – ', '\n\n', ', '][scattered(place, 5)] ?? ' ';
}

const ENTRIES = Array.from({ length: 60 }, (_, n) => {
  const text = (length: number, salt: number) =>
    Array.from({ length }, (_, i) => WORDS[scattered(n * 97 + i * 31 + salt, WORDS.length)]).join(
      separator(n + salt),
    );
  const year = 2010 + scattered(n, 4);
  const day = `${year}-0${1 + scattered(n + 7, 9)}-1${scattered(n + 3, 10)}`;
  return inventEntry(
    inventArticle({
      id: `a${n}`,
      headline: text(1 + scattered(n, 3), 1),
      body: text(2 + scattered(n, 9), 2),
      day,
      published: Date.parse(day) / 1000,
      year: [String(year)],
      country: [['AA', 'BB', 'CC'][scattered(n + 11, 3)] ?? 'AA'],
    }),
  );
});

const someWords = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most });
const term: fc.Arbitrary<Query> = fc.oneof(
  fc.constantFrom(...WORDS).map((text) => ({ kind: 'word' as const, text })),
  someWords(5).map((words) => ({ kind: 'phrase' as const, text: words.join(' ') })),
);
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    term,
    tie('query').map((inner) => ({ kind: 'not' as const, query: inner })),
    fc.array(tie('query'), { maxLength: 4 }).map((queries) => ({ kind: 'all' as const, queries })),
    fc
      .array(tie('query'), { minLength: 2, maxLength: 3 })
      .map((queries) => ({ kind: 'any' as const, queries })),
    fc
      .record({
        terms: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 3 }),
        distance: fc.nat(3),
      })
      .map(({ terms, distance }) => ({ kind: 'near' as const, terms, distance })),
    tie('query').map((inner) => ({
      kind: 'field' as const,
      field: 'headline' as const,
      query: inner,
    })),
    fc.constantFrom('fe', 'ha', 'ol').map((text) => ({ kind: 'prefix' as const, text })),
    fc.constantFrom<Query>(
      { kind: 'date', since: '2011-06-01', until: null },
      { kind: 'date', since: '2010-01-01', until: '2012-03-31' },
    ),
  ),
}));

describe.skipIf(!hasMeilisearch())('the same question to both engines', () => {
  let folder: string;
  let embedded: SearchEngine;
  let server: MeilisearchServer;
  let meilisearch: SearchEngine;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'otr-same-'));
    embedded = openEmbeddedEngine({ folder, readOnly: false });
    server = await openMeilisearchServer();
    const { url, masterKey } = server;
    meilisearch = openMeilisearchEngine({ url, key: masterKey, prefix: testPrefix() });
    for (const engine of [embedded, meilisearch]) await engine.apply(ENTRIES);
  });
  afterAll(async () => {
    await embedded.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** How a query is loosened where nothing fulfils it is each engine's own; that nothing does is not. */
  const comparable = ({ notes, steps: _steps, ...answer }: SearchAnswer) =>
    notes.length > 0 || answer.total === 0 ? 'nothing to the letter' : answer;

  test('has the same answer: documents, order, total and counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        query,
        fc.subarray(['AA', 'BB', 'CC']),
        fc.option(fc.constantFrom('2011-01-01', '2012-06-15'), { nil: null }),
        fc.record({ offset: fc.nat(20), limit: fc.nat(20) }),
        async (asked, countries, since, page) => {
          const request = ask({
            query: asked,
            filters: countries.length === 0 ? [] : [{ facet: 'country', anyOf: countries }],
            since,
            sort: 'newest',
            ...page,
            facets: ['country', 'year'],
          });
          expect(comparable(await meilisearch.search(request))).toEqual(
            comparable(await embedded.search(request)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
