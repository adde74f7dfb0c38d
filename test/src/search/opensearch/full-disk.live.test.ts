import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOpenSearchEngine } from '../../../../src/search/opensearch/engine.ts';
import type { SearchEngine } from '../../../../src/search/port.ts';
import { failureOf } from '../../../support/engine-failure.ts';
import { ask, inventArticle, inventEntry } from '../../../support/invented-documents.ts';
import {
  engineOptions,
  hasOpenSearch,
  type OpenSearchCluster,
  startOpenSearch,
} from '../../../support/opensearch-server.ts';

/** A node looks at its disk every ten seconds at most (`cluster.info.update.interval`). */
const PATIENCE = { timeout: 120_000, interval: 500 };

const entry = (id: string) => inventEntry(inventArticle({ id }));

describe.skipIf(!hasOpenSearch())('a cluster whose disk fills up', () => {
  let cluster: OpenSearchCluster;
  let engine: SearchEngine;
  beforeAll(async () => {
    cluster = await startOpenSearch();
    engine = openOpenSearchEngine(engineOptions(cluster.nodes));
  });
  afterAll(async () => {
    await engine?.close();
    await cluster?.stop();
  });

  /** How much of the disk may be used until the node thinks that it is full. */
  const allow = async (share: string | null) => {
    const watermark = 'cluster.routing.allocation.disk.watermark';
    const answer = await fetch(`${cluster.nodes[0]?.url}/_cluster/settings`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        transient: {
          'cluster.info.update.interval': '10s',
          'cluster.routing.allocation.disk.threshold_enabled': true,
          [`${watermark}.low`]: share,
          [`${watermark}.high`]: share,
          [`${watermark}.flood_stage`]: share,
        },
      }),
    });
    expect(await answer.json()).toMatchObject({ acknowledged: true });
  };

  test('says so and what to do, goes on answering, and takes articles again once there is room', async () => {
    await engine.apply([entry('a')]);

    await allow('0.001%');
    await expect
      .poll(async () => (await engine.health()).description, PATIENCE)
      .toContain('takes no documents: a disk is nearly full');
    const refused = await failureOf(engine.apply([entry('b')]));
    expect(refused.message).toContain('a disk of the cluster is nearly full');
    expect(refused.message).toContain('otr sync');
    expect((await engine.search(ask())).ids).toEqual(['a']);

    await allow('99.9%');
    await expect
      .poll(async () => (await engine.health()).description, PATIENCE)
      .not.toContain('takes no documents');
    expect(await engine.apply([entry('b')])).toEqual([]);
    expect((await engine.search(ask())).total).toBe(2);
  }, 300_000);
});
