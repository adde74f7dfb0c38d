import type { EnqueuedTask } from 'meilisearch';
import { inBatches } from './batches.ts';
import type { Connection } from './connection.ts';
import { isTooLarge } from './failure.ts';
import type { DocumentRecord } from './record.ts';

/** What came of sending documents. */
export interface Sent {
  /** The server's work on them, still to be awaited. */
  readonly ordered: readonly EnqueuedTask[];
  /** Documents that are larger than the server takes, each by itself. */
  readonly refused: readonly DocumentRecord[];
}

/**
 * Puts documents into an index, each in the place of the one with its id. Where a request is larger than
 * the server or a proxy before it takes, its halves are sent. Throws `EngineError`.
 */
export async function send(
  connection: Connection,
  uid: string,
  records: readonly DocumentRecord[],
): Promise<Sent> {
  const ordered: EnqueuedTask[] = [];
  const refused: DocumentRecord[] = [];
  for (const { documents, lines } of inBatches(records)) {
    const task = await order(connection, uid, lines);
    if (task !== null) {
      ordered.push(task);
    } else if (documents.length === 1) {
      refused.push(...documents);
    } else {
      const middle = Math.ceil(documents.length / 2);
      for (const half of [documents.slice(0, middle), documents.slice(middle)]) {
        const sent = await send(connection, uid, half);
        ordered.push(...sent.ordered);
        refused.push(...sent.refused);
      }
    }
  }
  return { ordered, refused };
}

/** `null` if the request is too large. */
async function order(
  connection: Connection,
  uid: string,
  lines: string,
): Promise<EnqueuedTask | null> {
  return await connection.insist(async (client) => {
    try {
      return await client
        .index(uid)
        .addDocumentsFromString(lines, 'application/x-ndjson', { primaryKey: 'id' });
    } catch (error) {
      if (isTooLarge(error)) return null;
      throw error;
    }
  });
}
