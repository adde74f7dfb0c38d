import type { Person } from '../src/domain/person.ts';
import { CERTAINTIES } from '../src/domain/quotation.ts';
import { firstDay, lastDay } from '../src/query/day-range.ts';
import { type DayFilter, SORTS, type Sort } from '../src/search/port.ts';
import {
  type Chosen,
  facetPairs,
  QUOTE_FACETS,
  type QuoteFacet,
  type Refining,
  readFacets,
  SEARCH_FACETS,
  type SearchFacet,
} from './facet-parameters.ts';
import { formatParameters, type Note, type ParameterReader, readParameters } from './parameters.ts';

/** How many results a page may show. */
export const PAGE_SIZES = ['10', '20', '50'] as const;

/** Last page that can be asked for: further on, a narrower search serves better. */
export const LAST_PAGE = 1_000;

/** The least certainty shown: only sure attributions, sure and likely ones, or all. */
export const LEAST_CERTAINTIES = ['sure', 'likely', 'any'] as const;
export type LeastCertainty = (typeof LEAST_CERTAINTIES)[number];

/** Whether copies of one story stand under the earliest of them on the page, or each apart. */
export const COPIES_SHOWN = ['group', 'show'] as const;
export type CopiesShown = (typeof COPIES_SHOWN)[number];

/** What a page shows of a search: what it finds, or the refinements alone, where there is no room for both. */
export const VIEWS = ['list', 'filters'] as const;
export type View = (typeof VIEWS)[number];

/** What the address of the search page asks for. Dates are as typed: a year, month or day. */
export interface SearchParams extends Chosen<SearchFacet>, Refining<SearchFacet> {
  readonly q: string;
  /** Whether only the words as typed are wanted, no near spellings. */
  readonly exactly: boolean;
  readonly since: string | null;
  readonly until: string | null;
  /** The last day of which articles count that the archive took in; `null` counts all. */
  readonly asOf: string | null;
  readonly sort: Sort;
  readonly copies: CopiesShown;
  readonly page: number;
  readonly per: (typeof PAGE_SIZES)[number];
  readonly view: View;
}

/** What the address of the quotes page asks for. `by` and `about` are names as typed. */
export interface QuotesParams extends Chosen<QuoteFacet>, Refining<QuoteFacet> {
  readonly q: string;
  /** Whether only the words as typed are wanted, no near spellings. */
  readonly exactly: boolean;
  readonly by: string;
  readonly about: string;
  readonly since: string | null;
  readonly until: string | null;
  /** First and last day on which it was said, as typed. */
  readonly saidSince: string | null;
  readonly saidUntil: string | null;
  readonly asOf: string | null;
  readonly sure: LeastCertainty;
  readonly sort: Sort;
  readonly copies: CopiesShown;
  readonly page: number;
  readonly per: (typeof PAGE_SIZES)[number];
  readonly view: View;
}

const NO_FACETS = {
  speaker: [],
  country: [],
  topic: [],
  section: [],
  publisher: [],
  author: [],
  from: [],
  language: [],
  printing: [],
  year: [],
  month: [],
  not: {},
  all: [],
} as const;

export const NO_SEARCH: SearchParams = {
  ...NO_FACETS,
  person: [],
  organisation: [],
  place: [],
  kind: [],
  q: '',
  exactly: false,
  since: null,
  until: null,
  asOf: null,
  sort: 'relevance',
  copies: 'group',
  page: 1,
  per: '20',
  view: 'list',
};

export const NO_QUOTES: QuotesParams = {
  ...NO_FACETS,
  speech: [],
  q: '',
  exactly: false,
  by: '',
  about: '',
  since: null,
  until: null,
  saidSince: null,
  saidUntil: null,
  asOf: null,
  sure: 'sure',
  sort: 'newest',
  copies: 'group',
  page: 1,
  per: '20',
  view: 'list',
};

/** Parameters read from an address, and what the reader should be told about the address. */
export interface Read<Params> {
  readonly params: Params;
  readonly notes: readonly Note[];
}

/** Reads the search page's address. Total; `formatSearch` is its inverse. */
export function readSearch(given: URLSearchParams): Read<SearchParams> {
  const reader = readParameters(given);
  const params = {
    ...readList(reader),
    page: reader.count('page', 1, LAST_PAGE),
    view: reader.choice('view', VIEWS, NO_SEARCH.view),
  };
  return { params, notes: reader.notes() };
}

