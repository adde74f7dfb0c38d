import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { articleIdOf } from '../../src/archive/articles/identity.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import { createApp } from '../../web/app.ts';
import malformed from '../src/query/malformed-queries.json' with { type: 'json' };
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';
import type { ServedArchive } from '../support/served-archive.ts';
import { silentEngine } from '../support/silent-engine.ts';

let pages: OpenPages;
let served: ServedArchive;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  served = pages.served;
  return () => pages.close();
});

const open = (path: string) => pages.open(path);

describe('the search page', () => {
  it('says in words what was found, and lights the words', async () => {
    const { heading, texts } = await open('/search?q=ceasefire');
    expect(heading).toBe('2 articles with the word “ceasefire”');
    expect(texts('.hits h2')).toHaveLength(2);
    expect(new Set(texts('.hits mark').map((word) => word.toLowerCase()))).toEqual(
      new Set(['ceasefire']),
    );
  });

  it('shows everything, newest first, where nothing is asked', async () => {
    const { heading, texts } = await open('/search');
    expect(heading).toBe('4 articles');
    expect(texts('.hits h2')[3]).toBe('Brandt rules out a ceasefire before talks');
  });

  it('refines by ticked boxes, keeps other counts honest, and offers each refinement’s end', async () => {
    const { heading, document, texts } = await open('/search?q=ceasefire&year=2013');
    expect(heading).toBe('1 article with the word “ceasefire”');
    expect(texts('.chart tbody tr')).toEqual(['20121', '20131']);
    expect(texts('.chips li')[0]).toBe('Remove Year: 2013 × hides 1');
    expect(document.querySelector('.chips a')?.getAttribute('href')).toBe('/search?q=ceasefire');
  });

  it('takes whole years, months and days as dates', async () => {
    expect((await open('/search?since=2013&until=2013-04')).heading).toBe('1 article');
  });

  it('names the refinement to blame where nothing is found, with what each way out finds', async () => {
    const { heading, texts } = await open('/search?q=ceasefire&year=1999');
    expect(heading).toBe('No article with the word “ceasefire”');
    expect(texts('.ways-out li')).toContain('Without the choice of year 2');
  });

  it('shows near spellings of a rare word, says so, and leads to the words as typed', async () => {
    const { texts, document } = await open('/search?q=ceasefyre');
    expect(texts('.hits h2')).toHaveLength(2);
    expect(texts('.hits mark')[0]?.toLowerCase()).toBe('ceasefire');
    expect(texts('.notes li')[0]).toBe('Also shows “ceasefire” for “ceasefyre”.');
    const asTyped = document.querySelector('.notes a')?.getAttribute('href') ?? '';
    expect(asTyped).toBe('/search?exactly=1&q=ceasefyre');
    expect((await open(asTyped)).heading).toBe('No article with the word “ceasefyre”');
  });

  it('reads the whole query language, and tells what it could not read', async () => {
    const { heading, texts } = await open('/search?q=headline%3Aceasefire+date%3A2013+(talks');
    expect(heading).toContain('“ceasefire” in the headline');
    expect(texts('.notes li')).toEqual(['This bracket is not closed; it reaches to the end.']);
  });

  it('answers every malformed query with a page that says how it was read', async () => {
    for (const text of malformed) {
      const { heading } = await open(`/search?q=${encodeURIComponent(toWellFormed(text))}`);
      expect(heading).toMatch(/article/u);
    }
  }, 60_000);

  it('claims no more than the engine does where no article has every word', async () => {
    const { heading, texts } = await open('/search?q=ceasefire+zebra');
    expect(heading).toBe('2 articles for “ceasefire zebra”');
    expect(texts('.notes li')).toHaveLength(1);
  });

  it('takes the empty fields that a form sends out of the address', async () => {
    const { response } = await open('/search?since=&q=ceasefire&until=');
    expect([response.status, response.headers.location]).toEqual([303, '/search?q=ceasefire']);
  });

  it('answers a page beyond the last with the way back', async () => {
    const { response, texts } = await open('/search?q=ceasefire&page=9');
    expect(response.status).toBe(200);
    expect(texts('.advice')[0]).toBe('There is no page 9: the last is page 1.');
  });

  it('tells what it could not use of the address', async () => {
    expect((await open('/search?colour=red')).texts('.notes li')).toEqual([
      '“colour” is not a parameter of this page and is ignored.',
    ]);
  });

  test.each([
    ['5,000 characters', 'a'.repeat(5_000)],
    ['an unclosed quotation mark', '"we see'],
    ['only marks', '"""---'],
    ['a null character', '\0'],
    ['the engine’s own syntax', 'NEAR(a b) OR headline:* AND ('],
  ])('answers a query of %s', async (_, q) => {
    expect((await open(`/search?q=${encodeURIComponent(q)}`)).response.status).toBe(200);
    expect((await open(`/quotes?q=${encodeURIComponent(q)}`)).response.status).toBe(200);
  });
});

