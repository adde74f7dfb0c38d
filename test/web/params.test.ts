import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ARTICLE_KINDS, PRINTINGS } from '../../src/domain/document.ts';
import { CERTAINTIES, SPEECH_KINDS } from '../../src/domain/quotation.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import { SORTS } from '../../src/search/port.ts';
import { articleAddress } from '../../web/address.ts';
import { readArticle } from '../../web/article-parameters.ts';
import {
  COPIES_SHOWN,
  certaintiesFrom,
  daysOf,
  formatQuotes,
  formatSearch,
  LEAST_CERTAINTIES,
  NO_QUOTES,
  NO_SEARCH,
  PAGE_SIZES,
  type QuotesParams,
  readQuotes,
  readSearch,
  type SearchParams,
  VIEWS,
} from '../../web/params.ts';

const typed = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());
const some = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(value, { maxLength: 4 }).map((values) => [...values].sort());
const ids = some(typed.filter((id) => id !== '' && id.length < 200));
const countries = some(fc.constantFrom('RU', 'US', 'SU', 'FR'));
const topics = some(fc.constantFrom(...Object.keys(TOPICS)));
const years = some(fc.integer({ min: 1000, max: 9999 }).map(String));
const languages = some(fc.constantFrom('de', 'en', 'fr'));
const places = some(fc.constantFrom('moscow-ru', 'ru', 'sao-paulo-br'));
const months = some(fc.constantFrom('1999-12', '2012-03', '2012-10'));
const names = some(typed.filter((name) => name !== '' && name.length < 200));
const date = fc.constantFrom(null, '2012', '2012-02', '2012-12-28');
const page = fc.integer({ min: 1, max: 1000 });

/** `all` names a facet of two chosen values or more, and `not` none without a value. */
function settled<Params extends { readonly country: readonly string[] }>(params: Params) {
  return fc.record({ together: fc.boolean(), absent: countries }).map(({ together, absent }) => ({
    ...params,
    not: absent.length === 0 ? {} : { country: absent },
    all: together && params.country.length > 1 ? (['country'] as const) : [],
  }));
}

const searches: fc.Arbitrary<SearchParams> = fc
  .record({
    q: typed,
    exactly: fc.boolean(),
    person: ids,
    speaker: ids,
    country: countries,
    topic: topics,
    section: names,
    publisher: names,
    author: names,
    from: names,
    kind: some(fc.constantFrom(...ARTICLE_KINDS)),
    language: languages,
    organisation: ids,
    place: places,
    year: years,
    month: months,
    since: date,
    until: date,
    asOf: date,
    printing: some(fc.constantFrom(...PRINTINGS)),
    sort: fc.constantFrom(...SORTS),
    copies: fc.constantFrom(...COPIES_SHOWN),
    page,
    per: fc.constantFrom(...PAGE_SIZES),
    view: fc.constantFrom(...VIEWS),
  })
  .chain(settled);

const quoteSearches: fc.Arbitrary<QuotesParams> = fc
  .record({
    q: typed,
    exactly: fc.boolean(),
    by: typed,
    about: typed,
    speaker: ids,
    country: countries,
    topic: topics,
    section: names,
    publisher: names,
    author: names,
    from: names,
    language: languages,
    year: years,
    month: months,
    since: date,
    until: date,
    saidSince: date,
    saidUntil: date,
    asOf: date,
    speech: some(fc.constantFrom(...SPEECH_KINDS)),
    sure: fc.constantFrom(...LEAST_CERTAINTIES),
    printing: some(fc.constantFrom(...PRINTINGS)),
    sort: fc.constantFrom(...SORTS),
    copies: fc.constantFrom(...COPIES_SHOWN),
    page,
    per: fc.constantFrom(...PAGE_SIZES),
    view: fc.constantFrom(...VIEWS),
  })
  .chain(settled);

const queryOf = (address: string) => new URLSearchParams(address.split('?')[1] ?? '');

describe('an address', () => {
  it('says a whole search, and reading it gives that search again', () => {
    fc.assert(
      fc.property(searches, (params) => {
        expect(readSearch(queryOf(formatSearch(params)))).toEqual({ params, notes: [] });
      }),
    );
  });

  it('of an article says the list it was opened from, and reading it gives that list again', () => {
    const places = fc.option(fc.integer({ min: 1, max: 10_000 }));
    fc.assert(
      fc.property(searches, places, fc.boolean(), (search, at, marked) => {
        const list = { ...search, page: 1, view: 'list' };
        const address = articleAddress('a1', { from: { list: search, at }, marked });
        expect(readArticle(queryOf(address))).toEqual({ params: { list, at, marked }, notes: [] });
      }),
    );
  });

  it('says a whole search for quotations, and reading it gives that search again', () => {
    fc.assert(
      fc.property(quoteSearches, (params) => {
        expect(readQuotes(queryOf(formatQuotes(params)))).toEqual({ params, notes: [] });
      }),
    );
  });

  it('can be anything at all without a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const search = readSearch(new URLSearchParams(query)).params;
        expect(readSearch(queryOf(formatSearch(search))).params).toEqual(search);
        readQuotes(new URLSearchParams(query));
      }),
    );
  });

  it('leaves out what is as usual, so that one search has one address', () => {
    expect(formatSearch(NO_SEARCH)).toBe('/search');
    expect(formatQuotes(NO_QUOTES)).toBe('/quotes');
    expect(formatSearch({ ...NO_SEARCH, year: ['2012', '2011'], q: 'a b' })).toBe(
      '/search?q=a+b&year=2011&year=2012',
    );
  });
});

test.each([
  ['an unknown parameter', 'utm=x', '“utm” is not a parameter of this page and is ignored.'],
  [
    'a page that is no number',
    'page=two',
    'page: “two” cannot be used; it must be a whole number from 1 to 1000. Using 1.',
  ],
  [
    'a page before the first',
    'page=0',
    'page: “0” cannot be used; it must be a whole number from 1 to 1000. Using 1.',
  ],
  [
    'a sort we do not have',
    'sort=best',
    'sort: “best” is not known; it must be one of relevance, newest, oldest. Showing relevance.',
  ],
  [
    'a day that does not exist',
    'since=2013-02-29',
    'since: “2013-02-29” is not a date; write a year, month or day such as 2012, 2012-12 or 2012-12-28.',
  ],
  [
    'a country by its name',
    'country=Russia',
    'country: “Russia” is left out; it must be a country’s code of two capitals such as RU.',
  ],
  ['two queries', 'q=a&q=b', 'q: given 2 times; only the first, “a”, is used.'],
])('%s is told with its value and the way out', (_, query, note) => {
  expect(readSearch(new URLSearchParams(query)).notes).toEqual([note]);
});

test.each([
  ['2012', '2012', '2012-01-01', '2012-12-31'],
  ['2012-02', '2012-02', '2012-02-01', '2012-02-29'],
  ['2012-12-28', '2012-12-30', '2012-12-28', '2012-12-30'],
  ['0001', '1000-02', '0001-01-01', '1000-02-28'],
  [null, null, null, null],
])('since %s until %s is from %s to %s', (since, until, first, last) => {
  expect(daysOf({ since, until })).toEqual({ since: first, until: last });
});

it('takes a least certainty to mean it and all above it', () => {
  expect(certaintiesFrom('sure')).toEqual(['sure']);
  expect(certaintiesFrom('likely')).toEqual(['sure', 'likely']);
  expect(certaintiesFrom('any')).toBeNull();
  expect(CERTAINTIES).toEqual(['sure', 'likely', 'unsure']);
});
