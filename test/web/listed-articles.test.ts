import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { HARBOUR_DIARY, INVENTED_PAGES, TWICE_PRINTED } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';
import { silentEngine } from '../support/silent-engine.ts';

let pages: OpenPages;
beforeAll(async () => {
  pages = await openPages({ ...INVENTED_PAGES, ...HARBOUR_DIARY, ...TWICE_PRINTED });
  return () => pages.close();
});

const open = (path: string) => pages.open(path);

/** Where the links lead that a selector finds on a page. */
async function linksOn(path: string, selector: string) {
  const { document } = await open(path);
  return [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
}

const parametersOf = (address: string) => address.replace(/^[^?]*|#.*$/gu, '');

describe('a result', () => {
  it('leads to its article with the search and its place in the whole list', async () => {
    const links = await linksOn('/search?q=harbour&sort=oldest&per=10&page=2', '.hits h2 a');
    expect(links.map(parametersOf).slice(0, 2)).toEqual([
      '?at=11&per=10&q=harbour&sort=oldest',
      '?at=12&per=10&q=harbour&sort=oldest',
    ]);
  });

  it('leads there from its quotation and from the copies for which it stands, too', async () => {
    const [quotation = ''] = await linksOn('/search?q=supper', '.best .facts a');
    expect(parametersOf(quotation)).toMatch(/^\?at=\d&q=supper$/u);
    expect(quotation).toMatch(/#q1$/u);
    const [shown = ''] = await linksOn('/search?q=supper', '.hits h2 a');
    const [folded = ''] = await linksOn('/search?q=supper', '.folded a');
    expect([shown, folded].map(parametersOf).sort()).toEqual(['?at=1&q=supper', '?at=2&q=supper']);
  });

  test.each(['/', '/source/the-portmere-herald'])(
    'of no search leads to its article alone: %s',
    async (path) => {
      const links = await linksOn(path, 'main a[href^="/article/"]');
      expect(links.length).toBeGreaterThan(0);
      expect(links.map(parametersOf).join('')).toBe('');
    },
  );

  it('has its own address in what programs read', async () => {
    const { response } = await open('/api/search?q=harbour&per=10');
    for (const { url } of response.body.items) expect(new URL(url).search).toBe('');
  });
});

describe('the article that a result leads to', () => {
  const LIST = '/search?q=harbour&sort=oldest&per=10';

  it.each(['harbuor', 'harbuor~'])(
    'lights what the list found by a near spelling: %s',
    async (q) => {
      const [found = ''] = await linksOn(`/search?q=${q}`, '.hits h2 a');
      const { texts } = await open(found);
      expect(texts('.text mark').length).toBeGreaterThan(0);
      expect(new Set(texts('.text mark').map((word) => word.toLowerCase()))).toEqual(
        new Set(['harbour']),
      );
    },
  );

  const third = async () => (await linksOn(LIST, '.hits h2 a'))[2] ?? '';

  it('says where it stands in the list, with the ways back, before and after', async () => {
    const { document, texts } = await open(await third());
    const line = document.querySelector('nav[aria-label="Results"]');
    expect(line?.textContent).toBe('‹ Back to 26 results · ‹ previous · 3 of 26 · next ›');
    const [back, previous, next] = [...(line?.querySelectorAll('a') ?? [])];
    expect(back?.getAttribute('href')).toBe('/search?per=10&q=harbour&sort=oldest');
    expect(previous?.getAttribute('rel')).toBe('prev');
    expect(next?.getAttribute('rel')).toBe('next');
    const seen = (await open(LIST)).texts('.hits h2');
    expect(texts('h1')[0]).toBe(seen[2]);
    expect(previous?.getAttribute('aria-label')).toBe(`previous: ${seen[1]}`);
    expect(next?.getAttribute('aria-label')).toBe(`next: ${seen[3]}`);
    // Its words are lit as ever.
    expect(texts('.text mark').length).toBeGreaterThan(0);
  });

  it('leads on and on through what the list shows, and each back to its page', async () => {
    const shown: string[] = [];
    for (const page of [1, 2, 3]) {
      const links = await linksOn(`/search?per=10&page=${page}`, '.hits h2 a');
      shown.push(...links.map((link) => `${link} from page ${page}`));
    }
    const passed: string[] = [];
    let at = shown[0]?.split(' ')[0];
    while (at !== undefined) {
      const { document } = await open(at);
      const back = document.querySelector('.above .back')?.getAttribute('href') ?? '';
      passed.push(`${at} from page ${/page=(\d)/u.exec(back)?.[1] ?? 1}`);
      at = document.querySelector('.above [rel=next]')?.getAttribute('href') ?? undefined;
    }
    expect(passed).toEqual(shown);
    expect(passed).toHaveLength(29);
  });

  it('has its place where no words were asked, and says nothing of hits', async () => {
    const [first = ''] = await linksOn('/search?year=2012', '.hits h2 a');
    expect(parametersOf(first)).toBe('?at=1&year=2012');
    expect((await open(first)).texts('.above')).toEqual(['‹ Back to 1 result · 1 of 1']);
  });

  it('keeps its list where its marks are taken away, and in its versions', async () => {
    const [budget = ''] = await linksOn('/search?q=budget&year=2013', '.hits h2 a');
    const [plain = ''] = await linksOn(budget, '.imprint .on-screen a');
    expect(parametersOf(plain)).toBe('?at=1&mark=none&q=budget&year=2013');
    expect(await linksOn(plain, '.imprint .on-screen a')).toEqual([budget]);
    const [earlier = ''] = await linksOn(budget, '.versions a[href*="/v/"]');
    expect(earlier).toMatch(/\/v\/1\?at=1&q=budget&year=2013$/u);
    expect((await open(earlier)).texts('nav[aria-label=Results]')).toEqual([
      '‹ Back to 1 result · 1 of 1',
    ]);
  });

  it('has the one address that it has anywhere, and only there can robots find it', async () => {
    const listed = await third();
    const bare = listed.split('?')[0] ?? '';
    const { document, response } = await open(listed);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(bare);
    expect(response.headers['x-robots-tag']).toBe('noindex');
    for (const path of [bare, `${bare}?q=harbour`, `${bare}?mark=none`]) {
      expect((await open(path)).response.headers['x-robots-tag']).toBeUndefined();
    }
  });

  it('is the same to who asks for it in another form', async () => {
    const listed = await third();
    const { body, status } = await request(createApp(pages.served))
      .get(listed)
      .set('Accept', 'application/json');
    expect([status, new URL(body.url).pathname]).toEqual([200, listed.split('?')[0]]);
  });

  it('tells what it could not use of the address', async () => {
    const bare = (await third()).split('?')[0];
    expect((await open(`${bare}?at=last&colour=red&page=2`)).texts('.notes li')).toEqual([
      'at: “last” cannot be used; it must be a whole number from 1 to 20000. It is left out.',
      '“colour” is not a parameter of this page and is ignored.',
      '“page” is not a parameter of this page and is ignored.',
    ]);
    expect((await open(`${bare}?at=99999`)).texts('.above')).toEqual([]);
  });

  it('offers the way back to the words alone where only words are told, without asking the engine', async () => {
    const bare = (await third()).split('?')[0];
    const { texts, document } = await open(`${bare}?q=harbour`);
    expect(texts('.above .back')).toEqual(['‹ Back to the results']);
    expect(document.querySelector('.above .back')?.getAttribute('href')).toBe('/search?q=harbour');
    expect(texts('.above [rel]')).toEqual([]);
  });

  it('can be read with the way back to its page where the engine does not answer', async () => {
    const engine = silentEngine();
    const [, later = ''] = await linksOn(`${LIST}&page=2`, '.hits h2 a');
    const app = createApp({ archive: pages.served.archive, engine });
    const response = await request(app).get(later);
    expect(response.status).toBe(200);
    expect(response.text).toContain('‹ Back to the results');
    expect(response.text).toContain('href="/search?page=2&amp;per=10&amp;q=harbour');
    expect(response.text).not.toContain('rel="next"');
  });
});
