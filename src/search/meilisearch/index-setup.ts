import { isDeepStrictEqual } from 'node:util';
import type { EnqueuedTask, Settings } from 'meilisearch';
import { COLLECTIONS } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { Connection } from './connection.ts';
import { isForbidden, isMissing } from './failure.ts';
import { SETTINGS } from './settings.ts';
import { finish } from './task.ts';
import { versionTrouble } from './version.ts';
import type { IndexNames } from './writer.ts';

/**
 * Sees to it that both indexes are there and set up as `SETTINGS` says. Settings are sent only if
 * they differ, for the server indexes every document anew when they change. Throws `EngineError` if
 * the server is too old for them.
 */
export async function ensureIndexes(connection: Connection, names: IndexNames): Promise<void> {
  await demandVersion(connection);
  const ordered: EnqueuedTask[] = [];
  for (const collection of COLLECTIONS) {
    const uid = names[collection];
    const live = await findSettings(connection, uid);
    if (live !== null && areAsPlanned(live, SETTINGS[collection])) continue;
    // Makes the index too, if there is none.
    ordered.push(
      await connection.insist((client) => client.index(uid).updateSettings(SETTINGS[collection])),
    );
  }
  for (const task of ordered) await finish(connection, task);
}

async function demandVersion(connection: Connection): Promise<void> {
  const version = await connection.insist(async (client) => {
    try {
      return (await client.getVersion()).pkgVersion;
    } catch (error) {
      // A key that is limited to some indexes may not ask; then the server refuses our settings itself.
      if (isForbidden(error)) return null;
      throw error;
    }
  });
  const [trouble] = version === null ? [] : versionTrouble(version);
  if (trouble !== undefined) {
    throw new EngineError(
      'failed',
      `Meilisearch at ${connection.server} is version ${version} and ${trouble}`,
    );
  }
}

/** Whether both indexes are there and set up as `SETTINGS` says. Asks once; changes nothing. */
export async function isSetUp(connection: Connection, names: IndexNames): Promise<boolean> {
  for (const collection of COLLECTIONS) {
    const live = await connection.ask((client) => client.index(names[collection]).getSettings());
    if (!areAsPlanned(live, SETTINGS[collection])) return false;
  }
  return true;
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
function areAsPlanned(live: Settings, planned: Settings): boolean {
  const given = new Map(Object.entries(live));
  return Object.entries(planned).every(([name, value]) =>
    isDeepStrictEqual(given.get(name), value),
  );
}
