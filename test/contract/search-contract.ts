import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/query/parse.ts';
import type { SearchEngine, SearchRequest } from '../../src/search/port.ts';
import { ask, inventArticle, inventEntry } from '../support/invented-documents.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { ENTRIES } from './harbour-archive.ts';
import { describeHelpContract } from './help-contract.ts';
import { describeLanguageContract } from './language-contract.ts';
import { describeScriptsContract } from './scripts-contract.ts';

/**
 * What every search engine promises, as sentences over one invented archive. Whatever engine serves
 * the pages, this is what a reader may rely on.
 */
export function describeSearchContract(name: string, open: OpenEngine): void {
  describeLanguageContract(name, open);
  describeHelpContract(name, open);
  describeScriptsContract(name, open);

  describe(`${name}: finding`, () => {
    const { search } = filledEngine(open, ENTRIES);
    const ids = async (query: string, request: Partial<SearchRequest> = {}) =>
      (await search({ query: parseQuery(query).query, ...request })).ids;

    test.each([
      ['a word in the headline, the lead or the body', 'ferry', ['ferry']],
      ['all words, wherever they stand', 'harbour mayor', ['election', 'flood']],
      ['whatever the case', 'HARBOUR Mayor', ['election', 'flood']],
      ['with and without diacritics', 'zoe brånd', ['election', 'flood']],
      ['a phrase', '"old harbour"', ['flood']],
      ['a phrase is not its words', '"harbour old"', []],
      ['a phrase does not run from one field into the next', '"ships the ferry"', []],
      ['a phrase in curly marks', '“old line”', ['ferry']],
      ['without an excluded word', 'vale -mayor', ['ferry', 'match']],
      ['without an excluded phrase', 'harbour -"old harbour" -note', ['election', 'ferry']],
      ['only an exclusion', '-vale', ['undated']],
      ['words with apostrophes, however typed', 'don’t', ['undated']],
      ['words with hyphens', 'F-16', ['undated']],
      ['an accent that is printed or not', 'cafe', ['undated']],
      ['nothing for a word that nobody printed', 'xylophone', []],
      ['nothing for an excluded word that was asked for', 'ferry -ferry', []],
    ])('%s', async (_name, query, expected) => {
      expect([...(await ids(query))].sort()).toEqual(expected);
    });

    test('nothing asked finds everything, a lone dash too', async () => {
      expect(await ids('')).toHaveLength(5);
      expect(await ids('-')).toHaveLength(5);
    });

    test('where nothing has all words, some of them, and it says so', async () => {
      const answer = await search({ query: parseQuery('ferry goals').query });
      expect([...answer.ids].sort()).toEqual(['ferry', 'match']);
      expect(answer.notes).not.toEqual([]);
    });

    test('a refinement never loosens the words', async () => {
      const answer = await search({
        query: parseQuery('harbour mayor').query,
        filters: [{ facet: 'topic', anyOf: ['15000000'] }],
      });
      expect(answer).toMatchObject({ ids: [], total: 0, notes: [] });
    });

    test('the headline counts for more than the body', async () => {
      expect((await ids('mayor'))[0]).toBe('election');
      expect((await ids('ferry ships'))[0]).toBe('ferry');
    });
  });

  describe(`${name}: order and pages`, () => {
    const { search } = filledEngine(open, ENTRIES);

    test('newest and oldest first by publication, undated last', async () => {
      expect((await search({ sort: 'newest' })).ids).toEqual([
        'match',
        'election',
        'ferry',
        'flood',
        'undated',
      ]);
      expect((await search({ sort: 'oldest' })).ids).toEqual([
        'flood',
        'ferry',
        'election',
        'match',
        'undated',
      ]);
    });

    test('sorting never changes the set', async () => {
      const query = parseQuery('harbour').query;
      const sets = await Promise.all(
        (['relevance', 'newest', 'oldest'] as const).map(async (sort) =>
          [...(await search({ query, sort })).ids].sort(),
        ),
      );
      expect(sets[1]).toEqual(sets[0]);
      expect(sets[2]).toEqual(sets[0]);
    });

    test.each(['relevance', 'newest', 'oldest'] as const)(
      'pages by %s show everything once',
      async (sort) => {
        const pages = await Promise.all(
          [0, 2, 4, 6].map((offset) => search({ sort, offset, limit: 2 })),
        );
        expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
        expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(5);
        expect(pages[3]?.ids).toEqual([]);
      },
    );

    test('no results asked, only counts', async () => {
      expect(await search({ limit: 0, facets: ['year'] })).toMatchObject({ ids: [], total: 5 });
    });

    test.each([
      ['2012-05-01', null, ['election', 'ferry', 'match']],
      [null, '2012-05-01', ['ferry', 'flood']],
      ['2012-05-01', '2012-11-20', ['election', 'ferry']],
      ['2014-01-01', null, []],
    ])('published from %s to %s, both inclusive', async (since, until, expected) => {
      expect([...(await search({ since, until })).ids].sort()).toEqual(expected);
    });
  });

  describe(`${name}: facets`, () => {
    const { search } = filledEngine(open, ENTRIES);
    const FACETS = ['person', 'country', 'topic', 'year'] as const;

    test('count what is found, most first, then by value', async () => {
      const { facets } = await search({ facets: FACETS });
      expect(facets).toEqual([
        {
          facet: 'person',
          values: [
            { value: 'tomas-reed', count: 2 },
            { value: 'zoe-brand', count: 2 },
          ],
          truncated: false,
        },
        {
          facet: 'country',
          values: [
            { value: 'AA', count: 3 },
            { value: 'BB', count: 2 },
          ],
          truncated: false,
        },
        {
          facet: 'topic',
          values: ['03000000', '04000000', '11000000', '15000000'].map((value) => ({
            value,
            count: 1,
          })),
          truncated: false,
        },
        {
          facet: 'year',
          values: [
            { value: '2012', count: 2 },
            { value: '2011', count: 1 },
            { value: '2013', count: 1 },
          ],
          truncated: false,
        },
      ]);
    });

    test('tell copies of a story from its first printings', async () => {
      const { facets } = await search({ facets: ['printing'] });
      expect(facets[0]?.values).toEqual([
        { value: 'first', count: 4 },
        { value: 'copy', count: 1 },
      ]);
      const copies = await search({ filters: [{ facet: 'printing', anyOf: ['copy'] }] });
      expect(copies).toMatchObject({ ids: ['flood'], total: 1 });
    });

    test.each([
      ['from one to another', { since: '2026-01-06', until: '2026-01-31' }, ['ferry']],
      ['both included', { since: '2026-01-05', until: '2026-01-09' }, ['ferry', 'flood']],
      ['up to one', { since: null, until: '2026-01-09' }, ['ferry', 'flood']],
      ['from one on', { since: '2026-01-09', until: null }, ['election', 'ferry']],
    ])('days on which articles came, %s', async (_name, days, expected) => {
      const answer = await search({ filters: [{ facet: 'addedOn', ...days }] });
      expect([...answer.ids].sort()).toEqual(expected);
      expect(answer.total).toBe(expected.length);
    });

    test('days on which something was said, where that is known, whatever else is asked', async () => {
      const said = { facet: 'saidOn', since: '2011-01-01', until: '2012-12-31' } as const;
      const all = await search({ collection: 'quotations', filters: [said], facets: ['speech'] });
      expect([...all.ids].sort()).toEqual(['ferry-q1', 'flood-q1']);
      expect(all.facets[0]?.values).toEqual([{ value: 'direct', count: 2 }]);
      const refined = await search({
        collection: 'quotations',
        filters: [said, { facet: 'speaker', anyOf: ['zoe-brand'] }],
        facets: ['speaker'],
      });
      expect(refined.ids).toEqual(['flood-q1']);
      expect(refined.facets[0]?.values).toHaveLength(2);
    });

    test('values of one facet are joined by or, facets by and', async () => {
      const answer = await search({
        filters: [
          { facet: 'year', anyOf: ['2011', '2012'] },
          { facet: 'person', anyOf: ['tomas-reed'] },
        ],
      });
      expect([...answer.ids].sort()).toEqual(['election', 'ferry']);
    });

    test('a facet’s counts ignore its own selection and heed the others’', async () => {
      const { facets, total } = await search({
        facets: FACETS,
        filters: [
          { facet: 'country', anyOf: ['BB'] },
          { facet: 'year', anyOf: ['2012'] },
        ],
      });
      const counts = new Map(facets.map(({ facet, values }) => [facet, values]));
      expect(total).toBe(1);
      expect(counts.get('country')).toEqual([
        { value: 'AA', count: 2 },
        { value: 'BB', count: 1 },
      ]);
      expect(counts.get('year')).toEqual([
        { value: '2012', count: 1 },
        { value: '2013', count: 1 },
      ]);
      expect(counts.get('person')).toEqual([{ value: 'tomas-reed', count: 1 }]);
    });

    test('says where values were left out', async () => {
      const { facets } = await search({ facets: ['topic'], facetLimit: 3 });
      expect(facets[0]).toMatchObject({ truncated: true });
      expect(facets[0]?.values).toHaveLength(3);
    });

    test('a value that nobody has, or with odd characters, finds nothing', async () => {
      for (const value of ['nobody', '"', "' OR 1=1", 'a\\b', '\n']) {
        expect(await search({ filters: [{ facet: 'person', anyOf: [value] }] })).toMatchObject({
          total: 0,
        });
      }
    });
  });

  describe(`${name}: quotations`, () => {
    const { search } = filledEngine(open, ENTRIES);
    const said = (query: string, request: Partial<SearchRequest> = {}) =>
      search({ collection: 'quotations', query: parseQuery(query).query, ...request });

    test('are found by their own words', async () => {
      expect((await said('tonight', { sort: 'oldest' })).ids).toEqual(['flood-q1', 'election-q1']);
    });

    test('are found by who said them, under every spelling', async () => {
      expect((await said('brand', { sort: 'oldest' })).ids).toEqual([
        'flood-q1',
        'flood-q2',
        'election-q1',
      ]);
    });

    test.each([
      ['speaker', 'tomas-reed', ['election-q2', 'ferry-q1']],
      ['about', 'zoe-brand', ['election-q2', 'ferry-q1']],
      ['about', 'BB', ['ferry-q1']],
      ['speech', 'indirect', ['flood-q2']],
      ['sure', 'unsure', ['match-q1']],
      ['topic', '11000000', ['election-q1', 'election-q2']],
      ['year', '2011', ['flood-q1', 'flood-q2']],
    ] as const)('are refined by %s', async (facet, value, expected) => {
      const { ids } = await said('', { filters: [{ facet, anyOf: [value] }] });
      expect([...ids].sort()).toEqual(expected);
    });
  });

  describe(`${name}: writing`, () => {
    const article = (id: string, headline: string) => inventEntry(inventArticle({ id, headline }));
    const idsOf = async (engine: SearchEngine, query: string) =>
      [...(await engine.search(ask({ query: parseQuery(query).query }))).ids].sort();

    test('what was applied can be found, and applying again changes nothing', async () => {
      await withEngine(open, async (engine) => {
        await engine.apply(ENTRIES);
        await engine.apply(ENTRIES);
        expect((await engine.health()).documents).toEqual({ articles: 5, quotations: 6 });
        expect(await idsOf(engine, 'ferry')).toEqual(['ferry']);
      });
    });

    test('an article’s entry replaces what was held of it', async () => {
      await withEngine(open, async (engine) => {
        await engine.apply([article('a', 'Old headline')]);
        await engine.apply([article('a', 'Fresh headline')]);
        expect(await idsOf(engine, 'old')).toEqual([]);
        expect(await idsOf(engine, 'fresh')).toEqual(['a']);
      });
    });

    test('stale quotations and withdrawn articles are gone', async () => {
      await withEngine(open, async (engine) => {
        await engine.apply(ENTRIES);
        await engine.apply([
          {
            articleId: 'flood',
            version: 2,
            article: null,
            quotations: [],
            staleQuotations: ['flood-q1', 'flood-q2'],
          },
        ]);
        expect((await engine.health()).documents).toEqual({ articles: 4, quotations: 4 });
        expect(await idsOf(engine, 'flood')).toEqual([]);
      });
    });

    test('the live index answers until a rebuild is committed, and then the fresh one', async () => {
      await withEngine(open, async (engine) => {
        await engine.apply([article('a', 'Old story')]);
        const fresh = await engine.rebuild();
        await fresh.apply([article('b', 'Fresh story')]);
        expect(await idsOf(engine, 'story')).toEqual(['a']);
        await fresh.commit();
        expect(await idsOf(engine, 'story')).toEqual(['b']);
        await engine.apply([article('c', 'Later story')]);
        expect(await idsOf(engine, 'story')).toEqual(['b', 'c']);
      });
    });

    test('an abandoned rebuild leaves the live index as it was', async () => {
      await withEngine(open, async (engine) => {
        await engine.apply([article('a', 'Old story')]);
        const fresh = await engine.rebuild();
        await fresh.apply([article('b', 'Fresh story')]);
        await fresh.abandon();
        expect(await idsOf(engine, 'story')).toEqual(['a']);
        // Nor does what it left behind get into the next one.
        const next = await engine.rebuild();
        await next.commit();
        expect(await idsOf(engine, 'story')).toEqual([]);
      });
    });
  });
}

async function withEngine(
  open: OpenEngine,
  work: (engine: SearchEngine) => Promise<void>,
): Promise<void> {
  const engine = await open();
  try {
    await work(engine);
  } finally {
    await engine.close();
  }
}
