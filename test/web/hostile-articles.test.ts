import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_COUNT, harmlessArticles, hostileArticles } from '../support/hostile-articles.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

/** Attributes whose value is an address that a browser may load or a reader follow. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcdoc'];
/** What an address of ours begins with; articles' own addresses are http or https. */
const FOLLOWED = /^(?:https?:\/\/|\/|#|\?|\.\/|mailto:)/u;

let pages: OpenPages;
let harmless: OpenPages;

beforeAll(async () => {
  pages = await openPages(hostileArticles());
  harmless = await openPages({ ...INVENTED_PAGES, ...harmlessArticles() });
}, 120_000);

afterAll(async () => {
  await pages?.close();
  await harmless?.close();
});

type Opened = Awaited<ReturnType<OpenPages['open']>>;

/** The elements of a page with the names of their attributes: what a browser would make of it. */
function elementsOf({ document }: Opened): Set<string> {
  return new Set(
    [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.tagName.toLowerCase();
      return [name, ...[...element.attributes].map((attribute) => `${name}[${attribute.name}]`)];
    }),
  );
}

/** What a page holds that no page of ours should. */
function faultsOf(opened: Opened): string[] {
  const { document, response } = opened;
  const faults = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => [
      ...(/^on|^style$/iu.test(name) ? [`${element.tagName} has ${name}`] : []),
      ...(ADDRESSES.includes(name) && !FOLLOWED.test(value)
        ? [`${element.tagName} leads to ${value}`]
        : []),
    ]),
  );
  for (const script of document.querySelectorAll('script')) {
    if (script.getAttribute('src')?.startsWith('/') === true) continue;
    const isData = script.getAttribute('type') === 'application/ld+json';
    if (!isData) faults.push(`a script of its own: ${script.textContent}`);
    else JSON.parse(script.textContent);
  }
  const policy = String(response.headers['content-security-policy']);
  if (/unsafe/u.test(policy)) faults.push(policy);
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u.test(response.text)) faults.push('half a sign');
  return faults;
}

describe(`${HOSTILE_COUNT} hostile articles`, () => {
  test('are at least 500', () => {
    expect(HOSTILE_COUNT).toBeGreaterThanOrEqual(500);
  });

  test('give pages of the same elements as a harmless one, with nothing that runs', async () => {
    const known = new Set<string>();
    for (const { id } of harmless.served.archive.currentArticles({ offset: 0, limit: 100 }))
      for (const name of elementsOf(await harmless.open(`/article/${id}`))) known.add(name);
    const articles = pages.served.archive.currentArticles({ offset: 0, limit: 1_000 });
    expect(articles.length).toBeGreaterThanOrEqual(500);
    for (const article of articles) {
      const opened = await pages.open(`/article/${article.id}`);
      const strange = [...elementsOf(opened)].filter((name) => !known.has(name));
      expect({
        id: article.id,
        status: opened.response.status,
        strange,
        faults: faultsOf(opened),
      }).toEqual({ id: article.id, status: 200, strange: [], faults: [] });
    }
  }, 120_000);

  test('give lists, registers and people without anything that runs', async () => {
    const people = pages.served.archive.people
      .list({ kind: 'person', letter: null, offset: 0, limit: 1_000 })
      .map(({ id }) => `/person/${encodeURIComponent(id)}`);
    const lists = [1, 5, 20].flatMap((page) => [
      `/search?q=harbour&page=${page}`,
      `/quotes?sure=any&page=${page}`,
    ]);
    const registers = ['/', '/people', '/places', '/sources', '/topics', '/about/coverage'];
    const facets = ['person', 'source', 'section'].map((facet) => `/search/facet/${facet}`);
    for (const path of [...lists, ...registers, ...facets, ...people]) {
      const opened = await pages.open(path);
      expect({ path, status: opened.response.status, faults: faultsOf(opened) }).toEqual({
        path,
        status: 200,
        faults: [],
      });
    }
  }, 120_000);

  test.each([
    ['/search.atom?q=harbour', 'application/atom+xml'],
    ['/sitemap.xml', 'application/xml'],
    ['/search.json?q=harbour', 'application/json'],
    ['/search.csv?q=harbour', 'text/csv'],
    ['/quotes.csv?sure=any', 'text/csv'],
    ['/search.bib?q=harbour', 'application/x-bibtex'],
    ['/search.ris?q=harbour', 'application/x-research-info-systems'],
  ])('stay data in %s', async (path, type) => {
    const { response } = await pages.open(path);
    const text = response.text ?? response.body.toString();
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toContain(type);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    if (type.endsWith('xml')) expect(XMLValidator.validate(text)).toBe(true);
    if (type.endsWith('json')) expect(() => JSON.parse(text)).not.toThrow();
    // A program that reads tables would take a cell that begins so for a formula.
    if (type.endsWith('csv')) expect(text).not.toMatch(/(?:^|,|")=/mu);
  });
});
