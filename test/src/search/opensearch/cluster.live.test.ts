import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../../src/domain/document.ts';
import { openOpenSearchEngine } from '../../../../src/search/opensearch/engine.ts';
import type { IndexEntry, SearchEngine } from '../../../../src/search/port.ts';
import {
  ask,
  inventArticle,
  inventEntry,
  inventQuotation,
} from '../../../support/invented-documents.ts';
import {
  engineOptions,
  type OpenSearchCluster,
  type OpenSearchNode,
  startOpenSearch,
  wantsOpenSearchCluster,
} from '../../../support/opensearch-server.ts';

const NODES = 3;
const BATCH = 40;
const BATCHES = 25;
const FIRST_YEAR = 2016;
const YEARS = 10;
const PAGE = 100;

/** Before this batch is confirmed, a node dies. */
const DEATH = 8;

/** How long a cluster may take to notice, or to put a node that came back to work again. */
const PATIENCE = { timeout: 180_000, interval: 500 };

/** Articles of ten years, each with one quotation. */
const ENTRIES = Array.from({ length: BATCH * BATCHES }, (_, place): IndexEntry => {
  const id = `a${String(place).padStart(4, '0')}`;
  const day = `${FIRST_YEAR + (place % YEARS)}-05-17`;
  const printed = { day, published: Date.parse(day) / 1000 + place };
  return inventEntry(
    inventArticle({ id, body: `Ferry number ${place} sails at noon.`, ...printed }),
    [inventQuotation({ id: `${id}-q1`, article: id, ...printed })],
  );
});

describe.skipIf(!wantsOpenSearchCluster())('a cluster that loses a node', () => {
  let cluster: OpenSearchCluster;
  beforeAll(async () => {
    cluster = await startOpenSearch(NODES);
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  test.each([
    { layout: 'one index', yearly: false, dies: 'the node that manages it' },
    { layout: 'an index a year', yearly: true, dies: 'another node' },
  ])(
    'keeps every article once and answers all the while: $layout, $dies',
    async ({ yearly, dies }) => {
      const managing = await findManager(cluster);
      const node = dies === 'another node' ? otherThan(cluster, managing) : managing;
      const engine = openOpenSearchEngine(
        engineOptions(cluster.nodes, { layout: { yearly, shards: 2 } }),
      );

      let confirmed = 0;
      let over = false;
      const write = async (place: number) => {
        const batch = ENTRIES.slice(place * BATCH, (place + 1) * BATCH);
        expect(await engine.apply(batch)).toEqual([]);
        confirmed += batch.length;
      };
      const readers = async () => {
        let answered = 0;
        while (!over) {
          const promised = confirmed;
          const { total, incomplete } = await engine.search(ask({ limit: 0 }));
          // What was confirmed before a question is in its answer, or the answer says that it lacks some.
          if (incomplete.length === 0) expect(total).toBeGreaterThanOrEqual(promised);
          answered += 1;
        }
        return answered;
      };
      const writers = async () => {
        try {
          for (let place = 1; place < BATCHES; place += 1) {
            await Promise.all([write(place), place === DEATH ? node.kill() : null]);
          }
        } finally {
          over = true;
        }
      };

      await write(0);
      const [answered] = await Promise.all([readers(), writers()]);
      expect(answered).toBeGreaterThan(BATCHES);
      await expectEachOnce(engine);
      await expect
        .poll(async () => (await engine.health()).description, PATIENCE)
        .toMatch(/\(yellow, 2 nodes, \d+ of \d+ shard copies missing\)/u);

      await node.start();
      await expect
        .poll(async () => (await engine.health()).description, PATIENCE)
        .toMatch(/\(green, 3 nodes\)/u);
      await expectEachOnce(engine);
      await engine.close();
    },
    600_000,
  );
});

/** Everything that was written is there, and nothing twice. */
async function expectEachOnce(engine: SearchEngine): Promise<void> {
  expect(await allIds(engine, 'articles')).toEqual(ENTRIES.map(({ articleId }) => articleId));
  expect(await allIds(engine, 'quotations')).toEqual(
    ENTRIES.map(({ articleId }) => `${articleId}-q1`),
  );
}

async function allIds(engine: SearchEngine, collection: Collection): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const answer = await engine.search(ask({ collection, offset: ids.length, limit: PAGE }));
    ids.push(...answer.ids);
    if (answer.ids.length < PAGE) {
      expect(answer.total).toBe(ids.length);
      return ids.sort();
    }
  }
}

async function findManager({ nodes }: OpenSearchCluster): Promise<OpenSearchNode> {
  const listed = await fetch(`${nodes[0]?.url}/_cat/nodes?h=http,cluster_manager`);
  const line = (await listed.text()).split('\n').find((each) => each.trim().endsWith('*')) ?? '';
  const node = nodes.find(({ url }) => url === `http://${line.split(/\s/u)[0]}`);
  if (node === undefined) throw new Error('The cluster has nobody who manages it');
  return node;
}

function otherThan({ nodes }: OpenSearchCluster, node: OpenSearchNode): OpenSearchNode {
  return nodes.find((each) => each !== node) ?? node;
}
