import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from 'meilisearch';
import { EngineError } from '../engine-error.ts';
import { OLDEST_VERSION } from './version.ts';

/** Statuses that say "not now": worth asking again (RFC 9110 section 15, RFC 6585 section 4). */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Of those, the ones that a proxy answers in the place of a server that is down. */
const ABSENT: ReadonlySet<number> = new Set([408, 502, 503, 504]);

/** Refusals of a search whose settings are not ours (meilisearch.com/docs/reference/errors). */
const OTHER_SETTINGS: ReadonlySet<string> = new Set([
  'invalid_search_facets',
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_search_attributes_to_search_on',
]);

/** What a server without room says in its own words, under a code that says less (seen with 1.50). */
const NO_SPACE = /no space left on device/iu;

/** Whether asking again later may help. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof MeilisearchRequestError ||
    error instanceof SyntaxError ||
    (error instanceof MeilisearchApiError && PASSING.has(error.response.status))
  );
}

/** Whether the server says that the thing asked for is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 404;
}

/** Whether the server refuses the key for this question, but not for others. */
export function isForbidden(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 403;
}

/** Whether a request has more bytes than the server takes (`--http-payload-size-limit`). */
export function isTooLarge(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 413;
}

/**
 * Any failure of a request as an `EngineError` that names the server, the trouble and the way out.
 * The key stands in none of the client's errors (it blanks the header) and so in none of ours.
 */
export function toEngineError(error: unknown, server: string): EngineError {
  if (error instanceof EngineError) return error;
  const engine = `Meilisearch at ${server}`;
  const options = { cause: error };
  if (error instanceof MeilisearchRequestError) {
    return new EngineError(
      'unreachable',
      `${engine} ${reachTrouble(error)}: start it, or set MEILISEARCH_URL to where it runs`,
      options,
    );
  }
  if (error instanceof SyntaxError) {
    return new EngineError(
      'unreachable',
      `${server} answers, but not as Meilisearch does: set MEILISEARCH_URL to the engine itself`,
      options,
    );
  }
  if (error instanceof MeilisearchApiError) return refusal(error, engine);
  return new EngineError('failed', `${engine} could not be asked: ${messageOf(error)}`, options);
}

function refusal(error: MeilisearchApiError, engine: string): EngineError {
  const { status } = error.response;
  const options = { cause: error };
  if (status === 401 || status === 403) {
    const trouble =
      error.cause?.code === 'missing_authorization_header'
        ? 'asks for a key'
        : 'refuses the key for this work';
    return new EngineError(
      'forbidden',
      `${engine} ${trouble}: set MEILISEARCH_KEY to a key that may do it (\`otr keys\` makes them)`,
      options,
    );
  }
  if (error.cause?.code === 'index_not_found') {
    return new EngineError(
      'index-unusable',
      `${engine} has no index of this archive yet: run \`otr sync\`, which makes one`,
      options,
    );
  }
  if (OTHER_SETTINGS.has(error.cause?.code ?? '')) {
    return new EngineError(
      'index-unusable',
      `${engine} has an index that this program did not set up (${error.message}): run \`otr reindex\``,
      options,
    );
  }
  if (error.cause?.code?.startsWith('invalid_settings_')) {
    return new EngineError(
      'failed',
      `${engine} does not take the settings of this program: install ${OLDEST_VERSION} or newer (${error.message})`,
      options,
    );
  }
  if (error.cause?.code === 'no_space_left_on_device' || NO_SPACE.test(error.message)) {
    return new EngineError(
      'failed',
      `${engine} has no room left: free disk space there, or delete finished tasks (DELETE /tasks?statuses=succeeded), then run \`otr sync\``,
      options,
    );
  }
  if (ABSENT.has(status)) {
    return new EngineError(
      'unreachable',
      `${engine} does not answer (status ${status}): see whether it is running or overloaded`,
      options,
    );
  }
  return new EngineError(
    'failed',
    `${engine} refuses the work (status ${status}): ${error.message}`,
    options,
  );
}

function reachTrouble(error: MeilisearchRequestError): string {
  if (error.cause instanceof MeilisearchRequestTimeOutError) {
    return `did not answer within ${error.cause.cause.timeout / 1000} s`;
  }
  const code = findCode(error.cause);
  return code === null ? 'cannot be reached' : `cannot be reached (${code})`;
}

/** The system's code ("ECONNREFUSED") somewhere down the chain of causes. */
function findCode(error: unknown): string | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    cause = cause.cause;
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
