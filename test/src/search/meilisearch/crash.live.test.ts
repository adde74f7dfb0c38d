import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import { ask, inventArticle, inventEntry } from '../../../support/invented-documents.ts';
import {
  hasOwnMeilisearch,
  type OwnMeilisearchServer,
  startMeilisearch,
} from '../../../support/meilisearch-server.ts';

describe.skipIf(!hasOwnMeilisearch())('a Meilisearch that crashes in the middle of a write', () => {
  let server: OwnMeilisearchServer;
  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(async () => {
    await server?.stop();
  });

  test('and comes back is waited for, and everything is there once', async () => {
    const engine = openMeilisearchEngine({ url: server.url, key: server.masterKey });
    const entries = Array.from({ length: 500 }, (_, n) =>
      inventEntry(inventArticle({ id: `a${n}`, body: `Ferry number ${n} sails at noon.` })),
    );
    const written = engine.apply(entries);
    await server.crashAndRestart();
    await written;
    await engine.apply(entries);
    expect((await engine.search(ask())).total).toBe(500);
  });
});
