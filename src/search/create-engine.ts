import { openEmbeddedEngine } from './embedded/engine.ts';
import { EngineError } from './engine-error.ts';
import { openMeilisearchEngine } from './meilisearch/engine.ts';
import type { SearchEngine } from './port.ts';

export interface EngineSettings {
  /** `null`: Meilisearch where a server is named, otherwise the embedded engine. */
  readonly engine: 'embedded' | 'meilisearch' | null;
  /** The archive's folder, where the embedded engine keeps its index. */
  readonly folder: string;
  /** Whether it will only be asked, as the pages do. */
  readonly readOnly: boolean;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
}

/** The search engine that the settings ask for. Nothing is opened or asked before its first use. */
export function createEngine(settings: EngineSettings): SearchEngine {
  const { folder, readOnly, meilisearch } = settings;
  const engine = settings.engine ?? (meilisearch === null ? 'embedded' : 'meilisearch');
  if (engine === 'embedded') return openEmbeddedEngine({ folder, readOnly });
  if (meilisearch === null) {
    throw new EngineError('unreachable', 'MEILISEARCH_URL: not set, so there is no server to ask.');
  }
  return openMeilisearchEngine({ url: meilisearch.url, key: meilisearch.key ?? '' });
}
