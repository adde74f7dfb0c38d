import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { IndexEntry, IndexRebuild, SearchEngine } from '../port.ts';
import { type ConnectionOptions, connect } from './connection.ts';
import { readHealth } from './health.ts';
import { dropIndex, ensureIndex, startAfresh } from './index-setup.ts';
import { searchIndex } from './search.ts';
import { SETTINGS } from './settings.ts';
import { carryOut } from './task.ts';
import { type IndexNames, writeEntries } from './writer.ts';

export interface MeilisearchOptions extends ConnectionOptions {
  /** Set before the names of the indexes, so that several archives can share a server. Default none. */
  readonly prefix?: string;
}

/**
 * The search engine on a Meilisearch server: one index for each collection. Nothing is asked of the
 * server before the first call; indexes and their settings are seen to once, before the first write.
 */
export function openMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const { prefix = '' } = options;
  const connection = connect(options);
  const live = namesOf(prefix, '');
  const next = namesOf(prefix, '_next');
  let ready: Promise<void> | null = null;

  /** Once for this engine; a failure is forgotten, so that the next write tries again. */
  const ensureLive = (): Promise<void> => {
    ready ??= ensureAll(live).catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
  const ensureAll = async (names: IndexNames): Promise<void> => {
    for (const collection of COLLECTIONS) {
      await ensureIndex(connection, { uid: names[collection], settings: SETTINGS[collection] });
    }
  };
  const dropNext = async (): Promise<void> => {
    for (const collection of COLLECTIONS) await dropIndex(connection, next[collection]);
  };

  return {
    id: `meilisearch ${connection.server}${prefix === '' ? '' : ` ${prefix}`}`,
    async search(request) {
      return await searchIndex(connection, live, request);
    },
    async health() {
      return await readHealth(connection, live);
    },
    async close() {},
    async apply(entries) {
      if (entries.length === 0) return;
      await ensureLive();
      await writeEntries(connection, live, entries);
    },
    async rebuild(): Promise<IndexRebuild> {
      for (const collection of COLLECTIONS) {
        await startAfresh(connection, { uid: next[collection], settings: SETTINGS[collection] });
      }
      let open = true;
      const demandOpen = () => {
        if (!open) throw new EngineError('failed', 'This rebuild is over: begin another.');
      };
      return {
        async apply(entries: readonly IndexEntry[]) {
          demandOpen();
          if (entries.length > 0) await writeEntries(connection, next, entries);
        },
        async commit() {
          demandOpen();
          // A swap needs both sides; on a new server there is no live one yet.
          await ensureLive();
          await carryOut(connection, (client) =>
            client.swapIndexes(
              COLLECTIONS.map((collection) => ({
                indexes: [live[collection], next[collection]],
                rename: false,
              })),
            ),
          );
          open = false;
          await dropNext();
        },
        async abandon() {
          open = false;
          await dropNext();
        },
      };
    },
    // Meilisearch merges and prunes by itself.
    async settle() {},
  };
}

function namesOf(prefix: string, suffix: string): Readonly<Record<Collection, string>> {
  return { articles: `${prefix}articles${suffix}`, quotations: `${prefix}quotations${suffix}` };
}
