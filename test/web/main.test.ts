import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
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
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? String(taken.port) : '';
    const failure = await failureOf({ OTR_ARCHIVE: folder, PORT: port });
    other.close();
    expect(failure).toEqual({
      code: 3,
      message: expect.stringContaining(`PORT: ${port} is in use by another program at 127.0.0.1.`),
    });
  },
);
