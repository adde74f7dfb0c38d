import { isDeepStrictEqual } from 'node:util';
import type { EnqueuedTask, Settings } from 'meilisearch';
import { COLLECTIONS } from '../../domain/document.ts';
import type { Connection } from './connection.ts';
import { isMissing } from './failure.ts';
import { SETTINGS } from './settings.ts';
import { finish } from './task.ts';
import type { IndexNames } from './writer.ts';

/**
 * Sees to it that both indexes are there and set up as `SETTINGS` says. Settings are sent only if
 * they differ, for the server indexes every document anew when they change.
 */
export async function ensureIndexes(connection: Connection, names: IndexNames): Promise<void> {
  const ordered: EnqueuedTask[] = [];
  for (const collection of COLLECTIONS) {
    const uid = names[collection];
    const live = await findSettings(connection, uid);
    if (live !== null && isSetUp(live, SETTINGS[collection])) continue;
    // Makes the index too, if there is none.
    ordered.push(
      await connection.insist((client) => client.index(uid).updateSettings(SETTINGS[collection])),
    );
  }
  for (const task of ordered) await finish(connection, task);
}

/** Deletes the indexes that are there. */
export async function dropIndexes(connection: Connection, names: IndexNames): Promise<void> {
  const ordered: EnqueuedTask[] = [];
  for (const collection of COLLECTIONS) {
    const uid = names[collection];
    if ((await findSettings(connection, uid)) === null) continue;
    ordered.push(await connection.insist((client) => client.deleteIndex(uid)));
  }
  for (const task of ordered) await finish(connection, task);
}

/** The settings of an index, or `null` if there is no such index. */
async function findSettings(connection: Connection, uid: string): Promise<Settings | null> {
  return await connection.insist(async (client) => {
    try {
      return await client.index(uid).getSettings();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  });
}

/** Whether every setting that is planned is the same on the server. */
function isSetUp(live: Settings, planned: Settings): boolean {
  const given = new Map(Object.entries(live));
  return Object.entries(planned).every(([name, value]) =>
    isDeepStrictEqual(given.get(name), value),
  );
}
