import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages({
    'pier.html': inventedPage({
      headline: 'Pier to close for the winter',
      url: 'https://herald.example/pier',
      author: 'Mira Holt',
      day: '2014-03-07',
      paragraphs: [
        'PORTMERE - The pier will close for the winter because nobody has offered to mend it, its owners say.',
        '“We are sorry to stop,” Ada Brook, who owns it with her sister, said on Wednesday.',
        'The Harbour Commission said in a statement that it had warned the owners two years ago in Moscow.',
      ],
    }),
    'hafen.html': inventedPage({
      headline: 'Der Hafen bleibt im Winter offen',
      url: 'https://bote.example/hafen',
      author: 'Jan Ude',
      day: '2014-03-08',
      paragraphs: [
        'Der Hafen der Insel bleibt auch in diesem Winter offen, weil die Fischer und die Post ihn nicht entbehren können, und die Gemeinde bezahlt das Licht auf der Mole.',
        'Das ist nicht teuer, und es ist für alle besser so, die hier im Winter wohnen und auf das Schiff warten.',
      ],
    }),
  });
  return () => pages.close();
}, 60_000);

/** A page with its texts, white space apart. */
async function open(path: string) {
  const { document: page, texts } = await pages.open(path);
  return {
    page,
    texts: (selector: string) => texts(selector).map((text) => text.replaceAll(/\s+/gu, ' ')),
  };
}

const PIER = ['Pier to close for the winter'];
const HAVEN = ['Der Hafen bleibt im Winter offen'];

describe('articles are refined', () => {
  it.each([
    ['by whom the byline names', 'byline=Mira Holt', PIER],
    ['by all but whom the byline names', '-byline=Mira Holt', HAVEN],
    ['by the language of the text', 'lang=de', HAVEN],
    ['to those with a quotation', 'kind=quoting', PIER],
    ['to those without one', '-kind=quoting', HAVEN],
    ['by a country that is only named', 'place=ru', PIER],
    ['by the day on which the archive took them in', 'as-of=2000', []],
    ['by a day later than that', 'as-of=2999-01', [...HAVEN, ...PIER]],
  ])('%s', async (_name, parameters, expected) => {
    const { texts } = await open(`/search?sort=newest&${encodeURI(parameters)}`);
    expect(texts('.hits h2')).toEqual(expected);
    expect(texts('.notes').join(' ')).not.toContain('not a parameter');
  });

  it('and each says in which language its words are, for whoever hears them', async () => {
    const { page } = await open('/search?sort=newest');
    for (const printed of ['.hits h2 a', '.hits .snippet']) {
      const languages = [...page.querySelectorAll(printed)].map((each) =>
        each.getAttribute('lang'),
      );
      expect(languages).toEqual(['de', 'en']);
    }
  });

  it('and the page says what is refined, and how to have it otherwise', async () => {
    const { texts } = await open('/search?kind=quoting&lang=en&byline=Mira+Holt&as-of=2999-01-05');
    expect(texts('.chips a').join(' | ')).toMatch(
      /Mira Holt.*Has a quotation.*English.*as of 5 January 2999/u,
    );
    expect(texts('.notes').join(' ')).toContain('As of 5 January 2999');
    expect(texts('.facet legend')).toEqual(expect.arrayContaining(['Byline', 'Kind', 'Language']));
  });

  it('by bylines that stand under the surname from A to Z', async () => {
    const { texts } = await open('/search/facet/byline?order=name');
    expect(texts('.values legend')).toEqual(['Mira Holt 1', 'Jan Ude 1']);
  });

  it('and where all are in one language, there is none to choose', async () => {
    const { texts } = await open('/search?q=pier');
    expect(texts('.facet legend')).not.toContain('Language');
  });

  it('by a body that they name: the way from its own page', async () => {
    const register = await open('/bodies');
    const body = register.page.querySelector('a[href*="harbour-commission"]');
    const its = await open(body?.getAttribute('href') ?? '');
    const articles = its.page.querySelector('a[href^="/search?org="]');
    const { texts } = await open(articles?.getAttribute('href') ?? '');
    expect(texts('.hits h2')).toEqual(PIER);
    expect(texts('.chips a').join(' ')).toContain('Harbour Commission');
  });
});

describe('quotations are refined', () => {
  it.each([
    ['from the day of the words', 'said-since=2014-03-05', 1],
    ['after it', 'said-since=2014-03-06', 0],
    ['up to it', 'said-until=2014-03-05', 1],
    ['before it', 'said-until=2014-03-04', 0],
    ['by month', 'said-since=2014-03&said-until=2014-03', 1],
    ['by whom the byline names', 'byline=Mira Holt', 1],
    ['by what the archive had', 'as-of=2000', 0],
  ])('%s', async (_name, parameters, expected) => {
    const { texts } = await open(`/quotes?q=sorry&${encodeURI(parameters)}`);
    expect(texts('.results > .quotation')).toHaveLength(expected);
  });

  it('and the form keeps the days of the words', async () => {
    const { page, texts } = await open('/quotes?said-since=2014-03&said-until=2014-04');
    expect(page.querySelector('input[name="said-since"]')?.getAttribute('value')).toBe('2014-03');
    expect(texts('.chips a').join(' | ')).toContain('said from March 2014');
  });
});
