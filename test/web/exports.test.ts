import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { cslItemSchema } from '../../src/citation/csl.ts';
import { createApp } from '../../web/app.ts';
import { exportArticles } from '../../web/export/exported.ts';
import { articleItemSchema, quotationItemSchema } from '../../web/export/items.ts';
import { NO_SEARCH } from '../../web/params.ts';
import { INVENTED_PAGES, inventedPage } from '../support/invented-pages.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

/** More articles than an export asks of the engine at a time. */
const MANY = 130;

let folder: string;
let served: ServedArchive;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const notices = Array.from({ length: MANY }, (_, number) => [
    `notice-${number}.html`,
    inventedPage({
      headline: `=Notice ${number} to mariners, "buoys" & lights`,
      url: `https://notices.example/${number}`,
      day: `2014-01-${String(1 + (number % 28)).padStart(2, '0')}`,
      paragraphs: [
        `The light on the northern mole is out, the harbour office said in notice ${number}.`,
        `"Boats should keep number ${number} to the south," said Harbour Master Jon Ahl.`,
      ],
    }),
  ]);
  served = await fillArchive(folder, { ...INVENTED_PAGES, ...Object.fromEntries(notices) });
}, 60_000);

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) =>
  request(createApp({ ...served, publicUrl: 'https://record.example' }))
    .get(path)
    .buffer(true)
    .responseType('blob');

async function textOf(path: string): Promise<string> {
  const response = await open(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return (response.body as Buffer).toString('utf8');
}

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true });

