import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../src/domain/document.ts';
import { openEmbeddedEngine } from '../src/search/embedded/engine.ts';
import { openMeilisearchEngine } from '../src/search/meilisearch/engine.ts';
import { openOpenSearchEngine } from '../src/search/opensearch/engine.ts';
import type { SearchEngine } from '../src/search/port.ts';

/** Set before the names of the indexes, so that an archive on the same server is not touched. */
const PREFIX = 'otr_bench_';

/** As the program spreads an archive by itself. */
const SHARDS = 2;

export interface OpenedEngine {
  readonly name: string;
  readonly engine: SearchEngine;
  /** Whether its server is asked over `fetch`, so that waiting for it can be told from our own work. */
  readonly asksOverFetch: boolean;
  /** Bytes on disk of what was indexed, copies left out. */
  size(): Promise<number>;
  /** Closes it and clears away what was made for it. */
  remove(): Promise<void>;
}

/** The embedded engine in `folder`, and each server that the environment names. */
export function openEngines(folder: string): readonly OpenedEngine[] {
  const embedded = openEmbeddedEngine({ folder, readOnly: false });
  const engines: OpenedEngine[] = [
    {
      name: 'embedded',
      engine: embedded,
      asksOverFetch: false,
      size: async () => sizeOf(folder),
      remove: () => embedded.close(),
    },
  ];
  const url = process.env.MEILISEARCH_URL;
  if (url !== undefined) engines.push(meilisearchAt(url, process.env.MEILISEARCH_KEY ?? ''));
  const cluster = process.env.OPENSEARCH_URL;
  if (cluster !== undefined) engines.push(openSearchAt(cluster.split(',')));
  return engines;
}

function meilisearchAt(url: string, key: string): OpenedEngine {
  const engine = openMeilisearchEngine({ url, key, prefix: PREFIX });
  return {
    name: 'Meilisearch',
    engine,
    asksOverFetch: true,
    async size() {
      const headers = { Authorization: `Bearer ${key}` };
      const answer = await fetch(new URL('/stats', url), { headers });
      return ((await answer.json()) as { usedDatabaseSize: number }).usedDatabaseSize;
    },
    async remove() {
      await engine.close();
      for (const collection of COLLECTIONS) {
        const headers = { Authorization: `Bearer ${key}` };
        await fetch(new URL(`/indexes/${PREFIX}${collection}`, url), { method: 'DELETE', headers });
      }
    },
  };
}

function openSearchAt(urls: readonly string[]): OpenedEngine {
  const engine = openOpenSearchEngine({
    urls,
    user: null,
    password: null,
    apiKey: null,
    authority: null,
    prefix: PREFIX,
    layout: { yearly: false, shards: SHARDS },
  });
  return {
    name: 'OpenSearch',
    engine,
    asksOverFetch: false,
    async size() {
      const answer = await fetch(new URL(`/${PREFIX}*/_stats/store`, urls[0]));
      const { _all } = (await answer.json()) as {
        _all: { primaries: { store: { size_in_bytes: number } } };
      };
      return _all.primaries.store.size_in_bytes;
    },
    async remove() {
      await engine.close();
      const listed = await fetch(new URL(`/_cat/indices/${PREFIX}*?h=index`, urls[0]));
      for (const index of (await listed.text()).split('\n').filter((name) => name !== '')) {
        await fetch(new URL(`/${index}`, urls[0]), { method: 'DELETE' });
      }
    },
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
