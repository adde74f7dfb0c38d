import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { createApp } from '../../web/app.ts';
import { invented, writeInventedTexts } from '../support/invented-texts.ts';
import {
  hasOwnMeilisearch,
  type OwnMeilisearchServer,
  startMeilisearch,
} from '../support/meilisearch-server.ts';
import { runOtr } from '../support/otr.ts';

const TEXTS = 120;

/** In each text the mayor speaks twice and the council once, in reported speech. */
const QUOTATIONS = 3 * TEXTS;

describe.skipIf(!hasOwnMeilisearch())('otr with a Meilisearch server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  let server: OwnMeilisearchServer;
  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const archive = join(folder, 'archive');
  const otr = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runOtr(args, {
      archive,
      env: { MEILISEARCH_URL: server.url, MEILISEARCH_KEY: server.masterKey, ...env },
    });
  const asMaster = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${server.masterKey}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const settled = async () => {
    while (Number((await asMaster('GET', '/tasks?statuses=enqueued,processing'))['total']) > 0) {
      await pause(20);
    }
  };

  test('whose process is killed again and again during the ingest: nothing is lost or doubled', async () => {
    const input = join(folder, 'input');
    writeInventedTexts(input, TEXTS);
    const adding = otr(['add', input]);
    for (let kills = 0; kills < 3; kills += 1) {
      // Once there is work under way, the server dies in the middle of it.
      while (Number((await asMaster('GET', '/tasks'))['total']) <= kills) await pause(5);
      await server.crashAndRestart();
    }
    await adding;
    expect(await otr(['sync'])).toMatchObject({ code: 0 });
    const { stdout } = await otr(['status', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: TEXTS,
      waiting: 0,
      engine: { ready: true, documents: { articles: TEXTS, quotations: QUOTATIONS } },
    });
  });

  test('while it is dead, what is added is kept and waits', async () => {
    const { code, stderr } = await runOtr(['add', '-', '--json'], {
      archive,
      stdin: invented(7_000),
      env: { MEILISEARCH_URL: 'http://127.0.0.1:1', MEILISEARCH_KEY: 'any' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('http://127.0.0.1:1 cannot be reached');
    expect(await otr(['sync'])).toMatchObject({ code: 0 });
    const { stdout } = await otr(['search', '--json', '"weeks" 7000']);
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, exact: true, incomplete: [] });
  });

  test('whose settings somebody changed is noticed, and mended by otr reindex', async () => {
    await asMaster('PATCH', '/indexes/articles/settings', { proximityPrecision: 'byAttribute' });
    await settled();
    const drifted = await otr(['status']);
    expect(drifted.code).toBe(1);
    expect(drifted.stdout).toContain(
      'has other settings than this program gave it: run `otr reindex`',
    );
    expect(await otr(['reindex'])).toMatchObject({ code: 0 });
    const mended = await otr(['status']);
    expect(mended.code).toBe(0);
    expect(await asMaster('GET', '/indexes/articles/settings/proximity-precision')).toBe('byWord');
  });

  test.each([
    ['search', 3],
    ['status', 1],
    ['sync', 3],
  ])('a key that has expired: otr %s says so and ends with %d', async (command, code) => {
    const created = await asMaster('POST', '/keys', {
      actions: ['*'],
      indexes: ['*'],
      expiresAt: new Date(Date.now() + 1_500).toISOString(),
    });
    await pause(1_600);
    const run = await otr([command, ...(command === 'search' ? ['bridge'] : [])], {
      MEILISEARCH_KEY: String(created['key']),
    });
    expect(run).toMatchObject({ code });
    expect(run.stdout + run.stderr).toContain('refuses the key for this work');
    expect(run.stdout + run.stderr).not.toContain(String(created['key']));
  });
});

describe.skipIf(!hasOwnMeilisearch())('otr and the pages with three Meilisearch servers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  let servers: readonly OwnMeilisearchServer[] = [];
  beforeAll(async () => {
    servers = await Promise.all([startMeilisearch(), startMeilisearch(), startMeilisearch()]);
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const archive = join(folder, 'archive');
  const urls = () => servers.map(({ url }) => url);
  const otr = (args: readonly string[], stdin = '') => {
    const [url = '', second = '', third = ''] = urls();
    return runOtr(args, {
      archive,
      stdin,
      env: {
        MEILISEARCH_URL: url,
        MEILISEARCH_KEY: servers[0]?.masterKey ?? '',
        MEILISEARCH_REMOTES: `..2010=${second} 2012..2013=${third}`,
      },
    });
  };

  test('one that is down is named on the page and in otr search, and the rest is shown', async () => {
    const years = [2009, 2011, 2012];
    for (const [place, year] of years.entries()) {
      const text = invented(place + 1).replace('2011', String(year));
      expect(await otr(['add', '-'], text)).toMatchObject({ code: 0 });
    }
    const whole = JSON.parse(
      (await otr(['search', '--json', '--sort', 'newest', 'bridge'])).stdout,
    );
    expect(whole).toMatchObject({ total: 3, exact: true, incomplete: [] });
    expect(whole.results.map(({ day }: { day: string }) => day)).toEqual([
      '2012-03-03',
      '2011-03-03',
      '2009-03-03',
    ]);
    await servers[2]?.stop();
    const part = await otr(['search', 'bridge']);
    expect(part.code).toBe(1);
    expect(part.stdout).toContain('About 2 articles');
    expect(part.stderr).toContain('is missing here: articles of 2012 to 2013');
    expect(part.stderr).toContain('cannot be reached (ECONNREFUSED)');
    const status = await otr(['status']);
    expect(status).toMatchObject({ code: 1 });
    expect(status.stdout).toContain('articles of 2012 to 2013');

    const [url = '', second = '', third = ''] = urls();
    const engine = openMeilisearchEngine({
      url,
      key: servers[0]?.masterKey ?? '',
      remotes: [
        { url: second, years: { first: null, last: 2010 } },
        { url: third, years: { first: 2012, last: 2013 } },
      ],
    });
    const reader = openArchiveReader(archive);
    try {
      const page = await request(createApp({ archive: reader, engine })).get('/search?q=bridge');
      expect(page.status).toBe(200);
      expect(page.text).toContain('About 2 articles');
      expect(page.text).toContain(
        'Part of the archive does not answer just now and is missing here: articles of 2012 to 2013.',
      );
    } finally {
      reader.close();
    }
  });
});
