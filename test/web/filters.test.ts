import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  return () => pages.close();
}, 60_000);

/** A page with its texts, white space apart, and the one address of a link. */
async function open(path: string) {
  const { document: page, response, texts } = await pages.open(path);
  return {
    page,
    response,
    texts: (selector: string) => texts(selector).map((text) => text.replaceAll(/\s+/gu, ' ')),
    href: (selector: string) => page.querySelector(selector)?.getAttribute('href'),
  };
}

/** What a form sends as it stands: hidden fields, texts and ticked boxes. */
function sentBy(page: Document, form: string): string[] {
  const fields = [...page.querySelectorAll(`#${form} input, input[form="${form}"]`)];
  return [...new Set(fields)]
    .filter((field) => field.getAttribute('type') !== 'checkbox' || field.hasAttribute('checked'))
    .map((field) => [field.getAttribute('name'), field.getAttribute('value') ?? ''])
    .filter(([, value]) => value !== '')
    .map((pair) => pair.join('='))
    .sort();
}

describe('the filters of a list', () => {
  test.each([
    ['/search?q=ceasefire', 'Filters', '/search?q=ceasefire&view=filters'],
    [
      '/search?country=DE&q=ceasefire&since=2013',
      'Filters (2)',
      '/search?country=DE&q=ceasefire&since=2013&view=filters',
    ],
    ['/search?page=2&q=harbour', 'Filters', '/search?q=harbour&view=filters'],
    ['/quotes?sure=any&-country=FR', 'Filters (1)', '/quotes?-country=FR&sure=any&view=filters'],
    ['/search?q=nothinglikethis', 'Filters', '/search?q=nothinglikethis&view=filters'],
  ])('of %s are a page behind “%s”', async (path, label, address) => {
    const { texts, href } = await open(path);
    expect(texts('.to-filters')).toEqual([label]);
    expect(href('.to-filters')).toBe(address);
  });

  it('stand there without the results: the sentence, what is in force, the boxes, one button', async () => {
    const { page, texts, href } = await open('/search?q=ceasefire&view=filters&speaker=tomas-reyl');
    expect(texts('h1')).toEqual(['1 article with the word “ceasefire”']);
    expect(page.querySelector('title')?.textContent).toBe(
      'Filters: 1 article with the word “ceasefire” - On the Record',
    );
    expect(texts('.chips a')).toEqual(['Remove Quoted: Tomas Reyl ×', 'Clear all']);
    expect(texts('.facet legend')).toEqual(expect.arrayContaining(['Date', 'Quoted', 'Topic']));
    expect(texts('main button')).toEqual(['Show 1 article']);
    expect(page.querySelectorAll('.hits, .sorts, .take-away, .pages')).toHaveLength(0);
    expect(href('.back')).toBe('/search?q=ceasefire&speaker=tomas-reyl');
    expect(texts('.notes')).toEqual([]);
  });

  it('stand there for quotations, too, with the days of the words', async () => {
    const { texts } = await open('/quotes?sure=any&view=filters');
    expect(texts('.facet legend')).toEqual(expect.arrayContaining(['Date', 'Said', 'Quoted']));
    expect(texts('main button').join()).toMatch(/^Show \d+ quotations$/u);
  });

  it('say how many are found, whatever that is', async () => {
    const { texts } = await open('/search?q=nothinglikethis&view=filters');
    expect(texts('main button')).toEqual(['Show 0 articles']);
  });

  test.each([
    [
      '/search?view=filters&q=war&country=DE&-topic=16000000&sort=newest&per=50&as-of=2999&exactly=1&since=2012',
      'search',
      [
        '-topic=16000000',
        'as-of=2999',
        'country=DE',
        'exactly=1',
        'per=50',
        'q=war',
        'since=2012',
        'sort=newest',
      ],
    ],
    [
      '/quotes?view=filters&q=we&by=brandt&about=FR&sure=any&said-since=2013&sort=oldest',
      'quotes',
      ['about=FR', 'by=brandt', 'q=we', 'said-since=2013', 'sort=oldest', 'sure=any'],
    ],
  ])('send all of %s back to the list', async (path, form, sent) => {
    const { page } = await open(path);
    expect(page.querySelector('main form')?.getAttribute('action')).toBe(`/${form}`);
    expect(sentBy(page, form)).toEqual(sent);
  });

  it('stay in view where a refinement goes, and where all values of one are looked through', async () => {
    const { texts, href } = await open('/search?q=ceasefire&view=filters&speaker=tomas-reyl');
    expect(href('.chips a')).toBe('/search?q=ceasefire&view=filters');
    expect(href('.chips .clear')).toBe('/search?q=ceasefire&view=filters');
    expect(texts('.facet').length).toBeGreaterThan(1);
    const all = await open('/search/facet/person?q=ceasefire&view=filters');
    expect(all.texts('.summary a')).toEqual(['‹ Back to the filters']);
    expect(all.href('.summary a')).toBe('/search?q=ceasefire&view=filters');
    const choose = '/search/facet/speaker/choose?q=ceasefire&view=filters&pick:tomas-reyl=only';
    const chosen = await request(createApp(pages.served)).get(choose);
    expect(chosen.headers.location).toBe('/search?q=ceasefire&speaker=tomas-reyl&view=filters');
    const results = await open('/search/facet/person?q=ceasefire');
    expect(results.texts('.summary a')).toEqual(['‹ Back to the results']);
  });

  it('are for search engines no page but the list’s', async () => {
    const { response, href } = await open('/search?q=ceasefire&view=filters');
    expect(response.headers['x-robots-tag']).toBe('noindex');
    expect(href('link[rel=canonical]')).toBe('/search?q=ceasefire');
  });

  it('are nothing to lists for other programs, which neither name nor report them', async () => {
    for (const path of ['/search.json', '/quotes.json', '/api/search', '/api/quotes']) {
      const { body } = await request(createApp(pages.served)).get(`${path}?view=filters&per=10`);
      expect(JSON.stringify(body.notes), path).not.toContain('view');
      expect(String(body.next ?? body.url), path).not.toContain('view');
    }
    const feed = await request(createApp(pages.served)).get('/search.atom?view=filters');
    expect(feed.text).not.toContain('view=');
    const { page } = await open('/search?view=filters');
    const addresses = [...page.querySelectorAll('link[href]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(addresses.filter((each) => each?.includes('view='))).toEqual([]);
  });
});

describe('a snippet', () => {
  it('parts what stands far before the first hit, and loses nothing by it', async () => {
    const { page } = await open('/search?q=ceasefire');
    const far = [...page.querySelectorAll('.snippet .far')];
    expect(far.length).toBeGreaterThan(0);
    for (const each of far) {
      const snippet = each.parentElement?.textContent ?? '';
      const before = snippet.slice(0, snippet.search(/ceasefire/iu)).slice(each.textContent.length);
      expect(before.length).toBeLessThanOrEqual(60);
      expect(each.textContent).toMatch(/\s$/u);
      expect(before).toMatch(/^\S/u);
    }
  });
});
