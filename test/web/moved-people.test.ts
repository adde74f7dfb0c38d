import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sync } from '../../indexer/sync.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import type { PeopleRequest } from '../../src/archive/people/decide.ts';
import { createEngine } from '../../src/search/create-engine.ts';
import { createApp } from '../../web/app.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

const NOW = '2026-01-02T03:04:05Z';

let folder: string;
let served: ServedArchive;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  served = await fillArchive(folder, {
    'bridge.txt': 'Bridge of Vale opens\n\n“It is safe,” Ada Brook said on Friday.',
    'dam.txt': 'Dam of Vale opens\n\n“It is high,” Adeline Brook said on Friday.',
    'mill.txt': 'Mill of Vale closes\n\n“It is old,” Ms Tarn said. Ms Tarn owns it.',
  });
  await decide({ kind: 'merge', kept: 'ada-brook', gone: 'adeline-brook', why: 'one minister' });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes a decision and tells the engine, as `otr people` does. */
async function decide(decision: PeopleRequest) {
  const writer = openArchiveWriter(folder);
  const engine = createEngine({
    engine: 'embedded',
    folder,
    meilisearch: null,
    opensearch: null,
    readOnly: false,
  });
  const outcome = writer.decide(decision, NOW);
  await sync(writer, engine);
  await engine.close();
  writer.close();
  if (!outcome.ok) throw new Error(outcome.reason);
}

async function open(path: string) {
  const response = await request(createApp(served)).get(path);
  const { document } = parseHTML(response.text);
  return { response, document };
}

describe('the address of a person who was merged', () => {
  test.each([
    ['the page', '/person/adeline-brook', '/person/ada-brook?was=adeline-brook'],
    [
      'its later pages',
      '/person/adeline-brook?page=2',
      '/person/ada-brook?page=2&was=adeline-brook',
    ],
    ['a subject', '/person/adeline-brook/on/NO', '/person/ada-brook/on/NO'],
    [
      'a person spoken of',
      '/person/ada-brook/on/adeline-brook?sure=any',
      '/person/ada-brook/on/ada-brook?sure=any',
    ],
    ['the record for programs', '/api/person/adeline-brook', '/api/person/ada-brook'],
    ['a search', '/search?q=vale&person=adeline-brook', '/search?person=ada-brook&q=vale'],
    [
      'an article in the list of one',
      '/article/a1?at=3&person=adeline-brook',
      '/article/a1?at=3&person=ada-brook',
    ],
    ['what is left out', '/search?-person=adeline-brook', '/search?-person=ada-brook'],
    ['quotations', '/quotes?speaker=adeline-brook', '/quotes?speaker=ada-brook'],
    ['an export', '/quotes.csv?speaker=adeline-brook', '/quotes.csv?speaker=ada-brook'],
    ['a list for programs', '/api/search?person=adeline-brook', '/api/search?person=ada-brook'],
  ])('%s leads on, and no browser keeps that unasked', async (_, path, location) => {
    const { response } = await open(path);
    expect([response.status, response.headers.location]).toEqual([301, location]);
    expect(response.headers['cache-control']).toBe('private, no-cache');
  });

  test('leads to a page that says why, with the words of both', async () => {
    const { document } = await open('/person/ada-brook?was=adeline-brook');
    const page = document.body.textContent;
    expect(page).toContain('You came by the address of “adeline-brook”.');
    expect(page).toContain('an editor’s decision, no. 1');
    expect(page).toContain('It is high,');
    expect(page).toContain('It is safe,');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe('/person/ada-brook');
  });

  test.each(['nobody', 'ada-brook'])('the page says nothing of %s, who is not', async (was) => {
    const { document } = await open(`/person/ada-brook?was=${was}`);
    expect(document.body.textContent).not.toContain('You came by');
  });

  test('is a page of its own again once the merge is undone', async () => {
    await decide({ kind: 'undo', decision: 1 });
    expect((await open('/person/adeline-brook')).response.status).toBe(200);
    await decide({ kind: 'merge', kept: 'ada-brook', gone: 'adeline-brook', why: null });
    expect((await open('/person/adeline-brook')).response.status).toBe(301);
  });
});

test('a surname that one person bears leads there for now', async () => {
  const { response } = await open('/person/tarn');
  expect(response.status).toBe(302);
  expect(response.headers.location).toMatch(/^\/person\/tarn\.a[a-z2-7]{16}$/u);
});
