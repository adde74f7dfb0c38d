import { EngineError } from '../engine-error.ts';
import type { IndexRebuild, SearchEngine } from '../port.ts';
import { type ConnectionOptions, connect } from './connection.ts';
import { openDeepPages } from './deep-pages.ts';
import {
  dropOthers,
  findLive,
  type Generation,
  type Layout,
  liveNumber,
  makeGeneration,
  swapIn,
} from './generation.ts';
import { readHealth } from './health.ts';
import { aliasesOf } from './index-names.ts';
import { searchIndex } from './search.ts';
import { nearSpellings } from './spellings.ts';
import { writeEntries } from './writer.ts';

export interface OpenSearchOptions extends ConnectionOptions {
  /** Set before the names of indexes and aliases, so that several archives can share a cluster. */
  readonly prefix: string;
  /** How the next rebuild divides the archive; a live index stays as it was made. */
  readonly layout: Layout;
}

/** Entries at a time: some 15 MB of documents, two requests' worth. */
const BATCH = 2_000;

/**
 * The search engine on an OpenSearch cluster. Nothing is asked of it before the first call; the indexes
 * are made before the first write.
 */
export function openOpenSearchEngine(options: OpenSearchOptions): SearchEngine {
  const { prefix, layout } = options;
  const connection = connect(options);
  const aliases = aliasesOf(prefix);
  const deepPages = openDeepPages(connection);
  let live: Promise<Generation> | null = null;

  /** Once for this engine; a failure is forgotten, so that the next write tries again. */
  const ensureLive = (): Promise<Generation> => {
    live ??= findOrMakeLive().catch((error: unknown) => {
      live = null;
      throw error;
    });
    return live;
  };
  const findOrMakeLive = async (): Promise<Generation> =>
    (await findLive(connection, aliases)) ??
    (await makeGeneration(connection, aliases, { number: 1, live: true, layout }));

  return {
    id: `opensearch ${[...options.urls].sort().join(' ')} ${prefix}`,
    batch: BATCH,
    async search(request) {
      return await searchIndex({ connection, aliases, deepPages }, request);
    },
    async spellings(collection, word, most) {
      return await nearSpellings(connection, { index: aliases[collection], word, most });
    },
    async health() {
      return await readHealth(connection, aliases);
    },
    async close() {
      await deepPages.close();
      await connection.close();
    },
    async apply(entries) {
      if (entries.length === 0) return [];
      return await writeEntries({ connection, aliases, generation: await ensureLive() }, entries);
    },
    async rebuild(): Promise<IndexRebuild> {
      const before = await liveNumber(connection, aliases);
      // What a rebuild that was cut short left behind goes first.
      await dropOthers(connection, aliases, before);
      const number = before + 1;
      let fresh: Generation | null = await makeGeneration(connection, aliases, {
        number,
        live: false,
        layout,
      });
      const demandOpen = (): Generation => {
        if (fresh === null) throw new EngineError('failed', 'This rebuild is over: begin another.');
        return fresh;
      };
      return {
        async apply(entries) {
          const generation = demandOpen();
          if (entries.length === 0) return [];
          return await writeEntries({ connection, aliases, generation }, entries);
        },
        async commit() {
          live = Promise.resolve(await swapIn(connection, aliases, demandOpen()));
          fresh = null;
        },
        async abandon() {
          fresh = null;
          // Often the cluster's death is why: what stays behind, the next rebuild clears away, and
          // the first error must not be hidden by a second.
          await dropOthers(connection, aliases, before).catch(() => {});
        },
      };
    },
    // OpenSearch merges by itself, and merging an index that is still written to does harm.
    async settle() {},
  };
}
