import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { EngineError } from '../engine-error.ts';
import type { Connection } from './connection.ts';

/** First pause between two looks at a task, and the longest: small writes are confirmed at once. */
const FIRST_LOOK_MS = 10;
const LONGEST_LOOK_MS = 500;

/**
 * Times that a server may begin the same task before the wait is given up. On a full disk it neither
 * finishes nor fails a task, but begins it again every ten seconds (seen with 1.50 on a disk of 40 MB);
 * it also does so after each crash.
 */
const MOST_BEGINNINGS = 6;

/**
 * Orders work and resolves when the server has done it. A task may take hours (an index build), so
 * there is no deadline, but a server that is gone meanwhile, or begins the task again and again, ends the
 * wait. Throws `EngineError` with the server's own words when the task fails or is cancelled.
 */
export async function carryOut(
  connection: Connection,
  order: (client: Meilisearch) => Promise<EnqueuedTask>,
): Promise<void> {
  await finish(connection, await connection.insist(order));
}

/** Waits for work already ordered; the rest as `carryOut`. */
export async function finish(connection: Connection, ordered: EnqueuedTask): Promise<void> {
  const beginnings = new Set<string>();
  for (let look = FIRST_LOOK_MS; ; look = Math.min(look * 1.5, LONGEST_LOOK_MS)) {
    const task = await connection.insist((client) => client.tasks.getTask(ordered.taskUid));
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') throw failureOf(task, connection);
    if (task.startedAt !== null) beginnings.add(task.startedAt);
    if (beginnings.size > MOST_BEGINNINGS) throw begunAgain(task, connection);
    await pause(look);
  }
}

function failureOf(task: Task, connection: Connection): EngineError {
  const index = task.indexUid === null ? '' : ` on the index "${task.indexUid}"`;
  const reason =
    task.status === 'canceled' ? 'it was cancelled' : (task.error?.message ?? 'no reason given');
  return new EngineError(
    'failed',
    `Meilisearch at ${connection.server} could not finish task ${task.uid} (${task.type}${index}): ${reason}. Nothing is lost: put it right and run \`otr sync\``,
    { cause: task.error },
  );
}

function begunAgain(task: Task, connection: Connection): EngineError {
  return new EngineError(
    'failed',
    `Meilisearch at ${connection.server} begins task ${task.uid} (${task.type}) again and again and never finishes it: mostly its disk is full, and its log says so. Free disk space there, and it goes on by itself; then run \`otr sync\``,
  );
}