/** Reads which articles an address lists, and in which order: their first page, as a list. */
export function readList(reader: ParameterReader): SearchParams {
  return {
    q: reader.text('q'),
    exactly: reader.flag('exactly'),
    ...readFacets(reader, SEARCH_FACETS),
    since: reader.date('since'),
    until: reader.date('until'),
    asOf: reader.date('as-of'),
    sort: reader.choice('sort', SORTS, NO_SEARCH.sort),
    copies: reader.choice('copies', COPIES_SHOWN, NO_SEARCH.copies),
    page: 1,
    per: reader.choice('per', PAGE_SIZES, NO_SEARCH.per),
    view: NO_SEARCH.view,
  };
}

/** Reads the quotes page's address. Total; `formatQuotes` is its inverse. */
export function readQuotes(given: URLSearchParams): Read<QuotesParams> {
  const reader = readParameters(given);
  const params: QuotesParams = {
    ...readQuotesList(reader),
    by: reader.text('by'),
    page: reader.count('page', 1, LAST_PAGE),
    per: reader.choice('per', PAGE_SIZES, NO_QUOTES.per),
    view: reader.choice('view', VIEWS, NO_QUOTES.view),
  };
  return { params, notes: reader.notes() };
}

/** Reads which quotations an address lists, and in which order; by whom as typed, and what of the list is shown, is apart. */
export function readQuotesList(
  reader: ParameterReader,
): Omit<QuotesParams, 'by' | 'page' | 'per' | 'view'> {
  return {
    q: reader.text('q'),
    exactly: reader.flag('exactly'),
    about: reader.text('about'),
    ...readFacets(reader, QUOTE_FACETS),
    since: reader.date('since'),
    until: reader.date('until'),
    saidSince: reader.date('said-since'),
    saidUntil: reader.date('said-until'),
    asOf: reader.date('as-of'),
    sure: reader.choice('sure', LEAST_CERTAINTIES, NO_QUOTES.sure),
    sort: reader.choice('sort', SORTS, NO_QUOTES.sort),
    copies: reader.choice('copies', COPIES_SHOWN, NO_QUOTES.copies),
  };
}

/** A search as name and value: what is as usual is left out, so one state has one address. */
export function searchPairs(params: SearchParams): [string, string][] {
  return [...facetPairs(params, SEARCH_FACETS), ...plainPairs(params, NO_SEARCH)];
}

/** A search for quotations as name and value, as `searchPairs` gives them. */
export function quotesPairs(params: QuotesParams): [string, string][] {
  return [...facetPairs(params, QUOTE_FACETS), ...plainPairs(params, NO_QUOTES)];
}

/** The address of a search. */
export function formatSearch(params: SearchParams): string {
  return `/search${formatParameters(searchPairs(params))}`;
}

/** The address of the articles that name somebody: people and bodies are facets of their own. */
export function articlesNaming({ id, kind }: Pick<Person, 'id' | 'kind'>): string {
  return formatSearch({ ...NO_SEARCH, [kind]: [id] });
}

/** The address of a search for quotations. */
export function formatQuotes(params: QuotesParams): string {
  return `/quotes${formatParameters(quotesPairs(params))}`;
}

type Plain = string | number | boolean | null;

/** The parameters that are no facets: "asOf" is "as-of" in an address. */
function plainPairs(params: object, usual: object): [string, string][] {
  const defaults: Record<string, unknown> = { ...usual };
  return Object.entries(params).flatMap(([name, value]: [string, Plain | object]) =>
    value === null || typeof value === 'object' || value === defaults[name]
      ? []
      : [[hyphened(name), value === true ? '1' : String(value)] as [string, string]],
  );
}

function hyphened(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
}

/** The certainties that are shown; `null` for every one. */
export function certaintiesFrom(least: LeastCertainty): readonly string[] | null {
  return least === 'any' ? null : CERTAINTIES.slice(0, CERTAINTIES.indexOf(least) + 1);
}

/** First and last day of a search, inclusive. */
export function daysOf(params: Pick<SearchParams, 'since' | 'until'>): {
  readonly since: string | null;
  readonly until: string | null;
} {
  return {
    since: params.since === null ? null : firstDay(params.since),
    until: params.until === null ? null : lastDay(params.until),
  };
}

/** The days of a search that are not those of publication, as the engine takes them. */
export function dayFiltersOf(
  params: Pick<SearchParams, 'asOf'> & Partial<Pick<QuotesParams, 'saidSince' | 'saidUntil'>>,
): DayFilter[] {
  const between = (facet: DayFilter['facet'], first: string | null, last: string | null) =>
    first === null && last === null
      ? []
      : [{ facet, ...daysOf({ since: first, until: last }) } satisfies DayFilter];
  return [
    ...between('saidOn', params.saidSince ?? null, params.saidUntil ?? null),
    ...between('addedOn', null, params.asOf),
  ];
}
