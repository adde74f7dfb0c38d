import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

let folder: string;
let served: ServedArchive;
let article: string;
let quotation: string;

const open = (path: string) =>
  request(createApp({ ...served, publicUrl: 'https://record.example' })).get(path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  served = await fillArchive(folder, INVENTED_PAGES);
  const quotes = parseHTML((await open('/quotes?by=reyl&q=budget')).text).document;
  const href = quotes.querySelector('.quotation .facts a[href^="/quote/"]')?.getAttribute('href');
  quotation = href ?? '';
  article = quotation.replace('/quote/', '/article/').replace(/-q\d+$/u, '');
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a citation', () => {
  test.each([
    ['ris', 'application/x-research-info-systems', 'TI  - Opposition calls the budget a fairy'],
    ['bib', 'application/x-bibtex', 'title = {{Opposition calls the budget a fairy tale}}'],
    ['csl.json', 'application/vnd.citationstyles.csl+json', '"type":"article-newspaper"'],
    [
      'txt',
      'text/plain',
      '“Opposition calls the budget a fairy tale,” The Portmere Herald, May 14, 2013',
    ],
    [
      'mla.txt',
      'text/plain',
      '“Opposition calls the budget a fairy tale.” The Portmere Herald, 14 May 2013, https://gazette.example/reyl-budget.',
    ],
    [
      'apa.txt',
      'text/plain',
      'Opposition calls the budget a fairy tale. (2013, May 14). The Portmere Herald. https://gazette.example/reyl-budget',
    ],
  ])('of an article is had as .%s, of type %s', async (extension, type, part) => {
    const response = await open(`${article}.${extension}`).responseType('text');
    expect([response.status, response.type]).toEqual([200, type]);
    expect(String(response.body)).toContain(part);
    expect(String(response.body)).toContain(`https://record.example${article}/v/2`);
    expect(response.headers['x-robots-tag']).toBe('noindex');
  });

  it('of an earlier version leads to that version', async () => {
    expect((await open(`${article}/v/1.txt`)).text).toContain(
      `version 1, https://record.example${article}/v/1.`,
    );
    expect((await open(`${article}/v/7.txt`)).status).toBe(404);
  });

  it('of a quotation says whom it quotes and where', async () => {
    expect((await open(`${quotation}.txt`)).text).toContain(
      `quoting Tomas Reyl, par. 2, version 2, https://record.example${article}/v/2#q1.`,
    );
  });

  it('stands on the page of what it cites in every style, with a link to each form', async () => {
    for (const address of [article, quotation]) {
      const { document } = parseHTML((await open(address)).text);
      const links = [...document.querySelectorAll('.cite a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links).toHaveLength(6);
      for (const link of links) expect((await open(link)).status).toBe(200);
      const notes = [...document.querySelectorAll('.cite .note')].map((note) => note.textContent);
      const read = links.filter((link) => link.endsWith('.txt'));
      for (const [index, link] of read.entries())
        expect((await open(link)).text.trim()).toBe(notes[index]);
      expect(notes).toHaveLength(read.length);
    }
  });

  it('is the Chicago note for whoever asks for plain text', async () => {
    const { text } = await open(article).set('Accept', 'text/plain');
    expect(text).toBe((await open(`${article}.txt`)).text);
  });

  it('of every result of a list is had in every style', async () => {
    const { status, text } = await open('/search.mla.txt?q=budget');
    expect([status, text.split('\n').length - 1]).toEqual([200, 1]);
    expect((await open('/quotes.apa.txt?by=reyl')).text).toContain('(quoting Tomas Reyl, par. 2,');
  });

  it('leads to the address asked for where none was set, and to no address that a request makes up', async () => {
    const app = createApp(served);
    const from = async (host: string) =>
      (await request(app).get(`${article}.txt`).set('Host', host)).text;
    expect(await from('news.example:8080')).toContain(`http://news.example:8080${article}/v/2`);
    expect(await from('evil.example/"><script>')).toContain(`http://localhost${article}/v/2`);
  });
});

describe('the page of a quotation', () => {
  it('shows the words, who said them, and how we know', async () => {
    const { document } = parseHTML((await open(quotation)).text);
    expect(document.querySelector('h1')?.textContent).toBe('Quotation of Tomas Reyl, 14 May 2013');
    expect(document.querySelector('.words')?.textContent).toBe(
      '“This budget is a fairy tale without a happy ending,”',
    );
    expect(document.querySelector('.evidence')?.textContent).toContain('said');
  });

  it('says what to do where there is no such quotation', async () => {
    const response = await open('/quote/nothing-q1');
    expect(response.status).toBe(404);
    expect(response.text).toContain('The archive holds no quotation “nothing-q1”.');
  });
});