describe('the page of all values of a facet', () => {
  it('lists every value with its count, those most frequent first or from A to Z', async () => {
    const { heading, texts } = await open('/search/facet/person');
    expect(heading).toBe('People, 3 in all');
    expect(texts('.values legend')).toEqual(['Ilse Brandt 2', 'Tomas Reyl 2', 'Amara Osei 1']);
    const sorted = await open('/search/facet/person?order=name');
    expect(sorted.texts('.values legend')).toEqual([
      'Ilse Brandt 2',
      'Amara Osei 1',
      'Tomas Reyl 2',
    ]);
  });

  it('finds values by the beginning of a word', async () => {
    expect((await open('/search/facet/person?find=rey')).texts('.values legend')).toEqual([
      'Tomas Reyl 2',
    ]);
  });

  it('lists nothing of what nobody said, and says so', async () => {
    const { heading, texts } = await open('/quotes/facet/country?by=Zzyzx');
    expect(heading).toBe('Countries, 0 in all');
    expect(texts('.notes li')).toEqual([
      'by: the archive names nobody like “Zzyzx”. Try the surname alone, or another spelling.',
    ]);
  });

  it('tells what it could not use of the address', async () => {
    expect(
      (await open('/search/facet/person?colour=red&since=now&order=best')).texts('.notes li'),
    ).toEqual([
      'since: “now” is not a date; write a year, month or day such as 2012, 2012-12 or 2012-12-28.',
      '“colour” is not a parameter of this page and is ignored.',
      'order: “best” is not known; it must be one of count, name. Showing count.',
    ]);
  });

  test.each([
    ['pick:tomas-reyl=only', '/search?person=tomas-reyl'],
    ['pick:tomas-reyl=not&q=ceasefire', '/search?-person=tomas-reyl&q=ceasefire'],
    ['person=ilse-brandt&pick:ilse-brandt=any', '/search'],
    [
      'person=ilse-brandt&pick:tomas-reyl=only&together=1',
      '/search?all=person&person=ilse-brandt&person=tomas-reyl',
    ],
  ])('turns the choice %s into the search %s', async (choice, address) => {
    const { response } = await open(`/search/facet/person/choose?${choice}`);
    expect([response.status, response.headers.location]).toEqual([303, address]);
  });

  it('leads to what it says: without a person, or with two together', async () => {
    expect((await open('/search?-person=tomas-reyl')).heading).toBe('2 articles');
    expect((await open('/search?all=person&person=ilse-brandt&person=tomas-reyl')).heading).toBe(
      '1 article',
    );
  });
});

describe('the advanced search', () => {
  it('writes one query of its fields and leads to its results', async () => {
    const { response } = await open(
      '/search/advanced?in=articles&words=war+peace&exact=we+see&any=boats+bread&none=tax&headline=spring&since=2012',
    );
    expect(response.headers.location).toBe(
      `/search?${new URLSearchParams({
        q: 'war peace "we see" (boats OR bread) headline:spring -tax',
        since: '2012',
      })}`,
    );
  });

  it('keeps a date that cannot be read, for the results to say so', async () => {
    const { response } = await open('/search/advanced?in=quotes&words=war&until=someday');
    expect(response.headers.location).toBe('/quotes?q=war&until=someday');
    expect((await open('/quotes?q=war&until=someday')).texts('.notes li')[0]).toContain(
      'until: “someday” is not a date',
    );
  });

  it('tells what it could not use of the address', async () => {
    expect((await open('/search/advanced?in=films&colour=red')).texts('.notes li')).toEqual([
      'in: “films” is not known; it must be one of articles, quotes.',
      '“colour” is not a parameter of this page and is ignored.',
    ]);
  });

  it('takes a query apart into its fields again', async () => {
    const q = encodeURIComponent('war "we see" (boats OR bread) headline:spring -tax');
    const { document } = await open(`/search/advanced?q=${q}`);
    const field = (name: string) =>
      document.querySelector(`.advanced input[name=${name}]`)?.getAttribute('value');
    expect(['words', 'exact', 'any', 'none', 'headline'].map(field)).toEqual([
      'war',
      'we see',
      'boats bread',
      'tax',
      'spring',
    ]);
  });
});

