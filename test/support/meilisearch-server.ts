import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A Meilisearch that the tests may write to. */
export interface MeilisearchServer {
  readonly url: string;
  readonly masterKey: string;
  stop(): Promise<void>;
}

/** A server of our own, which a test may also break. */
export interface OwnMeilisearchServer extends MeilisearchServer {
  /** Ends the server at once, as a crash would, and starts it again on what it left. */
  crashAndRestart(): Promise<void>;
  /** Its own folder, with its dumps in `dumps`. */
  readonly folder: string;
}

/** Looked for on the PATH. */
const BINARY = 'meilisearch';

const TEST_PREFIX = 'otr-test-';

const MASTER_KEY = 'a-master-key-for-the-tests-only';

/** Whether the live tests can run here; if not, it says so and why, for a silent skip proves nothing. */
export function hasMeilisearch(): boolean {
  if (process.env.MEILISEARCH_URL !== undefined) return true;
  if (hasOwnMeilisearch()) return true;
  process.stderr.write(
    '\n*** The Meilisearch tests DID NOT RUN: MEILISEARCH_URL is not set and no "meilisearch" is on the PATH. ***\n\n',
  );
  return false;
}

/** Whether a server of our own can be started, for tests of what belongs to a whole server. */
export function hasOwnMeilisearch(): boolean {
  return spawnSync(BINARY, ['--version']).status === 0;
}

/** The server of MEILISEARCH_URL (and MEILISEARCH_KEY), or else one of our own in a new folder. */
export async function openMeilisearchServer(): Promise<MeilisearchServer> {
  const url = process.env.MEILISEARCH_URL;
  if (url !== undefined) {
    const masterKey = process.env.MEILISEARCH_KEY ?? '';
    return { url, masterKey, stop: () => dropTestIndexes(url, masterKey) };
  }
  return await startMeilisearch();
}

/** The name of an index that only a test uses; a shared server is cleared of them afterwards. */
export function testPrefix(): string {
  return `${TEST_PREFIX}${randomUUID()}-`;
}

async function dropTestIndexes(url: string, key: string): Promise<void> {
  const headers = { Authorization: `Bearer ${key}` };
  const listed = (await (await fetch(`${url}/indexes?limit=1000`, { headers })).json()) as {
    results: { uid: string }[];
  };
  for (const { uid } of listed.results.filter((index) => index.uid.startsWith(TEST_PREFIX))) {
    await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers });
  }
}

/** Starts a server of our own on a free port, with these options beside ours, and waits until it answers. */
export async function startMeilisearch(
  ...options: readonly string[]
): Promise<OwnMeilisearchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'otr-meilisearch-'));
  const address = `127.0.0.1:${await findFreePort()}`;
  let server = launch(folder, address, options);
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswering(server, `http://${address}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://${address}`,
    masterKey: MASTER_KEY,
    stop,
    folder,
    async crashAndRestart() {
      await end(server);
      server = launch(folder, address, options);
      await untilAnswering(server, `http://${address}`);
    },
  };
}

function launch(folder: string, address: string, options: readonly string[]): ChildProcess {
  return spawn(
    BINARY,
    [
      ...['--http-addr', address, '--master-key', MASTER_KEY, '--no-analytics'],
      ...['--db-path', join(folder, 'data.ms'), '--dump-dir', join(folder, 'dumps')],
      ...['--snapshot-dir', join(folder, 'snapshots'), '--max-indexing-threads', '1'],
      ...options,
    ],
    { stdio: 'ignore', cwd: folder },
  );
}

async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
    const health = await fetch(`${url}/health`).catch(() => null);
    if (health?.ok) return;
    await pause(50);
  }
  throw new Error(`meilisearch did not answer at ${url} within 10 s`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const over = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGKILL');
  await over;
}

/** A port that nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
