import { tmpdir } from 'node:os';
import { createEngine } from '../../src/search/create-engine.ts';
import type { SearchEngine } from '../../src/search/port.ts';

/** An engine at an address where nothing listens: every question throws `EngineError`. */
export function silentEngine(): SearchEngine {
  return createEngine({
    engine: 'meilisearch',
    folder: tmpdir(),
    readOnly: true,
    meilisearch: { url: 'http://127.0.0.1:1', key: null, remotes: [] },
    opensearch: null,
  });
}
