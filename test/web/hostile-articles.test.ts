import { XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quotationRecords } from '../../src/archive/articles/quotation-record.ts';
import { articleEmbedding, quotationEmbedding } from '../../web/view-model/article/embedding.ts';
import { Embedding } from '../../web/views/article/embedding.tsx';
import {
  HOSTILE_COUNT,
  harmlessArticles,
  hostileArticles,
  hostileCorrections,
} from '../support/hostile-articles.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

/** Attributes whose value is an address that a browser may load or a reader follow. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcdoc'];
/** What an address of ours begins with; articles' own addresses are http or https. */
const FOLLOWED = /^(?:https?:\/\/|\/|#|\?|\.\/|mailto:)/u;

type Opened = Awaited<ReturnType<OpenPages['open']>>;

/** Pages of one kind that are looked at on a walk along all links. */
const PAGES_OF_A_KIND = 12;

/** Kinds of pages that the walk has to come to, beside all others that it finds. */
const REACHED = [
  'article/*',
  'article/*/v/*',
  'article/*/v/*.bib',
  'article/*/v/*.csl.json',
  'article/*/diff/*',
  'quote/*',
  'quote/*.ris',
  'quote/*.txt',
  'person/*',
  'person/*/on/*',
  'place/*',
  'topic/*',
  'source/*',
  'search',
  'search.atom',
  'search.csv',
  'search.csl.json',
  'search/facet/*',
  'quotes',
  'quotes.csv',
  'quotes.atom',
  'quotes.json',
  'quotes/facet/*',
  'people',
  'places',
  'cities',
  'sources',
  'topics',
  'api',
  'api/*',
  'about/*',
  'help/*',
];

/** Elements and attributes of what other sites embed. */
const EMBEDDED = ['blockquote', 'p', 'a', 'cite', 'href', 'lang', 'dir'];
const ORIGIN = 'http://record.example';

/** What kind of page an address leads to: ids, values and parameters left out. */
function kindOf(path: string): string {
  const [, first = '', ...rest] = new URL(path, 'http://record.example').pathname.split('/');
  const under = rest.map((part) =>
    /^(?:v|on|with|diff|facet)$/u.test(part) ? part : part.replace(/^.*?(?=(?:\.[a-z]+)*$)/u, '*'),
  );
  return [first, ...under].join('/');
}

/** The addresses of ours that a page leads to. */
function linksOf({ document, response }: Opened, path: string): string[] {
  if (!String(response.headers['content-type']).startsWith('text/html')) return [];
  return [...document.querySelectorAll('a[href], link[href]')].flatMap((link) => {
    const { origin, pathname, search } = new URL(
      link.getAttribute('href') ?? '',
      `http://record.example${path}`,
    );
    // What readers report is kept beside the archive, and these pages have nowhere to keep it.
    const isHere = origin === 'http://record.example' && !pathname.startsWith('/report/');
    return isHere ? [pathname + search] : [];
  });
}

let pages: OpenPages;
let harmless: OpenPages;

beforeAll(async () => {
  pages = await openPages({ ...hostileArticles(), ...hostileCorrections() });
  harmless = await openPages({ ...INVENTED_PAGES, ...harmlessArticles() });
}, 120_000);

afterAll(async () => {
  await pages?.close();
  await harmless?.close();
});

/** The elements of a page with the names of their attributes: what a browser would make of it. */
function elementsOf({ document }: Opened): Set<string> {
  return new Set(
    [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.tagName.toLowerCase();
      return [name, ...[...element.attributes].map((attribute) => `${name}[${attribute.name}]`)];
    }),
  );
}

/** What an answer holds that none of ours should. */
function faultsOf(opened: Opened): string[] {
  const type = String(opened.response.headers['content-type']);
  return type.startsWith('text/html') ? faultsOfPage(opened) : faultsOfData(opened, type);
}

/** What makes an answer for programs unsafe or unreadable. */
function faultsOfData({ response }: Opened, type: string): string[] {
  const text: string = response.text ?? response.body.toString();
  const faults: string[] = [];
  if (response.headers['x-content-type-options'] !== 'nosniff') faults.push('may be sniffed');
  if (/xml/u.test(type) && XMLValidator.validate(text) !== true) faults.push('broken XML');
  if (/json/u.test(type)) JSON.parse(text);
  // A program that reads tables would take a cell that begins so for a formula.
  if (/csv/u.test(type) && /(?:^|,|")[=+@\t-]/mu.test(text)) faults.push('a formula');
  return faults;
}

function faultsOfPage(opened: Opened): string[] {
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
  if (/unsafe/u.test(policy) || !policy.includes("default-src 'none'")) faults.push(policy);
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

  test('are embedded by other sites as text, with nothing that runs', () => {
    const { archive } = pages.served;
    const ids = archive.currentArticles({ offset: 0, limit: 1_000 }).map(({ id }) => id);
    for (const article of archive.articles(ids)) {
      const embeddings = [
        articleEmbedding(archive, article, { origin: ORIGIN, versioned: false }),
        ...quotationRecords(article)
          .slice(0, 1)
          .map((quotation) => quotationEmbedding(article, quotation, ORIGIN)),
      ];
      for (const embedding of embeddings) {
        const { document } = parseHTML(`<body>${renderToString(Embedding({ embedding }))}</body>`);
        const found = [...document.querySelectorAll('body *')].flatMap((element) => [
          element.tagName.toLowerCase(),
          ...[...element.attributes].map(({ name, value }) =>
            ['href', 'cite'].includes(name) && !value.startsWith(`${ORIGIN}/`) ? value : name,
          ),
        ]);
        const strange = found.filter((each) => !EMBEDDED.includes(each));
        expect({ url: embedding.url, strange }).toEqual({ url: embedding.url, strange: [] });
      }
    }
  }, 120_000);

  test('make nothing run on any other address that a link leads to, and no answer is broken', async () => {
    const waiting = ['/', '/quotes?sure=any', '/search?q=harbour&person=amara-osei', '/api'];
    const known = new Set(waiting);
    const seen = new Map<string, number>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const kind = kindOf(path);
      const count = (seen.get(kind) ?? 0) + 1;
      if (count > PAGES_OF_A_KIND) continue;
      seen.set(kind, count);
      const opened = await pages.open(path);
      expect({ path, status: opened.response.status, faults: faultsOf(opened) }).toEqual({
        path,
        status: expect.toSatisfy((status: number) => status < 400),
        faults: [],
      });
      for (const next of linksOf(opened, path)) {
        if (known.has(next)) continue;
        known.add(next);
        waiting.push(next);
      }
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(REACHED));
  }, 300_000);
});
