import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import { ensureKeys } from '../../../../src/search/meilisearch/keys.ts';
import {
  ask,
  inventArticle,
  inventEntry,
  inventQuotation,
  words,
} from '../../../support/invented-documents.ts';
import {
  hasOwnMeilisearch,
  type MeilisearchServer,
  startMeilisearch,
} from '../../../support/meilisearch-server.ts';

/** Keys belong to a whole server, so this never touches the one that MEILISEARCH_URL names. */
describe.skipIf(!hasOwnMeilisearch())('the keys with least rights', () => {
  let server: MeilisearchServer;
  let keys: { readonly search: string; readonly indexer: string };
  const entry = inventEntry(inventArticle({ id: 'a1', headline: 'Ferries sail' }), [
    inventQuotation({ id: 'a1-q1', article: 'a1' }),
  ]);

  beforeAll(async () => {
    server = await startMeilisearch();
    keys = await ensureKeys(server);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const engineWith = (key: string) => openMeilisearchEngine({ url: server.url, key });
  const statusOf = async (key: string, method: string, path: string, body?: object) =>
    (
      await fetch(`${server.url}${path}`, {
        method,
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    ).status;

  test('making them again gives the same keys', async () => {
    expect(await ensureKeys(server)).toEqual(keys);
    expect(keys.search).not.toBe(keys.indexer);
  });

  test("the indexer's key suffices to write, to rebuild and to look", async () => {
    const engine = engineWith(keys.indexer);
    await engine.apply([entry]);
    await engine.apply([{ ...entry, quotations: [], staleQuotations: ['a1-q1'] }]);
    const rebuild = await engine.rebuild();
    await rebuild.apply([entry]);
    await rebuild.commit();
    await (await engine.rebuild()).abandon();
    await engine.settle();
    expect((await engine.health()).documents).toEqual({ articles: 1, quotations: 1 });
  });

  test('the key of the pages suffices to search and to ask after health', async () => {
    const engine = engineWith(keys.search);
    expect((await engine.search(ask({ query: words('ferries') }))).ids).toEqual(['a1']);
    expect(await engine.health()).toEqual({
      ready: true,
      description: `Meilisearch at ${server.url}`,
      documents: { articles: 1, quotations: 1 },
      incomplete: [],
      troubles: [],
    });
  });

  test('the key of the pages writes nothing', async () => {
    await expect(engineWith(keys.search).apply([entry])).rejects.toMatchObject({
      failure: 'forbidden',
    });
  });

  test.each([
    ['search', 'GET', '/keys'],
    ['search', 'GET', '/tasks'],
    ['search', 'GET', '/stats'],
    ['search', 'GET', '/indexes/articles/documents'],
    ['search', 'GET', '/indexes/articles/settings'],
    ['search', 'DELETE', '/indexes/articles'],
    ['search', 'POST', '/indexes/other/search'],
    ['indexer', 'GET', '/keys'],
    ['indexer', 'POST', '/dumps'],
    ['indexer', 'POST', '/snapshots'],
    ['indexer', 'GET', '/experimental-features'],
    ['indexer', 'DELETE', '/indexes/other'],
    ['indexer', 'DELETE', '/tasks?statuses=succeeded'],
  ] as const)('the %s key may not %s %s', async (name, method, path) => {
    const body = method === 'POST' ? {} : undefined;
    expect(await statusOf(keys[name], method, path, body)).toBe(403);
  });

  test('only the master key makes keys', async () => {
    await expect(ensureKeys({ url: server.url, masterKey: keys.indexer })).rejects.toMatchObject({
      failure: 'forbidden',
    });
  });
});
