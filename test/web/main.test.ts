import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { fillArchive } from '../support/served-archive.ts';

const MAIN = fileURLToPath(new URL('../../web/main.ts', import.meta.url));
const UNHURRIED = { timeout: 60_000 };

function startPages(env: Readonly<Record<string, string>>): ChildProcess {
  const { OTR_ENGINE, MEILISEARCH_URL, MEILISEARCH_KEY, MEILISEARCH_REMOTES, HOST, ...rest } =
    process.env;
  return spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...rest, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Linux alone tells by a file which processes one has started. */
const TELLS_CHILDREN = process.platform === 'linux';

/** The processes that one has started, the eldest first. */
function processesOf({ pid }: ChildProcess): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child.trim() !== '')
    .map(Number);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? String(address.port) : '';
}

async function freePort(): Promise<string> {
  const server = await listening();
  const port = portOf(server);
  server.close();
  return port;
}

async function failureOf(env: Readonly<Record<string, string>>) {
  const child = startPages(env);
  let message = '';
  child.stderr?.on('data', (chunk) => {
    message += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, message };
}

test('serves at the address it prints, and stops when told to', UNHURRIED, async () => {
  const folder = testFolder();
  await (await fillArchive(folder, INVENTED_PAGES)).close();
  const child = startPages({ OTR_ARCHIVE: folder });
  const [line] = await once(child.stdout ?? child, 'data');
  const address = /^On the Record is at (http:\/\/127\.0\.0\.1:\d+)\n$/u.exec(String(line))?.[1];
  const response = await fetch(`${address}/healthz`);
  expect(await response.json()).toMatchObject({ ready: true, articles: 4 });
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test.runIf(TELLS_CHILDREN)(
  'several processes serve at one address; one that is killed is replaced and told',
  UNHURRIED,
  async () => {
    const folder = testFolder();
    await (await fillArchive(folder, INVENTED_PAGES)).close();
    const port = await freePort();
    const child = startPages({ OTR_ARCHIVE: folder, OTR_PROCESSES: '2', PORT: port });
    await once(child.stdout ?? child, 'data');
    const [serving = 0] = processesOf(child);
    process.kill(serving, 'SIGKILL');
    const [told] = await once(child.stderr ?? child, 'data');
    expect(String(told)).toBe(
      'A process that serves pages ended (SIGKILL); another takes its place.\n',
    );
    await expect
      .poll(
        () => fetch(`http://127.0.0.1:${port}/search?q=bridge`).then(({ status }) => status),
        UNHURRIED,
      )
      .toBe(200);
    const running = processesOf(child);
    expect(running).not.toContain(serving);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(running.filter(isRunning)).toEqual([]);
  },
);

test.runIf(TELLS_CHILDREN)('processes end with the one that started them', UNHURRIED, async () => {
  const folder = testFolder();
  await (await fillArchive(folder, INVENTED_PAGES)).close();
  const child = startPages({ OTR_ARCHIVE: folder, OTR_PROCESSES: '2' });
  await once(child.stdout ?? child, 'data');
  const running = processesOf(child);
  child.kill('SIGKILL');
  await expect.poll(() => running.filter(isRunning), UNHURRIED).toEqual([]);
});

test(
  'an engine that cannot be asked is told at the start, and the pages are there',
  UNHURRIED,
  async () => {
    const folder = testFolder();
    await (await fillArchive(folder, INVENTED_PAGES)).close();
    const child = startPages({ OTR_ARCHIVE: folder, MEILISEARCH_URL: 'http://127.0.0.1:1' });
    const [told] = await once(child.stderr ?? child, 'data');
    expect(String(told)).toBe(
      'Meilisearch at http://127.0.0.1:1 cannot be reached: start it, or set MEILISEARCH_URL to where it runs\n',
    );
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  },
);

test(
  'a missing archive, a bad port and a port in use are told with the way out',
  UNHURRIED,
  async () => {
    const folder = testFolder();
    await (await fillArchive(folder, INVENTED_PAGES)).close();
    const missing = join(folder, 'nowhere');
    expect(await failureOf({ OTR_ARCHIVE: missing })).toEqual({
      code: 3,
      message: expect.stringContaining(`${missing}: there is no archive here. Make one with`),
    });
    expect(await failureOf({ OTR_ARCHIVE: folder, PORT: 'http' })).toEqual({
      code: 2,
      message: expect.stringContaining('PORT: "http" cannot be used'),
    });
    expect(await failureOf({ OTR_ARCHIVE: folder, OTR_PROCESSES: 'many' })).toEqual({
      code: 2,
      message: 'OTR_PROCESSES: "many" cannot be used; it must be a whole number from 1 to 64.\n',
    });
    const other = await listening();
    const port = portOf(other);
    const failure = await failureOf({ OTR_ARCHIVE: folder, PORT: port });
    other.close();
    expect(failure).toEqual({
      code: 3,
      message: expect.stringContaining(`PORT: ${port} is in use by another program at 127.0.0.1.`),
    });
  },
);
