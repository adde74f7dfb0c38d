import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/query/parse.ts';
import { askEngine } from '../../../../src/search/ask.ts';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import type { SearchEngine, SearchRequest } from '../../../../src/search/port.ts';
import { generateArticles } from '../../../contract/generated-archive.ts';
import { generateQueries } from '../../../contract/generated-queries.ts';
import {
  ask,
  inventArticle,
  inventEntry,
  inventQuotation,
} from '../../../support/invented-documents.ts';
import {
  hasOwnMeilisearch,
  type OwnMeilisearchServer,
  startMeilisearch,
} from '../../../support/meilisearch-server.ts';

/** Articles of 2008 to 2013, some undated. */
const ARTICLES = generateArticles(400, 5);
const QUERIES = generateQueries(150, ARTICLES, 6);

describe.skipIf(!hasOwnMeilisearch())('three Meilisearch servers, articles placed by year', () => {
  let servers: readonly [OwnMeilisearchServer, OwnMeilisearchServer, OwnMeilisearchServer];
  let spread: SearchEngine;
  let alone: SearchEngine;
  beforeAll(async () => {
    servers = await Promise.all([startMeilisearch(), startMeilisearch(), startMeilisearch()]);
    const [{ url, masterKey: key }, second, third] = servers;
    spread = openMeilisearchEngine({
      url,
      key,
      retries: 0,
      remotes: [
        { url: second.url, years: { first: null, last: 2009 } },
        { url: third.url, years: { first: 2010, last: 2011 } },
      ],
    });
    alone = openMeilisearchEngine({ url, key, prefix: 'alone-' });
    const entries = ARTICLES.map((article) => inventEntry(article));
    for (const engine of [spread, alone]) await engine.apply(entries);
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  const find = (engine: SearchEngine, text: string, more: Partial<SearchRequest> = {}) =>
    engine.search(ask({ query: parseQuery(text).query, loosen: false, limit: 100, ...more }));

  test('each holds its years, the first what is left', async () => {
    const held = await Promise.all(
      servers.map(async ({ url, masterKey: key }) => {
        const { facets, total } = await openMeilisearchEngine({ url, key }).search(
          ask({ facets: ['year'] }),
        );
        return { total, years: facets[0]?.values.map(({ value }) => value).sort() };
      }),
    );
    expect(held.map(({ years }) => years)).toEqual([
      ['2012', '2013'],
      ['2008', '2009'],
      ['2010', '2011'],
    ]);
    expect(held.reduce((sum, { total }) => sum + total, 0)).toBe(ARTICLES.length);
  });

  test.each(['relevance', 'newest', 'oldest'] as const)(
    'answer as one server with all of them would: documents, order by %s, totals, facet counts, pages',
    async (sort) => {
      for (const query of QUERIES) {
        const request = ask({
          query,
          loosen: false,
          sort,
          offset: 10,
          limit: 10,
          facets: ['country', 'year', 'person'],
          filters: [{ facet: 'country', anyOf: ['X0', 'X1', 'X2'] }],
        });
        const { steps: _spread, ...together } = await spread.search(request);
        const { steps: _alone, ...expected } = await alone.search(request);
        expect({ query, ...together }).toEqual({ query, ...expected });
      }
    },
  );

  test('an article that is found to be of another year is on one server only', async () => {
    const article = { ...inventArticle({ id: 'moves', headline: 'Zeppelin over Vale' }) };
    const quotation = inventQuotation({ id: 'moves-q1', article: 'moves', text: 'A zeppelin' });
    await spread.apply([
      inventEntry({ ...article, year: ['2010'], day: '2010-05-05' }, [quotation]),
    ]);
    await spread.apply([
      inventEntry({ ...article, year: ['2008'], day: '2008-05-05' }, [quotation]),
    ]);
    expect(await find(spread, 'zeppelin')).toMatchObject({ ids: ['moves'], total: 1 });
    expect(await find(spread, 'zeppelin', { collection: 'quotations' })).toMatchObject({
      total: 1,
    });
    await spread.apply([
      { articleId: 'moves', version: 3, article: null, quotations: [], staleQuotations: [] },
    ]);
    expect(await find(spread, 'zeppelin')).toMatchObject({ total: 0 });
    expect(await find(spread, 'zeppelin', { collection: 'quotations' })).toMatchObject({
      total: 0,
    });
  });

  test('are rebuilt together', async () => {
    const rebuild = await spread.rebuild();
    await rebuild.apply(ARTICLES.map((article) => inventEntry(article)));
    await rebuild.commit();
    expect(await find(spread, '')).toMatchObject({ total: ARTICLES.length, exact: true });
  });

  describe('when one is down', () => {
    const here = ARTICLES.filter(({ year }) => year[0] !== '2010' && year[0] !== '2011').length;
    beforeAll(async () => {
      await servers[2].stop();
    });

    test('the others answer, and the answer says what is missing and why', async () => {
      const answer = await find(spread, '', { facets: ['year'] });
      expect(answer).toMatchObject({
        total: here,
        exact: false,
        incomplete: [
          { part: 'articles of 2010 to 2011', reason: expect.stringContaining(servers[2].url) },
        ],
        notes: [
          'Part of the archive does not answer just now and is missing here: articles of 2010 to 2011.',
        ],
      });
      expect(answer.facets[0]?.values.map(({ value }) => value).sort()).toEqual([
        '2008',
        '2009',
        '2012',
        '2013',
      ]);
    });

    test('nothing is said to have no document with all words, for the missing part may', async () => {
      const { answer } = await askEngine(spread, {
        text: 'ferry xylophone',
        exactly: false,
        request: ask(),
      });
      expect(answer.total).toBe(0);
      expect(answer.notes).toHaveLength(1);
    });

    test('health counts what answers, names what does not, and is not ready', async () => {
      expect(await spread.health()).toMatchObject({
        ready: false,
        documents: { articles: here, quotations: 0 },
        incomplete: [{ part: 'articles of 2010 to 2011' }],
      });
    });

    test('a write fails, to be sent again', async () => {
      await expect(
        spread.apply([inventEntry(inventArticle({ id: 'late', year: ['2011'] }))]),
      ).rejects.toMatchObject({ failure: 'unreachable' });
    });

    test('and when none is left, the search fails', async () => {
      await servers[0].stop();
      await servers[1].stop();
      await expect(find(spread, '')).rejects.toMatchObject({ failure: 'unreachable' });
    });
  });
});
