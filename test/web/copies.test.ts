import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../web/app.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

const STORY = [
  'PORTMERE - The ferry between Portmere and the islands will stop for the winter, its owners said on Monday, because the pier on the far side no longer bears a gangway and nobody has offered to mend it.',
  '“We have carried the post for ninety years and we are sorry to stop,” said Ada Brook, who owns the line with her sister.',
  'The islands have a doctor, a school and two shops, and about four hundred people live on them all year round.',
].join('\n\n');

let folder: string;
let served: ServedArchive;
const open = (path: string) =>
  request(createApp({ ...served, publicUrl: 'https://record.example' })).get(path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  served = await fillArchive(folder, {
    'herald.txt': `Ferry stops for the winter\n\n${STORY}`,
    'gazette.txt': `Islands lose their ferry\n\n${STORY}\n\nThe Gazette will report on what comes next.`,
  });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

it('an article names the others that print its story, and the earliest as the first', async () => {
  const found = await open('/api/search?q=ferry');
  const addresses: string[] = found.body.items.map(
    ({ url }: { url: string }) => new URL(url).pathname,
  );
  const records = await Promise.all(
    addresses.map(async (path) => (await open(`/api${path}`)).body),
  );
  expect(records.map(({ headline, copies }) => [headline, copies[0]?.first])).toEqual(
    expect.arrayContaining([
      ['Ferry stops for the winter', false],
      ['Islands lose their ferry', true],
    ]),
  );
  const page = parseHTML((await open(addresses[0] ?? '')).text).document;
  const link = page.querySelector('[aria-label="The same story elsewhere"] a');
  expect(link?.getAttribute('href')).toBe(addresses[1]);
});

const documentAt = async (path: string) => parseHTML((await open(path)).text).document;

it('a list of articles folds copies under the earliest and says how many there are', async () => {
  const page = await documentAt('/search?q=islands&sort=oldest');
  expect(page.querySelector('h1')?.textContent).toContain('2 articles');
  expect(page.querySelectorAll('.hits > li')).toHaveLength(1);
  expect(page.querySelector('.folded a')?.getAttribute('href')).toContain('/article/');
  const line = page.querySelector('.copies-line');
  expect(line?.textContent).toContain('1 first printing and 1 copy of a story printed before');
  const [apart, first] = Array.from(line?.querySelectorAll('a') ?? [], (link) =>
    link.getAttribute('href'),
  );
  expect(apart).toBe('/search?copies=show&q=islands&sort=oldest');
  const each = await documentAt(apart ?? '');
  expect(each.querySelector('h1')?.textContent).toBe(page.querySelector('h1')?.textContent);
  expect(each.querySelectorAll('.hits > li')).toHaveLength(2);
  const alone = await documentAt(first ?? '');
  expect(alone.querySelector('h1')?.textContent).toContain('1 article');
  expect(alone.querySelector('input[name=printing]:checked')?.getAttribute('value')).toBe('first');
});

it('a list of quotations folds the same words of copies', async () => {
  const page = await documentAt('/quotes?q=post');
  expect(page.querySelector('h1')?.textContent).toContain('2 quotations');
  expect(page.querySelectorAll('.results > .quotation')).toHaveLength(1);
  expect(page.querySelectorAll('.quotation .folded li')).toHaveLength(1);
});

it('where nothing is a copy, nothing is said of copies', async () => {
  const page = await documentAt('/search?q=stops&exactly=1');
  expect(page.querySelector('.copies-line')).toBeNull();
  expect(page.querySelector('.folded')).toBeNull();
});

it('a table of articles says of each what it is a copy of', async () => {
  const { text } = await open('/search.csv?q=islands');
  const [head = '', ...rows] = text.trim().split('\r\n');
  const last = head.split(',').at(-1);
  expect(last).toBe('copy_of');
  expect(rows.map((row) => row.split(',').at(-1) === '').sort()).toEqual([false, true]);
});
