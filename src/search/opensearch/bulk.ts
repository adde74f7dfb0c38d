import { setTimeout as pause } from 'node:timers/promises';
import type { API, Types } from '@opensearch-project/opensearch';
import { EngineError } from '../engine-error.ts';
import type { Rejection } from '../port.ts';
import { type Connection, FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from './connection.ts';
import { blockedError, isBlocked, isPassingStatus } from './failure.ts';
import type { DocumentRecord } from './record.ts';

/**
 * Most bytes of one request: between the 5 and 15 MB that its makers advise, far below the 100 MB that
 * a node takes (`http.max_content_length`).
 */
const LARGEST_REQUEST = 8_000_000;

/** One document to put in or take out. `record: null` takes out; what is not there is gone already. */
export interface Operation {
  readonly index: string;
  readonly id: string;
  /** The article whose change it is. */
  readonly articleId: string;
  /** The number of that change: an older one never overwrites a newer one. */
  readonly version: number;
  readonly record: DocumentRecord | null;
}

type Item = Types.Core_Bulk.ResponseItem;

/**
 * Carries out operations in requests of bounded size. What a node has no time for just now is asked
 * again, ever more slowly; what it will not take is returned with the reason, and the rest goes on.
 * Throws `EngineError` if the cluster is gone or takes nothing at all.
 */
export async function sendAll(
  connection: Connection,
  operations: readonly Operation[],
): Promise<readonly Rejection[]> {
  const rejections: Rejection[] = [];
  for (const request of inRequests(operations)) {
    rejections.push(...(await sendInsistently(connection, request)));
  }
  return rejections;
}

/** An operation as it is sent: two lines of JSON, or one. */
interface Line {
  readonly operation: Operation;
  readonly text: string;
}

/** Cuts operations into bounded requests, in order; one that is larger than the bound goes alone. */
export function* inRequests(
  operations: Iterable<Operation>,
  largest: number = LARGEST_REQUEST,
): Generator<readonly Line[]> {
  let lines: Line[] = [];
  let bytes = 0;
  for (const operation of operations) {
    const text = lineOf(operation);
    const size = Buffer.byteLength(text);
    if (lines.length > 0 && bytes + size > largest) {
      yield lines;
      lines = [];
      bytes = 0;
    }
    lines.push({ operation, text });
    bytes += size;
  }
  if (lines.length > 0) yield lines;
}

function lineOf({ index, id, version, record }: Operation): string {
  // The same change may come twice (a repeated request), an older one must not come later.
  const target = { _index: index, _id: id, version, version_type: 'external_gte' };
  return record === null
    ? `${JSON.stringify({ delete: target })}\n`
    : `${JSON.stringify({ index: target })}\n${JSON.stringify(record)}\n`;
}

async function sendInsistently(
  connection: Connection,
  request: readonly Line[],
): Promise<Rejection[]> {
  const rejections: Rejection[] = [];
  let left = request;
  let wait = FIRST_PAUSE_MS;
  for (let tries = 0; ; tries += 1) {
    const items = await send(connection, left);
    const again: Line[] = [];
    let reason = '';
    left.forEach((line, place) => {
      const item = items[place];
      const outcome = outcomeOf(item, line.operation);
      if (outcome === 'again') {
        again.push(line);
        reason = reasonOf(item);
      }
      if (outcome === 'blocked') {
        throw blockedError(`OpenSearch at ${connection.server}`, reasonOf(item));
      }
      if (outcome === 'behind') throw aheadError(connection, line.operation);
      if (outcome === 'rejected') {
        rejections.push({ articleId: line.operation.articleId, message: reasonOf(item) });
      }
    });
    if (again.length === 0) return rejections;
    if (tries === connection.retries) {
      throw new EngineError(
        'unreachable',
        `OpenSearch at ${connection.server} did not take ${again.length} documents in ${tries + 1} tries (${reason}): it is overloaded or has lost nodes; nothing is lost, run \`otr sync\` later`,
      );
    }
    left = again;
    // Half of it by chance, so that several writers do not come back all at once.
    await pause(wait * (0.5 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
}

async function send(connection: Connection, lines: readonly Line[]): Promise<readonly Item[]> {
  const bulkBody = lines.map(({ text }) => text).join('');
  const { body } = await connection.insist((client) =>
    client.transport.request({ method: 'POST', path: '/_bulk', bulkBody }),
  );
  const { items } = body as unknown as API.Bulk_ResponseBody;
  return items.flatMap((item) => Object.values(item));
}

type Outcome = 'done' | 'again' | 'blocked' | 'behind' | 'rejected';

function outcomeOf(item: Item | undefined, { record }: Operation): Outcome {
  if (item === undefined) return 'again';
  const { status, error } = item;
  if (status < 300 || (record === null && status === 404)) return 'done';
  if (isBlocked(error?.type)) return 'blocked';
  if (status === 409) return 'behind';
  return isPassingStatus(status) || status >= 500 ? 'again' : 'rejected';
}

function reasonOf(item: Item | undefined): string {
  const error = item?.error;
  if (error === undefined) return 'no answer';
  const cause = error.caused_by?.reason;
  return `${error.reason ?? error.type}${cause == null ? '' : `: ${cause}`}`;
}

/** Changes come in order, so only an index that another archive wrote can be ahead of them. */
function aheadError({ server }: Connection, { index, id }: Operation): EngineError {
  return new EngineError(
    'index-unusable',
    `OpenSearch at ${server} holds ${id} in ${index} in a newer version than this archive: the index belongs to another archive, or this one was brought back from an older copy. Run \`otr reindex\``,
  );
}
