import { COLLECTIONS } from '../src/domain/document.ts';
import { openEmbeddedEngine } from '../src/search/embedded/engine.ts';
import { openMeilisearchEngine } from '../src/search/meilisearch/engine.ts';
import type { SearchEngine } from '../src/search/port.ts';

/** Set before the names of the indexes, so that an archive on the same server is not touched. */
const PREFIX = 'otr_bench_';

export interface OpenedEngine {
  readonly name: string;
  readonly engine: SearchEngine;
  /** Closes it and clears away what was made for it. */
  remove(): Promise<void>;
}

/** The embedded engine in `folder`, and each server that the environment names. */
export function openEngines(folder: string): readonly OpenedEngine[] {
  const embedded = openEmbeddedEngine({ folder, readOnly: false });
  const engines: OpenedEngine[] = [
    { name: 'embedded', engine: embedded, remove: () => embedded.close() },
  ];
  const url = process.env['MEILISEARCH_URL'];
  if (url !== undefined) engines.push(meilisearchAt(url, process.env['MEILISEARCH_KEY'] ?? ''));
  return engines;
}

function meilisearchAt(url: string, key: string): OpenedEngine {
  const engine = openMeilisearchEngine({ url, key, prefix: PREFIX });
  return {
    name: 'Meilisearch',
    engine,
    async remove() {
      await engine.close();
      for (const collection of COLLECTIONS) {
        const headers = { Authorization: `Bearer ${key}` };
        await fetch(new URL(`/indexes/${PREFIX}${collection}`, url), { method: 'DELETE', headers });
      }
    },
  };
}