describe('the quotes page', () => {
  it('shows what somebody said, newest first, as records', async () => {
    const { heading, texts } = await open('/quotes?by=brandt&speech=direct&sure=any&q=ceasefire');
    expect(heading).toBe('3 quotations by Ilse Brandt with the word “ceasefire”');
    expect(texts('.quotation .words')).toEqual([
      '“A ceasefire is a beginning and no more than that,”',
      '“We see no grounds for a ceasefire in the present circumstances,”',
      // Found by the headline it stands under, which is lit.
      '“That may change in the spring.”',
    ]);
    expect(texts('.quotation .facts mark')).toContain('ceasefire');
    expect(new Set(texts('.quotation .speaker'))).toEqual(new Set(['Ilse Brandt']));
  });

  it('puts no words between our marks that were not printed between marks', async () => {
    const { document } = await open('/quotes?sure=any&speech=indirect');
    const words = [...document.querySelectorAll('.quotation .words')];
    expect(words.length).toBeGreaterThan(0);
    for (const each of words) expect(each.textContent).not.toContain('“');
  });

  it('says that nobody bears a name, and what to try', async () => {
    expect((await open('/quotes?by=Zzyzx')).texts('.notes li')).toEqual([
      'by: the archive names nobody like “Zzyzx”. Try the surname alone, or another spelling.',
    ]);
  });

  it('leads to the quotation’s place in its article, with its evidence', async () => {
    const quotes = await open('/quotes?by=reyl&sure=any');
    const href = quotes.document.querySelector('.quotation .facts a')?.getAttribute('href') ?? '';
    expect(href).toMatch(/^\/article\/[a-z0-9]+#q\d+$/u);
    const [path = '', mark = ''] = href.split('#');
    const article = await open(path);
    expect(article.document.getElementById(mark)).not.toBeNull();
    expect(article.texts(`#e${mark.slice(1)} .evidence dd.printed`)).toContain('said');
  });
});

describe('the article page', () => {
  const addressOf = async (q: string) =>
    (await open(`/search?q=${q}`)).document.querySelector('.hits h2 a')?.getAttribute('href') ?? '';

  it('shows an article’s own text as text, whatever it holds, and follows no unsafe link', async () => {
    const address = await addressOf('harbour+mayor');
    const { document, response, texts } = await open(address);
    expect(response.status).toBe(200);
    expect(texts('main script')).toEqual([]);
    expect(document.querySelectorAll('.text img').length).toBe(0);
    expect(response.text).not.toContain('href="javascript:');
    expect(texts('h1')[0]).toContain('<script>alert(1)</script>');
  });

  it('numbers the hits, with a link to each', async () => {
    const { document, texts } = await open(await addressOf('ceasefire'));
    const links = texts('.hits-in-text a');
    expect(links[0]).toBe(`1 of ${links.length}`);
    expect(texts('.text mark')).toHaveLength(links.length);
    for (const [index] of links.entries()) {
      expect(document.querySelector(`.text mark#h${index + 1}`)).not.toBeNull();
    }
  });

  it('shows the text without marks of quotations to whom they disturb', async () => {
    const address = (await addressOf('budget')).split('?')[0];
    expect((await open(`${address}`)).texts('.text .said').length).toBeGreaterThan(0);
    expect((await open(`${address}?mark=none`)).texts('.text .said')).toEqual([]);
  });

  it('keeps an earlier version readable, and shows what changed word by word', async () => {
    const address = (await addressOf('budget')).split('?')[0];
    const first = await open(`${address}/v/1`);
    expect(first.texts('.text p')[0]).toContain('tax on nets');
    expect(first.texts('.notes li')).toEqual(['This is version 1 of 2: it is not the latest.']);
    const changes = await open(`${address}/diff/1..2`);
    expect(changes.texts('.changes del')).toEqual(['removed: nets end of removal']);
    expect(changes.texts('.changes ins')).toEqual(['added: boats end of addition']);
    expect((await open(`${address}/diff/1..9`)).response.status).toBe(404);
  });

  it('prints every word of the article and no other', async () => {
    for (const stored of served.archive.articles((await served.engine.search(EVERY_ARTICLE)).ids)) {
      const { document } = await open(`/article/${stored.id}?q=the`);
      const shown = [...(document.querySelector('article.text')?.children ?? [])].map(
        (block) => block.textContent,
      );
      const printed = stored.article.blocks.map(({ span }) =>
        stored.article.text.slice(span.start, span.end),
      );
      expect(shown).toEqual(printed);
    }
  });
});

const EVERY_ARTICLE = {
  collection: 'articles',
  query: { kind: 'all', queries: [] },
  loosen: false,
  filters: [],
  since: null,
  until: null,
  sort: 'newest',
  offset: 0,
  limit: 100,
  facets: [],
  facetLimit: 1,
} as const;

describe('an article that was taken back', () => {
  it('is gone from every page, with a word at its address', async () => {
    const withdrawn = 'reyl-budget.html';
    const { 'reyl-budget-first.html': _, ...others } = INVENTED_PAGES;
    const left = await openPages(others, [withdrawn]);
    try {
      for (const path of [
        '/',
        '/search',
        '/search?q=budget',
        '/search/facet/person',
        '/quotes?sure=any',
        '/people?find=reyl',
        '/sources',
        '/about/coverage',
        '/search.csv',
        '/search.atom',
        '/quotes.json?sure=any',
        '/sitemap.xml',
        '/suggest?q=fairy',
      ]) {
        const { response } = await left.open(path);
        expect([path, response.status]).toEqual([path, 200]);
        expect(response.text).not.toContain('fairy tale');
      }
      expect((await left.open('/about/coverage')).texts('.figures dd')[0]).toBe('3');
      const gone = articleIdOf('https://gazette.example/reyl-budget');
      for (const path of [`/article/${gone}`, `/article/${gone}/v/1`]) {
        const { response, heading } = await left.open(path);
        expect([response.status, heading]).toEqual([410, 'Withdrawn']);
      }
      expect((await left.open(`/quote/${gone}-q1`)).response.status).toBe(410);
    } finally {
      await left.close();
    }
  });
});

describe('the person page', () => {
  it('shows spellings, roles and quotations', async () => {
    const [brandt] = served.archive.peopleNamed('Brandt', 1);
    const { heading, texts } = await open(`/person/${brandt?.id}`);
    expect(heading).toBe('Ilse Brandt');
    expect(texts('.facets').join(' ')).toContain('Foreign Minister');
    expect(texts('.quotation .words')[0]).toContain('A ceasefire is a beginning');
  });
});

describe('what is not there or not allowed', () => {
  test.each([
    ['/nowhere', 404, 'There is no page “/nowhere”.'],
    ['/article/a1', 404, 'The archive holds no article “a1”.'],
    ['/person/nobody', 404, 'The archive names no person or body “nobody”.'],
    [
      '/article/%E0%A4%A',
      400,
      '“/article/%E0%A4%A” is not well formed: a % is followed by something that is no character.',
    ],
  ])('%s is answered %i and says why', async (path, status, line) => {
    const { response, texts } = await open(path);
    expect(response.status).toBe(status);
    expect(texts('.message p')[0]).toBe(line);
  });

  it('lets no script, style or stranger’s file into a page', async () => {
    const { document, response, texts } = await open('/search?q=harbour');
    expect(response.headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    // Our own script, from addresses of ours, and nothing in the page itself.
    expect(texts('script, style')).toEqual(['', '']);
    expect(document.querySelector('script')?.getAttribute('src')).toMatch(/^\/assets\/client\./u);
    const names = [...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('serves its style sheet under a name that can be kept for ever', async () => {
    const { document } = await open('/');
    const href = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    const style = await request(createApp(served)).get(href);
    expect(style.headers['cache-control']).toContain('immutable');
    expect(style.type).toBe('text/css');
  });

  it('only reads', async () => {
    expect((await request(createApp(served)).post('/search')).status).toBe(405);
    const { status, headers } = await request(createApp(served)).options('/search');
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD']);
  });

  it('asks for patience of who asks too much', async () => {
    const app = createApp({ ...served, pagesAMinute: 1 });
    await request(app).get('/');
    expect((await request(app).get('/')).status).toBe(429);
  });

  it('counts readers apart behind a server in front, and believes nobody else who they are', async () => {
    const statuses = async (publicUrl: string | null) => {
      const app = createApp({ ...served, publicUrl, pagesAMinute: 1 });
      const asked = ['192.0.2.1', '192.0.2.2', '192.0.2.1, 192.0.2.2'].map((reader) =>
        request(app).get('/').set('X-Forwarded-For', reader),
      );
      const answers = [];
      for (const each of asked) answers.push((await each).status);
      return answers;
    };
    expect(await statuses('https://record.example')).toEqual([200, 200, 429]);
    expect(await statuses(null)).toEqual([200, 429, 429]);
  });
});

describe('with a dead engine', () => {
  it('says so with the way out and keeps the query; articles can still be read', async () => {
    const engine = silentEngine();
    const app = createApp({ archive: served.archive, engine });
    const response = await request(app).get('/search?q=ceasefire');
    expect(response.status).toBe(503);
    expect(response.text).toContain('The search engine does not answer');
    expect(response.text).toContain('value="ceasefire"');
    const [person] = served.archive.peopleNamed('Brandt', 1);
    const ofPerson = await request(app).get(`/person/${person?.id}`);
    expect(ofPerson.status).toBe(200);
    expect(ofPerson.text).toContain('The quotations cannot be listed just now.');
    expect(ofPerson.text).not.toContain('No quotation in this archive');
    expect((await request(app).get('/healthz')).status).toBe(503);
    await expect(engine.search(EVERY_ARTICLE)).rejects.toBeInstanceOf(EngineError);
  }, 60_000);
});

/** A text as an address can carry it: lone surrogates become the replacement character. */
function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}
