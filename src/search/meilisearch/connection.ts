import { Meilisearch } from 'meilisearch';
import pRetry from 'p-retry';
import { EngineError } from '../engine-error.ts';
import { isPassing, toEngineError } from './failure.ts';

/** A search that takes longer is given up; the server's own limit is 1.5 s (`searchCutoffMs`). */
const SEARCH_TIMEOUT_MS = 10_000;

/** A payload of documents only has to arrive: the work on it is a task that is asked after. */
const WRITE_TIMEOUT_MS = 60_000;

/** Tries 0.25, 0.5, 1, 2 and 4 s apart (with jitter): a restart of the server passes unnoticed. */
const RETRIES = 5;
const FIRST_PAUSE_MS = 250;

/**
 * The server sends a compressed answer in small pieces, and each may wait 40 ms for the other side's
 * acknowledgement: a search of 3 ms took 48 (measured on loopback with 1.50, 2026-11).
 */
const UNCOMPRESSED = { 'Accept-Encoding': 'identity' };

export interface ConnectionOptions {
  readonly url: string;
  readonly key: string;
  /** How often a write is tried again after a passing failure; default 5, over some 8 seconds. */
  readonly retries?: number;
}

/** A server that can be asked. Failures leave as `EngineError`, whichever way it is asked. */
export interface Connection {
  /** The address as messages name it: no credentials, no trailing slash. */
  readonly server: string;
  /** Asks once: a reader waits. */
  ask<Answer>(question: (client: Meilisearch) => Promise<Answer>): Promise<Answer>;
  /** Asks again after a passing failure. Only for what may safely happen twice. */
  insist<Answer>(order: (client: Meilisearch) => Promise<Answer>): Promise<Answer>;
}

/** Nothing is sent yet: a dead server shows at the first question. Throws on an unusable address or key. */
export function connect({ url, key, retries = RETRIES }: ConnectionOptions): Connection {
  const server = serverName(url);
  if (!/^[\x21-\x7e]*$/u.test(key)) {
    // Checked here because the platform's own complaint would print the key.
    throw new EngineError(
      'forbidden',
      `The key for Meilisearch at ${server} has a space, a line break or a letter that no key has: check MEILISEARCH_KEY`,
    );
  }
  const clientFor = (timeout: number) =>
    new Meilisearch({ host: url, apiKey: key, timeout, requestInit: { headers: UNCOMPRESSED } });
  const reader = clientFor(SEARCH_TIMEOUT_MS);
  const writer = clientFor(WRITE_TIMEOUT_MS);
  return {
    server,
    async ask(question) {
      try {
        return await question(reader);
      } catch (error) {
        throw toEngineError(error, server);
      }
    },
    async insist(order) {
      try {
        return await pRetry(() => order(writer), {
          retries,
          minTimeout: FIRST_PAUSE_MS,
          randomize: true,
          shouldRetry: ({ error }) => isPassing(error),
        });
      } catch (error) {
        throw toEngineError(error, server);
      }
    },
  };
}

function serverName(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) {
    throw new EngineError(
      'unreachable',
      `MEILISEARCH_URL is ${JSON.stringify(url)}, which is no address: give one like "http://localhost:7700"`,
    );
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new EngineError(
      'forbidden',
      `MEILISEARCH_URL holds a user name or password for ${parsed.host}, which Meilisearch does not know: leave them out and set MEILISEARCH_KEY`,
    );
  }
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/u, '');
}
