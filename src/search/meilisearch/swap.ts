import { COLLECTIONS } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { Connection } from './connection.ts';
import { carryOut } from './task.ts';
import type { IndexNames } from './writer.ts';

/**
 * Swaps the fresh indexes in for the live ones, all in one step of the server. Throws `EngineError`
 * if it did not happen; the live ones are then as they were.
 *
 * A swap belongs to no single index, and a key that is limited to some indexes may order one but not
 * ask after it (meilisearch 1.50, index-scheduler, `related_to_one_index`). So an empty order to one
 * of the indexes follows it: the server works in order, and once that is done the swap is over. An
 * index keeps its time of birth through a swap, which tells whether it happened.
 */
export async function swapIndexes(
  connection: Connection,
  { live, next }: { readonly live: IndexNames; readonly next: IndexNames },
): Promise<void> {
  const expected = await bornAt(connection, next.articles);
  // Not to be repeated after a doubtful answer: a second swap would undo the first.
  const swap = await connection.ask((client) =>
    client.swapIndexes(
      COLLECTIONS.map((collection) => ({
        indexes: [live[collection], next[collection]],
        rename: false,
      })),
    ),
  );
  await carryOut(connection, (client) => client.index(live.articles).deleteDocuments([]));
  if ((await bornAt(connection, live.articles)) !== expected) {
    throw new EngineError(
      'failed',
      `Meilisearch at ${connection.server} did not swap the fresh index in (its task ${swap.taskUid} tells why); the old one still answers. Run \`otr reindex\` again`,
    );
  }
}

async function bornAt(connection: Connection, uid: string): Promise<string> {
  return (await connection.insist((client) => client.getRawIndex(uid))).createdAt;
}
