import { Client, type ClientOptions } from '@opensearch-project/opensearch';
import pRetry from 'p-retry';
import { EngineError } from '../engine-error.ts';
import { isPassing, toEngineError } from './failure.ts';
import { QuietConnection } from './quiet-connection.ts';

/** A search that takes longer is given up; the nodes themselves stop after `SEARCH_TIMEOUT`. */
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 90_000;

/**
 * Tries 0.25, 0.5, 1, 2, 4, 8, 15 and 15 s apart: some 45 s, longer than a cluster takes to notice that
 * a node is gone and to let a copy of its shards take over.
 */
const RETRIES = 8;
export const FIRST_PAUSE_MS = 250;
export const LONGEST_PAUSE_MS = 15_000;

export interface ConnectionOptions {
  /** Addresses of one cluster's nodes; a node that is down is passed over. */
  readonly urls: readonly string[];
  readonly user: string | null;
  readonly password: string | null;
  readonly apiKey: string | null;
  /** The certificates that are trusted beside the system's own, as PEM; `null` for none. */
  readonly authority: string | null;
  /** How often a write is tried again after a passing failure; default 8, over some 45 seconds. */
  readonly retries?: number;
}

/** A cluster that can be asked. Failures leave as `EngineError`, whichever way it is asked. */
export interface Connection {
  /** The addresses as messages name them: no credentials, no trailing slash. */
  readonly server: string;
  readonly retries: number;
  /** Asks once (and other nodes, where one is down): a reader waits. */
  ask<Answer>(question: (client: Client) => Promise<Answer>): Promise<Answer>;
  /** Asks again after a passing failure. Only for what may safely happen twice. */
  insist<Answer>(order: (client: Client) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** Nothing is sent yet: a dead server shows at the first question. Throws on an unusable address. */
export function connect({ retries = RETRIES, ...options }: ConnectionOptions): Connection {
  const nodes = options.urls.map(nodeAddress);
  const server = nodes.join(', ');
  const clientFor = (requestTimeout: number) =>
    new Client({
      nodes,
      requestTimeout,
      // Each node once, so that one that is left answers.
      maxRetries: nodes.length - 1,
      Connection: QuietConnection,
      ...credentials(options),
      ...(options.authority === null ? {} : { ssl: { ca: options.authority } }),
    });
  const reader = clientFor(READ_TIMEOUT_MS);
  const writer = clientFor(WRITE_TIMEOUT_MS);
  return {
    server,
    retries,
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
          maxTimeout: LONGEST_PAUSE_MS,
          shouldRetry: ({ error }) => isPassing(error),
        });
      } catch (error) {
        throw toEngineError(error, server);
      }
    },
    async close() {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}

function credentials({
  user,
  password,
  apiKey,
}: ConnectionOptions): Pick<ClientOptions, 'auth' | 'headers'> {
  if (apiKey !== null) return { headers: { authorization: `ApiKey ${apiKey}` } };
  if (user === null) return {};
  return { auth: { username: user, password: password ?? '' } };
}

function nodeAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) {
    throw new EngineError(
      'unreachable',
      `OPENSEARCH_URL holds ${JSON.stringify(url)}, which is no address: give one like "http://localhost:9200", or several with commas between them`,
    );
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new EngineError(
      'forbidden',
      `OPENSEARCH_URL holds a user name or password for ${parsed.host}, which messages and logs would show: set OPENSEARCH_USER and OPENSEARCH_PASSWORD instead`,
    );
  }
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/u, '');
}
