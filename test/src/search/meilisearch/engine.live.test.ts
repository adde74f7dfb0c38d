import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/query/parse.ts';
import { EngineError } from '../../../../src/search/engine-error.ts';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import type { SearchEngine, SearchRequest } from '../../../../src/search/port.ts';
import {
  ask,
  inventArticle,
  inventEntry,
  inventQuotation,
  words,
} from '../../../support/invented-documents.ts';
import {
  findFreePort,
  hasMeilisearch,
  type MeilisearchServer,
  openMeilisearchServer,
  testPrefix,
} from '../../../support/meilisearch-server.ts';

/** What an awaited search, write or health check throws. */
async function failureOf(work: Promise<unknown>): Promise<EngineError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof EngineError) return error;
  throw new Error(`expected an EngineError, got ${String(error)}`);
}

/** One of each kind of work: a search, a health check, a write, a rebuild. */
function worksOf(engine: SearchEngine): (() => Promise<unknown>)[] {
  return [
    () => engine.search(ask()),
    () => engine.health(),
    () => engine.apply([inventEntry(inventArticle({ id: 'a1' }))]),
    () => engine.rebuild(),
  ];
}

describe.skipIf(!hasMeilisearch())('the Meilisearch engine', () => {
  let server: MeilisearchServer;
  let engine: SearchEngine;

  beforeAll(async () => {
    server = await openMeilisearchServer();
  });
  afterAll(async () => {
    await server?.stop();
  });

  const openFresh = () =>
    openMeilisearchEngine({
      url: server.url,
      key: server.masterKey,
      prefix: testPrefix(),
    });

  describe('when it fails', () => {
    test('a wrong key is forbidden, and the message does not print it', async () => {
      engine = openMeilisearchEngine({ url: server.url, key: 'no-such-key-1234567' });
      for (const work of worksOf(engine)) {
        const error = await failureOf(work());
        expect(error.failure).toBe('forbidden');
        expect(error.message).toContain(server.url);
        expect(error.message).toContain('MEILISEARCH_KEY');
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(
          'no-such-key',
        );
      }
    });

    test('a key that cannot stand in a header is refused before it is sent', () => {
      expect(() => openMeilisearchEngine({ url: server.url, key: 'secret\nkey' })).toThrowError(
        /check MEILISEARCH_KEY/u,
      );
    });

    test('a dead server is unreachable, for reading and for writing', async () => {
      const url = `http://127.0.0.1:${await findFreePort()}`;
      const dead = openMeilisearchEngine({ url, key: 'any', retries: 1 });
      for (const work of worksOf(dead)) {
        const error = await failureOf(work());
        expect(error.failure).toBe('unreachable');
        expect(error.message).toContain(`${url} cannot be reached (ECONNREFUSED)`);
        expect(error.message).toContain('MEILISEARCH_URL');
      }
    });

    test('an address that is none is named', () => {
      expect(() => openMeilisearchEngine({ url: 'meili', key: 'any' })).toThrowError(
        /MEILISEARCH_URL is "meili", which is no address/u,
      );
    });

    test('an index that was never made is unusable, and the message says what to run', async () => {
      const error = await failureOf(openFresh().search(ask()));
      expect(error.failure).toBe('index-unusable');
      expect(error.message).toContain('run `otr sync`');
    });

    test('a server without the indexes is up but not ready', async () => {
      expect(await openFresh().health()).toMatchObject({
        ready: false,
        documents: { articles: 0, quotations: 0 },
      });
    });

    test('a document that the server refuses fails the write with its reason', async () => {
      const error = await failureOf(
        openFresh().apply([inventEntry(inventArticle({ id: 'no good id!' }))]),
      );
      expect(error.failure).toBe('failed');
      expect(error.message).toContain('no good id!');
    });
  });

  describe('when nothing has every word', () => {
    const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';
    beforeAll(async () => {
      engine = openFresh();
      const bodies = {
        ferry: 'The ferries to Quill wait in the harbour.',
        toll: 'The toll on the harbour bridge doubles, the ferries gain by the toll.',
        twelve: TWELVE,
        eleven: TWELVE.replace(' twelve', ''),
      };
      await engine.apply(
        Object.entries(bodies).map(([id, body]) => inventEntry(inventArticle({ id, body }))),
      );
    });
    const answerTo = (text: string, more: Partial<SearchRequest> = {}) =>
      engine.search(ask({ query: parseQuery(text).query, ...more }));

    test('near spellings of a word come with their documents, most first', async () => {
      expect(await engine.spellings('articles', 'feries', 5)).toEqual([
        { word: 'ferries', documents: 2 },
      ]);
      expect(await engine.spellings('articles', 'tol', 5)).toEqual([]);
    });

    test('a word that is printed is never read as another', async () => {
      expect(await answerTo('toll')).toMatchObject({ ids: ['toll'], notes: [] });
    });

    test('documents with some of the words come, and the answer says so', async () => {
      const { ids, notes } = await answerTo('toll quill ferries gondola');
      expect([...ids].sort()).toEqual(['ferry', 'toll']);
      expect(notes).toEqual(['No document has all of these words; these have some of them.']);
    });

    test.each([
      ['more words than Meilisearch reads still must all be there', TWELVE, ['twelve']],
      ['an exclusion behind them holds', `${TWELVE.replace(' twelve', '')} -twelve`, ['eleven']],
      [
        'an excluded phrase behind them holds',
        `${TWELVE.replace(' twelve', '')} -"eleven twelve"`,
        ['eleven'],
      ],
      [
        'a phrase behind them holds',
        `${TWELVE.replace(' twelve', '')} "eleven twelve"`,
        ['twelve'],
      ],
    ])('%s', async (_name, text, expected) => {
      expect(await answerTo(text, { loosen: false })).toMatchObject({
        ids: expected,
        total: 1,
        exact: true,
        notes: [],
      });
    });
  });

  describe('when it writes', () => {
    test('an article replaces what the index held of it, its old quotations too', async () => {
      engine = openFresh();
      const article = inventArticle({ id: 'a1', headline: 'Ferries sail' });
      const first = inventQuotation({ id: 'a1-q1', article: 'a1' });
      const second = inventQuotation({ id: 'a1-q2', article: 'a1' });
      await engine.apply([inventEntry(article, [first, second])]);
      await engine.apply([inventEntry({ ...article, headline: 'Ferries stay' }, [first])]);
      expect((await engine.search(ask({ query: words('stay') }))).ids).toEqual(['a1']);
      expect((await engine.search(ask({ query: words('sail') }))).ids).toEqual([]);
      expect((await engine.search(ask({ collection: 'quotations' }))).ids).toEqual(['a1-q1']);
    });

    test('a withdrawn article goes with its quotations', async () => {
      engine = openFresh();
      await engine.apply([
        inventEntry(inventArticle({ id: 'a1' }), [inventQuotation({ id: 'a1-q1', article: 'a1' })]),
        inventEntry(inventArticle({ id: 'a2' })),
      ]);
      await engine.apply([
        { articleId: 'a1', version: 2, article: null, quotations: [], staleQuotations: ['a1-q1'] },
      ]);
      expect((await engine.search(ask())).ids).toEqual(['a2']);
      expect((await engine.search(ask({ collection: 'quotations' }))).total).toBe(0);
    });

    test('settings that are right already are not sent again', async () => {
      const prefix = testPrefix();
      const options = { url: server.url, key: server.masterKey, prefix };
      const entry = inventEntry(inventArticle({ id: 'a1' }));
      await openMeilisearchEngine(options).apply([entry]);
      await openMeilisearchEngine(options).apply([entry]);
      const response = await fetch(
        `${server.url}/tasks?types=settingsUpdate&indexUids=${prefix}articles,${prefix}quotations`,
        { headers: { Authorization: `Bearer ${server.masterKey}` } },
      );
      expect(await response.json()).toMatchObject({ total: 2 });
    });
  });

  describe('when it is rebuilt', () => {
    test('searches find either the old or the new index, never nothing', async () => {
      engine = openFresh();
      const old = Array.from({ length: 30 }, (_, n) => inventArticle({ id: `old${n}` }));
      await engine.apply(old.map((article) => inventEntry(article)));
      let over = false;
      const totals = new Set<number>();
      const searching = (async () => {
        while (!over) totals.add((await engine.search(ask())).total);
      })();
      const rebuild = await engine.rebuild();
      const fresh = Array.from({ length: 20 }, (_, n) => inventArticle({ id: `new${n}` }));
      await rebuild.apply(fresh.map((article) => inventEntry(article)));
      await rebuild.commit();
      over = true;
      await searching;
      totals.add((await engine.search(ask())).total);
      expect([...totals].sort()).toEqual([20, 30]);
    });

    test('leftovers of a rebuild that was cut short are cleared away by the next', async () => {
      engine = openFresh();
      const cut = await engine.rebuild();
      await cut.apply([inventEntry(inventArticle({ id: 'left-over' }))]);
      const rebuild = await engine.rebuild();
      await rebuild.apply([inventEntry(inventArticle({ id: 'a1' }))]);
      await rebuild.commit();
      expect((await engine.search(ask())).ids).toEqual(['a1']);
    });
  });
});
