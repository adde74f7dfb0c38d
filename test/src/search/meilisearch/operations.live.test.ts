import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/query/parse.ts';
import { EngineError } from '../../../../src/search/engine-error.ts';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import { ensureKeys } from '../../../../src/search/meilisearch/keys.ts';
import type { SearchEngine } from '../../../../src/search/port.ts';
import { FERRY_ENTRIES } from '../../../contract/ferry-archive.ts';
import { ask, inventArticle, inventEntry } from '../../../support/invented-documents.ts';
import {
  hasOwnMeilisearch,
  type OwnMeilisearchServer,
  startMeilisearch,
} from '../../../support/meilisearch-server.ts';

/** What those who run a server do to it, and what becomes of the archive's index then. */
describe.skipIf(!hasOwnMeilisearch())('a Meilisearch that somebody looks after', () => {
  let server: OwnMeilisearchServer;
  let engine: SearchEngine;
  let master: Meilisearch;
  beforeAll(async () => {
    server = await startMeilisearch();
    engine = openMeilisearchEngine({ url: server.url, key: server.masterKey });
    master = new Meilisearch({ host: server.url, apiKey: server.masterKey });
    await engine.apply(FERRY_ENTRIES);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const QUESTIONS = ['"ferry left vale late"', 'source:bugle OR date:2010', 'vale -mayor'];
  const answersOf = async (asked: SearchEngine) =>
    await Promise.all(
      QUESTIONS.map(async (text) => {
        const request = ask({ query: parseQuery(text).query, limit: 100, facets: ['section'] });
        const { steps: _steps, ...answer } = await asked.search(request);
        return answer;
      }),
    );

  test('and that is started again answers as before', async () => {
    const before = await answersOf(engine);
    await server.crashAndRestart();
    expect(await answersOf(engine)).toEqual(before);
  });

  test('and restores from its dump answers as before, to the same keys', async () => {
    const keys = await ensureKeys(server);
    const before = await answersOf(engine);
    await master.createDump().waitTask({ timeout: 30_000 });
    const [dump = ''] = readdirSync(join(server.folder, 'dumps'));
    const restored = await startMeilisearch('--import-dump', join(server.folder, 'dumps', dump));
    try {
      const again = openMeilisearchEngine({ url: restored.url, key: keys.search });
      expect(await answersOf(again)).toEqual(before);
      expect(await ensureKeys(restored)).toEqual(keys);
      const writing = openMeilisearchEngine({ url: restored.url, key: keys.indexer });
      expect((await writing.health()).troubles).toEqual([]);
    } finally {
      await restored.stop();
    }
  });

  describe('and whose settings somebody changed', () => {
    beforeAll(async () => {
      const articles = master.index('articles');
      await articles.resetFilterableAttributes().waitTask({ timeout: 30_000 });
    });

    test.each([
      ['a facet', ask({ facets: ['country'] })],
      ['a refinement', ask({ filters: [{ facet: 'country', anyOf: ['FD'] }] })],
      ['a field of the query language', ask({ query: parseQuery('country:freedonia').query })],
      ['a day', ask({ since: '2011-01-01' })],
    ])('a search with %s says that they are not ours, and what to run', async (_name, request) => {
      await expect(engine.search(request)).rejects.toMatchObject({
        failure: 'index-unusable',
        message: expect.stringContaining('run `otr reindex`'),
      });
    });

    test('words alone are found as ever, and the health check tells', async () => {
      expect(await engine.search(ask({ query: parseQuery('pumps').query }))).toMatchObject({
        ids: ['pumps'],
      });
      expect((await engine.health()).troubles).toEqual([
        expect.stringContaining('has other settings than this program gave it'),
      ]);
    });

    test('the first write of a process sets them right', async () => {
      const next = openMeilisearchEngine({ url: server.url, key: server.masterKey });
      await next.apply([FERRY_ENTRIES[0] ?? inventEntry(inventArticle({ id: 's1' }))]);
      expect((await next.health()).troubles).toEqual([]);
      expect(await next.search(ask({ facets: ['country'] }))).toMatchObject({ total: 13 });
    });
  });

  test('a write that is cancelled there fails, and says that nothing is lost', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) =>
      inventEntry(inventArticle({ id: `c${n}`, body: `Cancelled ${n} `.repeat(40) })),
    );
    const writing = engine.apply(many);
    const cancelling = (async () => {
      for (;;) {
        const { results } = await master.tasks.getTasks({
          types: ['documentAdditionOrUpdate'],
          statuses: ['enqueued', 'processing'],
        });
        const [task] = results;
        if (task === undefined) continue;
        await master.tasks.cancelTasks({ uids: [task.uid] });
        return;
      }
    })();
    await expect(writing).rejects.toMatchObject({
      failure: 'failed',
      message: expect.stringMatching(/it was cancelled\. Nothing is lost: .*`otr sync`/u),
    });
    await cancelling;
    await engine.apply(many.map(({ articleId }) => withdrawal(articleId)));
    expect((await engine.health()).documents.articles).toBe(13);
  });
});

function withdrawal(articleId: string) {
  return { articleId, version: 2, article: null, quotations: [], staleQuotations: [] };
}

describe.skipIf(!hasOwnMeilisearch())('a Meilisearch with narrow bounds', () => {
  let server: OwnMeilisearchServer;
  let engine: SearchEngine;
  beforeAll(async () => {
    server = await startMeilisearch(
      ...['--http-payload-size-limit', '20 kB'],
      ...['--experimental-search-queue-size', '1', '--experimental-nb-searches-per-core', '1'],
    );
    engine = openMeilisearchEngine({ url: server.url, key: server.masterKey });
  });
  afterAll(async () => {
    await server?.stop();
  });

  test('is sent less at a time; what is too large by itself is named, the rest goes in', async () => {
    const entries = [1, 10, 100, 1_000, 10_000].flatMap((times) =>
      ['a', 'b', 'c'].map((name) =>
        inventEntry(inventArticle({ id: `${name}${times}`, body: 'ferry '.repeat(times) })),
      ),
    );
    expect(await engine.apply(entries)).toEqual(
      ['a10000', 'b10000', 'c10000'].map((articleId) => ({
        articleId,
        message: `Meilisearch at ${server.url} takes nothing as large as this: start it with a higher --http-payload-size-limit`,
      })),
    );
    expect(await engine.search(ask({ query: parseQuery('ferry').query }))).toMatchObject({
      total: 12,
    });
  });

  test('that is asked too much at once answers or says so, and never finds less', async () => {
    const request = ask({ query: parseQuery('ferry').query });
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, () => engine.search(request)),
    );
    const totals = new Set<unknown>();
    for (const answer of answers) {
      if (answer.status === 'fulfilled') totals.add(answer.value.total);
      else {
        expect(answer.reason).toBeInstanceOf(EngineError);
        expect(answer.reason).toMatchObject({ failure: 'unreachable' });
        expect(String(answer.reason.message)).toContain('see whether it is running or overloaded');
      }
    }
    expect([...totals]).toEqual([12]);
  });
});
