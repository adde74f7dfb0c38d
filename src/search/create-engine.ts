import { readFileSync } from 'node:fs';
import type { OpenSearchSettings, Settings } from '../settings.ts';
import { openEmbeddedEngine } from './embedded/engine.ts';
import { EngineError } from './engine-error.ts';
import { openMeilisearchEngine } from './meilisearch/engine.ts';
import { openOpenSearchEngine } from './opensearch/engine.ts';
import type { SearchEngine } from './port.ts';

/**
 * What decides about the engine. `engine: null`: the server that is named, otherwise the embedded
 * engine. `folder` is the archive's, where the embedded engine keeps its index; `readOnly` engines will
 * only be asked, as the pages do.
 */
export interface EngineSettings
  extends Pick<Settings, 'engine' | 'folder' | 'meilisearch' | 'opensearch'> {
  readonly readOnly: boolean;
}

/** The search engine that the settings ask for. Nothing is opened or asked before its first use. */
export function createEngine(settings: EngineSettings): SearchEngine {
  const { folder, readOnly, meilisearch, opensearch } = settings;
  const named = meilisearch !== null ? 'meilisearch' : opensearch !== null ? 'opensearch' : null;
  switch (settings.engine ?? named ?? 'embedded') {
    case 'embedded':
      return openEmbeddedEngine({ folder, readOnly });
    case 'meilisearch':
      if (meilisearch === null) throw unnamed('MEILISEARCH_URL');
      return openMeilisearchEngine({ ...meilisearch, key: meilisearch.key ?? '' });
    case 'opensearch':
      if (opensearch === null) throw unnamed('OPENSEARCH_URL');
      return openOpenSearchEngine({
        ...opensearch,
        authority: readAuthority(opensearch),
        layout: { yearly: opensearch.byYear, shards: opensearch.shards },
      });
  }
}

function unnamed(variable: string): EngineError {
  return new EngineError('unreachable', `${variable}: not set, so there is no server to ask.`);
}

function readAuthority({ authorityFile }: OpenSearchSettings): string | null {
  if (authorityFile === null) return null;
  try {
    return readFileSync(authorityFile, 'utf8');
  } catch (cause) {
    throw new EngineError(
      'forbidden',
      `OPENSEARCH_CA: ${authorityFile} cannot be read. Name the file of the authority’s certificate (PEM).`,
      { cause },
    );
  }
}
