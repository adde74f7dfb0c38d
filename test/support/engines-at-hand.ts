import { openMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { openOpenSearchEngine } from '../../src/search/opensearch/engine.ts';
import { openMeilisearchServer, testPrefix } from './meilisearch-server.ts';
import { engineOptions } from './opensearch-server.ts';
import type { OpenEngine } from './served-archive.ts';

/** An engine that the pages are tried on. */
export interface EngineAtHand {
  readonly name: string;
  /** Absent: the embedded one. */
  readonly openEngine?: OpenEngine;
  /** Takes away what was filled in on a server. */
  clear(): Promise<void>;
}

/** The embedded engine, and every server whose address the environment names. */
export function enginesAtHand(): EngineAtHand[] {
  const engines: EngineAtHand[] = [{ name: 'embedded', clear: async () => {} }];
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key = '', OPENSEARCH_URL } = process.env;
  if (url !== undefined) {
    const prefix = testPrefix();
    engines.push({
      name: 'meilisearch',
      openEngine: () => openMeilisearchEngine({ url, key, prefix }),
      clear: async () => (await openMeilisearchServer()).stop(),
    });
  }
  if (OPENSEARCH_URL !== undefined) {
    const node = { url: OPENSEARCH_URL, kill: async () => {}, start: async () => {} };
    const options = engineOptions([node]);
    engines.push({
      name: 'opensearch',
      openEngine: () => openOpenSearchEngine(options),
      async clear() {
        await fetch(`${OPENSEARCH_URL}/${options.prefix}*`, { method: 'DELETE' });
      },
    });
  }
  return engines;
}
