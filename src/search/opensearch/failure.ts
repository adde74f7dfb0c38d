import { errors } from '@opensearch-project/opensearch';
import { EngineError } from '../engine-error.ts';
import { findCertificateTrouble } from './certificate-trouble.ts';

/** Statuses that say "not now": worth asking again (RFC 9110 section 15, RFC 6585 section 4). */
const PASSING: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Whether a status, of a request or of one document in it, says "not now". */
export function isPassingStatus(status: number): boolean {
  return PASSING.has(status);
}

/** Whether the cluster has closed an index for writing: a matter of hours, not of seconds. */
export function isBlocked(type: string | undefined): boolean {
  return type === 'cluster_block_exception';
}

/** Whether asking again later may help. */
export function isPassing(error: unknown): boolean {
  if (error instanceof EngineError) return error.failure === 'unreachable';
  if (error instanceof errors.ResponseError) {
    return isPassingStatus(error.statusCode) && !isBlocked(reasonOf(error).type);
  }
  return isUnreachable(error) && findCertificateTrouble(error.message) === null;
}

/** Whether the server says that the thing asked for is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof errors.ResponseError && error.statusCode === 404;
}

/**
 * Any failure of a request as an `EngineError` that names the server, the trouble and the way out. The
 * client's errors carry the whole request, the password with it: only their names and messages go on.
 */
export function toEngineError(error: unknown, server: string): EngineError {
  if (error instanceof EngineError) return error;
  const engine = `OpenSearch at ${server}`;
  const options = { cause: withoutRequest(error) };
  if (error instanceof errors.ResponseError) return refusal(error, engine, options);
  if (isUnreachable(error)) {
    const certificate = findCertificateTrouble(error.message);
    return new EngineError(
      'unreachable',
      certificate === null
        ? `${engine} ${reachTrouble(error)}: start it, or set OPENSEARCH_URL to where it runs`
        : `${engine} ${certificate.trouble} (${error.message}): ${certificate.wayOut}`,
      options,
    );
  }
  if (error instanceof errors.DeserializationError) {
    return new EngineError(
      'unreachable',
      `${server} answers, but not as OpenSearch does: set OPENSEARCH_URL to the engine itself`,
      options,
    );
  }
  return new EngineError('failed', `${engine} could not be asked: ${messageOf(error)}`, options);
}

/** What to say where an index is closed for writing. */
export function blockedError(engine: string, reason: string, options?: { cause: unknown }) {
  // A cluster whose disks are all nearly full makes no new index either (block 10).
  const disk = /disk|read-only \/ allow delete|create-index blocked/iu.test(reason);
  return new EngineError(
    'failed',
    disk
      ? `${engine} takes no more documents, for a disk of the cluster is nearly full (${reason}): free or add disk space; it takes them again by itself once there is room, and \`otr sync\` sends what waits`
      : `${engine} has closed the index for this work (${reason}): lift the block there and run \`otr sync\``,
    options,
  );
}

function refusal(
  error: errors.ResponseError,
  engine: string,
  options: { readonly cause: unknown },
): EngineError {
  const { statusCode: status } = error;
  const { type, reason } = reasonOf(error);
  if (isBlocked(type)) return blockedError(engine, reason, options);
  if (status === 401 || status === 403) {
    const trouble = status === 401 ? 'asks who it is' : `does not allow this work (${reason})`;
    return new EngineError(
      'forbidden',
      `${engine} ${trouble}: set OPENSEARCH_USER and OPENSEARCH_PASSWORD, or OPENSEARCH_API_KEY, to an account that may do it`,
      options,
    );
  }
  if (type === 'index_not_found_exception') {
    return new EngineError(
      'index-unusable',
      `${engine} has no index of this archive yet: run \`otr sync\`, which makes one`,
      options,
    );
  }
  if (PASSING.has(status)) {
    return new EngineError(
      'unreachable',
      status === 429
        ? `${engine} is overloaded (status 429, ${reason}): try again later, or give it more nodes`
        : `${engine} does not answer (status ${status}, ${reason}): see whether its nodes are running`,
      options,
    );
  }
  return new EngineError(
    'failed',
    `${engine} refuses the work (status ${status}): ${reason}`,
    options,
  );
}

/** The kind of an error and its reason, the root cause's where there is one. */
function reasonOf({ body, message }: errors.ResponseError): { type: string; reason: string } {
  const error: unknown = body?.error;
  if (typeof error !== 'object' || error === null) return { type: '', reason: message };
  const { type, reason, root_cause: roots } = error as Readonly<Record<string, unknown>>;
  const root: unknown = Array.isArray(roots) ? roots[0] : undefined;
  const cause = typeof root === 'object' && root !== null && 'reason' in root ? root : null;
  return { type: String(type), reason: String(cause?.reason ?? reason ?? message) };
}

function isUnreachable(error: unknown): error is Error {
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.NoLivingConnectionsError ||
    error instanceof errors.TimeoutError
  );
}

function reachTrouble(error: Error): string {
  if (error instanceof errors.TimeoutError) return 'did not answer in time';
  const code = /\bE[A-Z_]{4,}\b/u.exec(error.message)?.[0];
  return `cannot be reached (${code ?? error.message})`;
}

function withoutRequest(error: unknown): Error {
  const cause = new Error(messageOf(error));
  if (error instanceof Error) cause.name = error.name;
  return cause;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
