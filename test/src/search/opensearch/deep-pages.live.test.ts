import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../../../src/search/opensearch/connection.ts';
import { type DeepPages, openDeepPages } from '../../../../src/search/opensearch/deep-pages.ts';
import { openOpenSearchEngine } from '../../../../src/search/opensearch/engine.ts';
import { inventArticle, inventEntry } from '../../../support/invented-documents.ts';
import {
  engineOptions,
  hasOpenSearch,
  type OpenSearchCluster,
  startOpenSearch,
} from '../../../support/opensearch-server.ts';

const IDS = Array.from({ length: 60 }, (_, place) => `a${String(place).padStart(3, '0')}`);
const ENTRIES = IDS.map((id) => inventEntry(inventArticle({ id })));

describe.skipIf(!hasOpenSearch())('pages far behind the first', () => {
  let cluster: OpenSearchCluster;
  let connection: Connection;
  let pages: DeepPages;
  let options: ReturnType<typeof engineOptions>;
  const read = (offset: number, limit = 10) =>
    pages.read({
      index: `${options.prefix}articles`,
      body: { query: { match_all: {} }, sort: [{ id: 'asc' }], _source: false },
      offset,
      limit,
    });

  beforeAll(async () => {
    cluster = await startOpenSearch();
    options = engineOptions(cluster.nodes);
    connection = connect(options);
    pages = openDeepPages(connection);
    const engine = openOpenSearchEngine(options);
    await engine.apply(ENTRIES);
    await engine.close();
  });
  afterAll(async () => {
    await pages?.close();
    await connection?.close();
    await cluster?.stop();
  });

  test.each([0, 10, 20, 40, 5, 55])(
    'are read from document %i on, in any order',
    async (offset) => {
      expect(await read(offset)).toEqual(IDS.slice(offset, offset + 10));
    },
  );

  test('behind the last there is nothing', async () => {
    expect(await read(60)).toEqual([]);
    expect(await read(75)).toEqual([]);
  });

  test('go on where the cluster has forgotten the walk', async () => {
    expect(await read(10)).toEqual(IDS.slice(10, 20));
    await connection.ask((client) => client.deleteAllPits());
    expect(await read(20)).toEqual(IDS.slice(20, 30));
  });

  test('go on where a rebuild has taken away the index under the walk', async () => {
    expect(await read(30)).toEqual(IDS.slice(30, 40));
    const engine = openOpenSearchEngine(options);
    const fresh = await engine.rebuild();
    await fresh.apply(ENTRIES);
    await fresh.commit();
    await engine.close();
    expect(await read(40)).toEqual(IDS.slice(40, 50));
  });
});
