import type { Key, KeyCreation } from 'meilisearch';
import { type Connection, connect } from './connection.ts';
import { isMissing } from './failure.ts';

/**
 * The two keys that the programs need, each with the least it can do its work with. The uids are
 * fixed: a key's value follows from the master key and its uid, so making the keys again gives the
 * same values, and a second server with the same master key has them too.
 */
const SEARCH_KEY = {
  uid: '6f1b8a34-52c9-4e0d-9a57-3d7c2be01f68',
  name: 'On the Record: pages',
  description: 'Searches, and nothing else. For the web program.',
  actions: ['search'],
  indexes: ['articles', 'quotations'],
  expiresAt: null,
} satisfies KeyCreation;

const INDEXER_KEY = {
  uid: 'c2d94e7b-08f3-4b6a-8e21-915af64d7c03',
  name: 'On the Record: indexer',
  description: 'Writes the indexes of articles and quotations. For the command line.',
  actions: [
    // "otr status" and "otr search" read with the indexer's key; it may read documents anyway.
    'search',
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'indexes.swap',
    'settings.get',
    'settings.update',
    'tasks.get',
  ],
  indexes: ['articles', 'quotations', 'articles_next', 'quotations_next'],
  expiresAt: null,
} satisfies KeyCreation;

/**
 * Makes the key of the pages (search only) and the indexer's key on the server, or finds them there,
 * and returns their values. Safe to repeat. Throws `EngineError`: `forbidden` if `masterKey` is not
 * the server's master key.
 */
export async function ensureKeys(options: {
  readonly url: string;
  readonly masterKey: string;
}): Promise<{ readonly search: string; readonly indexer: string }> {
  const connection = connect({ url: options.url, key: options.masterKey });
  return {
    search: (await ensureKey(connection, SEARCH_KEY)).key,
    indexer: (await ensureKey(connection, INDEXER_KEY)).key,
  };
}

async function ensureKey(connection: Connection, wanted: KeyCreation & { uid: string }) {
  const present = await findKey(connection, wanted.uid);
  if (present !== null && grantsTheSame(present, wanted)) return present;
  // What a key may do cannot be changed: it is made anew, with the same value.
  if (present !== null) await connection.ask((client) => client.deleteKey(wanted.uid));
  return await connection.ask((client) => client.createKey(wanted));
}

async function findKey(connection: Connection, uid: string): Promise<Key | null> {
  return await connection.ask(async (client) => {
    try {
      return await client.getKey(uid);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  });
}

function grantsTheSame(present: Key, wanted: KeyCreation): boolean {
  const same = (a: readonly string[], b: readonly string[]) =>
    [...a].sort().join() === [...b].sort().join();
  return same(present.actions, wanted.actions) && same(present.indexes, wanted.indexes);
}
