import { isDeepStrictEqual } from 'node:util';
import type { Settings } from 'meilisearch';
import type { Connection } from './connection.ts';
import { isMissing } from './failure.ts';
import { carryOut } from './task.ts';

/** The name of an index on the server, and how it has to be set up. */
export interface IndexPlan {
  readonly uid: string;
  readonly settings: Settings;
}

/** Makes the index if it is missing, and sends its settings if they differ (which indexes anew). */
export async function ensureIndex(connection: Connection, plan: IndexPlan): Promise<void> {
  if (!(await indexExists(connection, plan.uid))) await createIndex(connection, plan.uid);
  const live = await connection.insist((client) => client.index(plan.uid).getSettings());
  if (differs(live, plan.settings)) {
    await carryOut(connection, (client) => client.index(plan.uid).updateSettings(plan.settings));
  }
}

/** Makes an empty index with these settings in the place of whatever had its name. */
export async function startAfresh(connection: Connection, plan: IndexPlan): Promise<void> {
  await dropIndex(connection, plan.uid);
  await ensureIndex(connection, plan);
}

/** Deletes the index if it is there. */
export async function dropIndex(connection: Connection, uid: string): Promise<void> {
  if (await indexExists(connection, uid)) {
    await carryOut(connection, (client) => client.deleteIndex(uid));
  }
}

async function indexExists(connection: Connection, uid: string): Promise<boolean> {
  return await connection.insist(async (client) => {
    try {
      await client.getRawIndex(uid);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  });
}

async function createIndex(connection: Connection, uid: string): Promise<void> {
  await carryOut(connection, (client) => client.createIndex(uid, { primaryKey: 'id' }));
}

/** Whether any setting that the plan states is another on the server. */
function differs(live: Settings, planned: Settings): boolean {
  const given = new Map(Object.entries(live));
  return Object.entries(planned).some(
    ([name, value]) => !isDeepStrictEqual(given.get(name), value),
  );
}
