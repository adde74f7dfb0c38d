import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;
let withdrawn: OpenPages;
let article: string;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  withdrawn = await openPages(INVENTED_PAGES, ['brandt-spring.html']);
  const { document } = await pages.open('/search?q=spring+dawn');
  article = document.querySelector('.hits h2 a')?.getAttribute('href')?.split('?')[0] ?? '';
  return async () => {
    await pages.close();
    await withdrawn.close();
  };
});

const ask = (path: string, accept = '*/*') =>
  request(createApp(pages.served)).get(path).set('Accept', accept);

/** Asks for a path as it stands: clients that read addresses as browsers do would mend it first. */
async function askRaw(path: string): Promise<IncomingMessage> {
  const server = createApp(pages.served).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ host: '127.0.0.1', port, path }), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  await once(response, 'end');
  server.close();
  return response;
}

describe('an address', () => {
  test.each([
    ['/people/', '/people'],
    ['/search/?q=a%2Fb', '/search?q=a%2Fb'],
    ['//elsewhere.example/', '/elsewhere.example'],
    ['//elsewhere.example/a?q=b', '/elsewhere.example/a?q=b'],
    ['/article//a1', '/article/a1'],
    ['/people.json?letter=b', '/api/people?letter=b'],
    ['/quote/a1-q1.json', '/api/quote/a1-q1'],
    ['/article/a1/v/2.json', '/api/article/a1/v/2'],
  ])('%s leads to the one address of what it means', async (path, location) => {
    const { headers } = await ask(path);
    expect(headers.location).toBe(location);
  });

  test.each([
    ['/\\elsewhere.example/', '/elsewhere.example'],
    ['/\\elsewhere.example?person=a', '/elsewhere.example?person=a'],
    ['/\\/elsewhere.example', '/elsewhere.example'],
    ['http://elsewhere.example/people/?letter=b', '/people?letter=b'],
  ])('%s, which a browser may take for another site, stays here', async (path, location) => {
    expect((await askRaw(path)).headers.location).toBe(location);
  });

  it('is written in small letters: no page has a second one', async () => {
    for (const path of ['/SEARCH?q=a', '/search.CSV', '/api/People', '/Assets/style.css']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('of a version has its number written in one way', async () => {
    expect((await ask(`${article}/v/1`)).status).toBe(200);
    for (const version of ['01', '0x1', '1.0', '1e0', '+1', '%201', '0']) {
      for (const path of [`/v/${version}`, `/v/${version}.ris`, `/diff/${version}..1`]) {
        expect([path, (await ask(article + path)).status]).toEqual([path, 404]);
      }
    }
  });

  test.each([
    ['an article', () => article],
    ['its version', () => `${article}/v/1`],
    ['its citation', () => `${article}.ris`],
    ['its quotation', () => article.replace('/article/', '/quote/').concat('-q1')],
    ['its quotation’s citation', () => article.replace('/article/', '/quote/').concat('-q1.bib')],
    ['its quotation for programs', () => article.replace('/article/', '/api/quote/').concat('-q1')],
  ])('of %s says that it was taken back', async (_, path) => {
    expect((await pages.open(path())).response.status).toBe(200);
    expect((await withdrawn.open(path())).response.status).toBe(410);
  });

  it('that is not well formed says so', async () => {
    for (const path of ['/%E0%A4%A', '/%E0%A4%A.json', '/article/%E0%A4%A', '/quote/%.ris']) {
      expect([path, (await ask(path)).status]).toEqual([path, 400]);
    }
  });

  it('of nothing offers a search for its words', async () => {
    const { response, document } = await pages.open('/brandt_spring-ceasefire.html');
    expect(response.status).toBe(404);
    expect(
      [...document.querySelectorAll('.message a')].map((link) => link.getAttribute('href')),
    ).toContain('/search?q=brandt+spring+ceasefire');
  });
});

describe('a page is given in the form that is asked for', () => {
  test.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['*/*', 'text/html'],
    ['application/json', 'application/json'],
    ['text/csv', 'text/csv'],
    ['application/atom+xml', 'application/atom+xml'],
    ['application/x-bibtex, text/html;q=0.5', 'application/x-bibtex'],
  ])('a list for %s as %s', async (accept, type) => {
    const response = await ask('/search?q=ceasefire', accept);
    expect([response.status, response.type]).toEqual([200, type]);
    expect(response.headers.vary).toContain('Accept');
  });

  test.each([
    ['application/json', 'application/json'],
    ['application/x-research-info-systems', 'application/x-research-info-systems'],
  ])('an article for %s as %s', async (accept, type) => {
    const response = await ask(article, accept);
    expect([response.status, response.type]).toEqual([200, type]);
  });

  it('or in none, with what there is', async () => {
    const { status, headers, text } = await ask('/search', 'image/png');
    expect([status, headers['content-type']]).toEqual([406, 'text/html; charset=utf-8']);
    expect(text).toContain('text/csv');
  });

  it('and so is what is the matter: caches are told', async () => {
    const page = await ask('/nowhere', 'text/html');
    const problem = await ask('/nowhere', 'application/json');
    expect([page.type, problem.type]).toEqual(['text/html', 'application/problem+json']);
    for (const { headers } of [page, problem]) expect(headers.vary).toMatch(/Accept(?:,|$)/u);
  });

  it('to a HEAD as to a GET, without the words', async () => {
    for (const path of ['/search?q=ceasefire', '/search.csv?q=ceasefire', '/api/people']) {
      const head = await request(createApp(pages.served)).head(path);
      const get = await ask(path);
      expect([head.status, head.type, head.text ?? '']).toEqual([get.status, get.type, '']);
    }
  });
});
