import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenSearchOptions } from '../../src/search/opensearch/engine.ts';
import { findFreePort } from './meilisearch-server.ts';

/** One node that the tests may write to, kill and start again. */
export interface OpenSearchNode {
  readonly url: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on what it left, and waits until it answers. */
  start(): Promise<void>;
}

/** Nodes of one cluster, each with its own data. */
export interface OpenSearchCluster {
  readonly nodes: readonly OpenSearchNode[];
  stop(): Promise<void>;
}

/** OpenSearch refuses to be root; where the tests are, it is this user, who owns nothing else. */
const SERVER_USER = 64_999;

/** A folder with an unpacked OpenSearch, as `scripts/fetch-opensearch.sh` makes one. */
const HOME = process.env.OPENSEARCH_HOME;

/** Whether the live tests can run here; if not, it says so and why, for a silent skip proves nothing. */
export function hasOpenSearch(): boolean {
  const java = spawnSync('java', ['-version']).status === 0;
  if (HOME !== undefined && HOME !== '' && java) return true;
  const missing = java
    ? 'OPENSEARCH_HOME is not set (see scripts/fetch-opensearch.sh)'
    : 'there is no "java" on the PATH';
  process.stderr.write(`\n*** The OpenSearch tests DID NOT RUN: ${missing}. ***\n\n`);
  return false;
}

/**
 * Whether tests of three nodes can run here. They want 3 GB of memory and minutes, so they are asked for
 * by name; if they do not run, it says so and why.
 */
export function wantsOpenSearchCluster(): boolean {
  if (!hasOpenSearch()) return false;
  if (process.env.OPENSEARCH_CLUSTER === '1') return true;
  process.stderr.write(
    '\n*** The tests of an OpenSearch cluster DID NOT RUN: OPENSEARCH_CLUSTER is not 1. ***\n\n',
  );
  return false;
}

/** Starts a cluster of our own in new folders and waits until all its nodes have found each other. */
export async function startOpenSearch(count = 1): Promise<OpenSearchCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'otr-opensearch-'));
  giveAway(folder);
  const ports = await freePorts(2 * count);
  const transports = ports.slice(count);
  const nodes = transports.map((transport, place) =>
    prepareNode({
      folder: join(folder, `node-${place}`),
      name: `node-${place}`,
      http: ports[place] ?? 0,
      transport,
      transports,
    }),
  );
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
    await untilJoined(nodes, count);
  } catch (error) {
    await stop();
    throw error;
  }
  return { nodes, stop };
}

/** What an engine needs to use some nodes, under index names that no other test has. */
export function engineOptions(
  nodes: readonly OpenSearchNode[],
  options: Partial<OpenSearchOptions> = {},
): OpenSearchOptions {
  return {
    urls: nodes.map(({ url }) => url),
    user: null,
    password: null,
    apiKey: null,
    authority: null,
    prefix: `otr-test-${randomUUID()}-`,
    layout: { yearly: false, shards: 2 },
    ...options,
  };
}

interface NodePlan {
  readonly folder: string;
  readonly name: string;
  readonly http: number;
  readonly transport: number;
  /** Of all nodes of the cluster. */
  readonly transports: readonly number[];
}

function prepareNode(plan: NodePlan): OpenSearchNode {
  const config = join(plan.folder, 'config');
  mkdirSync(plan.folder);
  cpSync(join(HOME ?? '', 'config'), config, { recursive: true });
  writeFileSync(join(config, 'opensearch.yml'), settingsOf(plan));
  // Its own options log to the folder that it was unpacked in, which is not ours to write to.
  writeFileSync(
    join(config, 'jvm.options'),
    [
      '-Xms512m',
      '-Xmx512m',
      // Its breaker of memory in use asks this collector, and no other, to collect before it refuses.
      '-XX:+UseG1GC',
      `-Djava.io.tmpdir=${join(plan.folder, 'tmp')}`,
      '18-:-Djava.security.manager=allow',
      '',
    ].join('\n'),
  );
  for (const name of ['', 'config', 'config/opensearch.yml', 'config/jvm.options', 'tmp']) {
    if (name === 'tmp') mkdirSync(join(plan.folder, name));
    giveAway(join(plan.folder, name));
  }
  spawnSync('chmod', ['-R', 'a+rX', config]);
  const url = `http://127.0.0.1:${plan.http}`;
  let server: ChildProcess | null = null;
  return {
    url,
    async start() {
      server = launch(plan.folder);
      await untilAnswering(server, url);
    },
    async kill() {
      if (server !== null) await end(server);
      server = null;
    },
  };
}

function settingsOf({ folder, name, http, transport, transports }: NodePlan): string {
  const discovery =
    transports.length === 1
      ? { 'discovery.type': 'single-node' }
      : {
          'discovery.seed_hosts': transports.map((port) => `127.0.0.1:${port}`),
          'cluster.initial_cluster_manager_nodes': transports.map((_, place) => `node-${place}`),
        };
  const settings = {
    'cluster.name': 'otr-test',
    'node.name': name,
    'path.data': join(folder, 'data'),
    'path.logs': join(folder, 'logs'),
    'network.host': '127.0.0.1',
    'http.port': http,
    'transport.port': transport,
    // The disk of the machine that tests is not what is tested.
    'cluster.routing.allocation.disk.threshold_enabled': false,
    ...discovery,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function launch(folder: string): ChildProcess {
  return spawn(join(HOME ?? '', 'bin', 'opensearch'), [], {
    stdio: 'ignore',
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      OPENSEARCH_JAVA_HOME: javaHome(),
      OPENSEARCH_PATH_CONF: join(folder, 'config'),
      OPENSEARCH_TMPDIR: join(folder, 'tmp'),
    },
    ...(isRoot() ? { uid: SERVER_USER, gid: SERVER_USER } : {}),
  });
}

/** The folder above the `bin` of the Java on the PATH. */
function javaHome(): string {
  const shown = spawnSync('java', ['-XshowSettings:properties', '-version']).stderr.toString();
  return /java\.home = (.*)/u.exec(shown)?.[1]?.trim() ?? '';
}

async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 480 && server.exitCode === null; tries += 1) {
    const answer = await fetch(`${url}/`).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error(`OpenSearch did not answer at ${url} within two minutes`);
}

async function untilJoined(nodes: readonly OpenSearchNode[], count: number): Promise<void> {
  const answer = await fetch(
    `${nodes[0]?.url}/_cluster/health?wait_for_nodes=${count}&timeout=120s`,
  );
  if (!answer.ok) throw new Error(`The nodes did not find each other: ${await answer.text()}`);
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await findFreePort());
  return [...ports];
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const over = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGKILL');
  await over;
}

function giveAway(path: string): void {
  if (isRoot()) chownSync(path, SERVER_USER, SERVER_USER);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
