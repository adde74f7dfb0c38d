import { EngineError } from '../engine-error.ts';
import type { IndexEntry, IndexRebuild, SearchEngine } from '../port.ts';
import { startAsking } from './asking.ts';
import type { Connection } from './connection.ts';
import { readHealth } from './health.ts';
import { dropIndexes, ensureIndexes } from './index-setup.ts';
import { searchIndex } from './search.ts';
import { nameOf, openServers, type ServerOptions } from './servers.ts';
import { swapIndexes } from './swap.ts';
import { nearSpellings } from './vocabulary.ts';
import { type IndexNames, writeEverywhere } from './writer.ts';

export interface MeilisearchOptions extends ServerOptions {
  /** Set before the names of the indexes, so that several archives can share a server. Default none. */
  readonly prefix?: string;
}

/**
 * Every batch is awaited, and the server does much of its work once a batch: 2,000 articles at a time
 * went in at 310 a second, 250 at a time at 103 (4,000 news wires with quotations, 1.50 with default
 * threads on two cores, 2026-11).
 */
const BATCH = 2_000;

/**
 * The search engine on a Meilisearch server, or on several that hold the articles of different years:
 * one index for each collection on each. Nothing is asked of a server before the first call; indexes and
 * their settings are seen to once, before the first write.
 */
export function openMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const { prefix = '', ...where } = options;
  const servers = openServers(where);
  const live = namesOf(prefix, '');
  const next = namesOf(prefix, '_next');
  let ready: Promise<void> | null = null;

  const everywhere = async (work: (connection: Connection) => Promise<void>): Promise<void> => {
    await Promise.all(servers.map(({ connection }) => work(connection)));
  };

  /** Once for this engine; a failure is forgotten, so that the next write tries again. */
  const ensureLive = (): Promise<void> => {
    ready ??= everywhere((connection) => ensureIndexes(connection, live)).catch(
      (error: unknown) => {
        ready = null;
        throw error;
      },
    );
    return ready;
  };

  return {
    id: `${nameOf(servers)}${prefix === '' ? '' : ` ${prefix}`}`,
    batch: BATCH,
    async search(request) {
      return await searchIndex(servers, live, request);
    },
    async spellings(collection, word, most) {
      const spellings = await nearSpellings(startAsking(servers), live[collection], word);
      return spellings.slice(0, most);
    },
    async health() {
      return await readHealth(servers, live);
    },
    async close() {},
    async apply(entries) {
      if (entries.length === 0) return [];
      await ensureLive();
      return await writeEverywhere(servers, live, entries);
    },
    async rebuild(): Promise<IndexRebuild> {
      // What a rebuild that was cut short left behind goes first.
      await everywhere((connection) => dropIndexes(connection, next));
      await everywhere((connection) => ensureIndexes(connection, next));
      let open = true;
      const demandOpen = () => {
        if (!open) throw new EngineError('failed', 'This rebuild is over: begin another.');
      };
      return {
        async apply(entries: readonly IndexEntry[]) {
          demandOpen();
          return entries.length === 0 ? [] : await writeEverywhere(servers, next, entries);
        },
        async commit() {
          demandOpen();
          // A swap needs both sides; on a new server there is no live one yet.
          await ensureLive();
          // One server after another, so that a failure leaves the others as they were.
          for (const { connection } of servers) await swapIndexes(connection, { live, next });
          open = false;
          await everywhere((connection) => dropIndexes(connection, next));
        },
        async abandon() {
          open = false;
          // Often the server's death is why: what stays behind, the next rebuild clears away, and the
          // first error must not be hidden by a second.
          await everywhere((connection) => dropIndexes(connection, next)).catch(() => {});
        },
      };
    },
    // Meilisearch merges and prunes by itself.
    async settle() {},
  };
}

function namesOf(prefix: string, suffix: string): IndexNames {
  return { articles: `${prefix}articles${suffix}`, quotations: `${prefix}quotations${suffix}` };
}