/** The ids that the screen shows, page after page. */
async function onScreen(address: string, selector: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = address; next !== null; ) {
    const { document } = parseHTML(await textOf(next));
    for (const each of document.querySelectorAll(selector)) {
      const place = each.getAttribute('href') ?? each.id;
      ids.push(place.replace(/^\/article\/|[?#].*$/gu, ''));
    }
    next = document.querySelector('a[rel=next]')?.getAttribute('href') ?? null;
  }
  return ids;
}

const SEARCHES = [
  '/search',
  '/search?q=ceasefire',
  '/search?q=ceasefyre',
  '/search?q=mariners&sort=oldest',
  '/search?q=notice+harbour&since=2014-01-10&until=2014-01-12&per=10',
  '/search?q=nothinglikethis',
];
const QUOTES = [
  '/quotes?sure=any',
  '/quotes?by=brandt&q=ceasefire&sure=any',
  '/quotes?by=Ahl&sort=oldest&q=boats',
  '/quotes?by=Zzyzx',
];

/** An address in another form: "/search?q=a" as "/search.csv?q=a". */
const as = (extension: string, address: string) =>
  address.replace(/^\/\w+/u, (path) => `${path}.${extension}`);

describe('an export', () => {
  test.each(SEARCHES)(
    'of %s has the rows of the screen in the order of the screen',
    async (address) => {
      const screen = await onScreen(address, '.hits h2 a');
      expect(rowsOf(await textOf(as('csv', address))).map(({ id }) => id)).toEqual(screen);
      const json = JSON.parse(await textOf(as('json', address)));
      expect(json.total).toBe(screen.length);
      expect(
        z
          .array(articleItemSchema)
          .parse(json.items)
          .map(({ id }) => id),
      ).toEqual(screen);
      const csl = z.array(cslItemSchema).parse(JSON.parse(await textOf(as('csl.json', address))));
      expect(csl.map(({ id }) => id)).toEqual(screen);
      const ris = await textOf(as('ris', address));
      expect([...ris.matchAll(/^ID {2}- (.*)\r$/gmu)].map(([, id]) => id)).toEqual(screen);
      const bib = await textOf(as('bib', address));
      expect([...bib.matchAll(/^@article\{(.*),$/gmu)].map(([, id]) => id)).toEqual(screen);
    },
  );

  test.each(QUOTES)(
    'of %s has the rows of the screen in the order of the screen',
    async (address) => {
      const screen = await onScreen(address, '.results > .quotation');
      expect(rowsOf(await textOf(as('csv', address))).map(({ id }) => id)).toEqual(screen);
      const json = JSON.parse(await textOf(as('json', address)));
      expect(
        z
          .array(quotationItemSchema)
          .parse(json.items)
          .map(({ id }) => id),
      ).toEqual(screen);
      const notes = await textOf(as('txt', address));
      expect(notes.split('\n').filter((note) => note !== '')).toHaveLength(screen.length);
    },
  );

  it('says what was searched, how many there are, and what could not be used', async () => {
    const { items, exported, ...facts } = JSON.parse(
      await textOf('/search.json?q=ceasefyre&colour=red&per=10'),
    );
    expect(items).toHaveLength(2);
    expect(exported).toMatch(/^\d{4}-\d\d-\d\dT/u);
    expect(facts).toEqual({
      title: 'Articles with the word “ceasefyre”',
      url: 'https://record.example/search?per=10&q=ceasefyre',
      total: 2,
      exact: true,
      bound: 10_000,
      notes: [
        '“colour” is not a parameter of this page and is ignored.',
        'Also shows “ceasefire” for “ceasefyre”.',
      ],
    });
  });

  it('as a table is read by a spreadsheet and runs nothing there', async () => {
    const [row] = rowsOf(await textOf('/search.csv?q=headline:mariners+number+112'));
    expect(row).toMatchObject({
      headline: '\'=Notice 112 to mariners, "buoys" & lights',
      publisher: 'The Portmere Herald',
      published: '2014-01-01',
      people: 'Jon Ahl; harbour office',
      original: 'https://notices.example/112',
    });
    expect((await textOf('/search.csv')).startsWith('\u{FEFF}')).toBe(false);
    expect((await textOf('/search.csv?bom=1')).startsWith('\u{FEFF}id,url,')).toBe(true);
  });

  it('is read whole by programs that keep citations', async () => {
    for (const extension of ['ris', 'bib']) {
      const items = plugins.input.chain(await textOf(`/search.${extension}?q=ceasefire`));
      expect(items.map(({ title }) => title)).toHaveLength(2);
      expect(items[0]).toMatchObject({ 'container-title': 'The Portmere Herald' });
    }
  });

  it('asks the engine only for the rows that are taken: whoever goes away ends it', async () => {
    const asked: number[] = [];
    const engine: typeof served.engine = {
      ...served.engine,
      search: (request) => {
        asked.push(request.offset);
        return served.engine.search(request);
      },
    };
    const exporting = { origin: 'https://record.example', now: '', bom: false, notes: [] };
    const listed = () =>
      exportArticles({ ...served, engine }, { ...NO_SEARCH, sort: 'newest' }, exporting);
    for await (const _ of (await listed()).rows) break;
    expect(asked).toEqual([0]);
    for await (const _ of (await listed()).rows);
    expect(asked).toEqual([0, 0, 100]);
  });

  it('is given so often in a minute and no more, in whatever way it is asked for', async () => {
    const app = createApp({ ...served, listsAMinute: 1 });
    expect((await request(app).get('/search.csv?q=ceasefire')).status).toBe(200);
    const { status, type, headers } = await request(app)
      .get('/search?q=ceasefire')
      .set('Accept', 'text/csv');
    expect([status, type]).toEqual([429, 'text/html']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await request(app).get('/search?q=ceasefire')).status).toBe(200);
  });

  it('is offered as a file, and to no search engine', async () => {
    const { headers } = await open('/quotes.csv?by=brandt');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="?quotations-.*\.csv"?$/u,
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  test.each([
    ['/person/ilse-brandt.csv', '/quotes.csv?speaker=ilse-brandt&sure=any'],
    ['/person/ilse-brandt.atom', '/quotes.atom?speaker=ilse-brandt&sure=any'],
    ['/topic/16000000.json', '/search.json?sort=newest&topic=16000000'],
    ['/place/fr.ris', '/search.ris?country=FR&sort=newest'],
  ])('of the page %s is the search %s', async (path, address) => {
    const { status, headers } = await open(path);
    expect([status, headers.location]).toEqual([303, address]);
  });
});

describe('a feed', () => {
  it('holds a page of the list, and leads to the others', async () => {
    const text = await textOf('/search.atom?q=mariners&page=2&sort=newest');
    expect(XMLValidator.validate(text)).toBe(true);
    const feed = parseAtomFeed(text);
    expect(feed.title?.value).toBe('Articles with the word “mariners”');
    expect(feed.opensearch).toMatchObject({ totalResults: MANY, startIndex: 21, itemsPerPage: 20 });
    const links = Object.fromEntries((feed.links ?? []).map(({ rel, href }) => [rel, href]));
    expect(links).toEqual({
      self: 'https://record.example/search.atom?page=2&q=mariners&sort=newest',
      alternate: 'https://record.example/search?page=2&q=mariners&sort=newest',
      previous: 'https://record.example/search.atom?q=mariners&sort=newest',
      next: 'https://record.example/search.atom?page=3&q=mariners&sort=newest',
    });
    const screen = parseHTML(await textOf('/search?q=mariners&page=2&sort=newest')).document;
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(
      [...screen.querySelectorAll('.hits h2')].map(({ textContent }) => textContent),
    );
  });

  it('of quotations names the speaker as author, and quotes only what stood in marks', async () => {
    const feed = parseAtomFeed(await textOf('/quotes.atom?by=brandt&sure=any&sort=newest'));
    const direct = feed.entries?.find(({ title }) => title?.value?.includes('beginning'));
    expect(direct).toMatchObject({
      authors: [{ name: 'Ilse Brandt' }],
      title: { value: '“A ceasefire is a beginning and no more than that,”' },
    });
    expect(direct?.id).toMatch(/^tag:record\.example,2026:quote\/[a-z0-9]+-q1$/u);
    expect(direct?.content?.value).toContain('The Portmere Herald, April 2, 2013');
    const reported = feed.entries?.find(({ title }) => title?.value?.startsWith('Germany'));
    expect(reported?.content?.value).toContain(
      '<p>Germany had been told of the decision in advance</p>',
    );
  });

  it('without an entry is a feed all the same', async () => {
    const text = await textOf('/search.atom?q=nothinglikethis');
    expect(XMLValidator.validate(text)).toBe(true);
    expect(parseAtomFeed(text).entries ?? []).toEqual([]);
  });
});

describe('the page of a list', () => {
  test.each(['/search?q=ceasefire', '/quotes?by=brandt&sure=any'])(
    '%s offers every form, and each answers',
    async (address) => {
      const { document } = parseHTML(await textOf(address));
      const links = [...document.querySelectorAll('.take-away a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links).toHaveLength(9);
      for (const link of links) await textOf(link);
      const feed = document.querySelector('link[type="application/atom+xml"]');
      expect(feed?.getAttribute('href')).toBe(links.at(-1));
    },
  );
});
