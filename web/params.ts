import type { FacetName } from '../src/domain/document.ts';
import { CERTAINTIES, SPEECH_KINDS } from '../src/domain/quotation.ts';
import { TOPICS } from '../src/domain/topic.ts';
import { firstDay, lastDay } from '../src/query/day-range.ts';
import { type Filter, SORTS, type Sort } from '../src/search/port.ts';
import { formatParameters, type Note, type ParameterReader, readParameters } from './parameters.ts';

/** How many results a page may show. */
export const PAGE_SIZES = ['10', '20', '50'] as const;

/** The facets that the search page offers, in its order. */
export const SEARCH_FACETS = ['person', 'country', 'topic', 'year'] as const;

/** Last page that can be asked for: further on, a narrower search serves better. */
const LAST_PAGE = 1_000;

/** The least certainty shown: only sure attributions, sure and likely ones, or all. */
export const LEAST_CERTAINTIES = ['sure', 'likely', 'any'] as const;
export type LeastCertainty = (typeof LEAST_CERTAINTIES)[number];

/** What the address of the search page asks for. Dates are as typed: a year, month or day. */
export interface SearchParams {
  readonly q: string;
  /** Whether only the words as typed are wanted, no near spellings. */
  readonly exactly: boolean;
  readonly person: readonly string[];
  readonly country: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly sort: Sort;
  readonly page: number;
  readonly per: (typeof PAGE_SIZES)[number];
}

/** What the address of the quotes page asks for. `by` and `about` are names as typed. */
export interface QuotesParams {
  readonly q: string;
  /** Whether only the words as typed are wanted, no near spellings. */
  readonly exactly: boolean;
  readonly by: string;
  readonly about: string;
  readonly speaker: readonly string[];
  readonly country: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly speech: readonly string[];
  readonly sure: LeastCertainty;
  readonly sort: Sort;
  readonly page: number;
}

export const NO_SEARCH: SearchParams = {
  q: '',
  exactly: false,
  person: [],
  country: [],
  topic: [],
  year: [],
  since: null,
  until: null,
  sort: 'relevance',
  page: 1,
  per: '20',
};

export const NO_QUOTES: QuotesParams = {
  q: '',
  exactly: false,
  by: '',
  about: '',
  speaker: [],
  country: [],
  topic: [],
  year: [],
  speech: [],
  sure: 'sure',
  sort: 'newest',
  page: 1,
};

/** Parameters read from an address, and what the reader should be told about the address. */
export interface Read<Params> {
  readonly params: Params;
  readonly notes: readonly Note[];
}

/** Reads the search page's address. Total; `formatSearch` is its inverse. */
export function readSearch(given: URLSearchParams): Read<SearchParams> {
  const reader = readParameters(given);
  const params: SearchParams = {
    q: reader.text('q'),
    exactly: reader.flag('exactly'),
    person: reader.values('person', () => true, 'the id of a person'),
    ...sharedFacets(reader),
    since: reader.date('since'),
    until: reader.date('until'),
    sort: reader.choice('sort', SORTS, NO_SEARCH.sort),
    page: reader.count('page', 1, LAST_PAGE),
    per: reader.choice('per', PAGE_SIZES, NO_SEARCH.per),
  };
  return { params, notes: reader.notes() };
}

/** Reads the quotes page's address. Total; `formatQuotes` is its inverse. */
export function readQuotes(given: URLSearchParams): Read<QuotesParams> {
  const reader = readParameters(given);
  const kinds: readonly string[] = SPEECH_KINDS;
  const params: QuotesParams = {
    q: reader.text('q'),
    exactly: reader.flag('exactly'),
    by: reader.text('by'),
    about: reader.text('about'),
    speaker: reader.values('speaker', () => true, 'the id of a person'),
    ...sharedFacets(reader),
    speech: reader.values('speech', (kind) => kinds.includes(kind), `one of ${kinds.join(', ')}`),
    sure: reader.choice('sure', LEAST_CERTAINTIES, NO_QUOTES.sure),
    sort: reader.choice('sort', SORTS, NO_QUOTES.sort),
    page: reader.count('page', 1, LAST_PAGE),
  };
  return { params, notes: reader.notes() };
}

function sharedFacets(reader: ParameterReader): Pick<SearchParams, 'country' | 'topic' | 'year'> {
  return {
    country: reader.values(
      'country',
      (code) => /^[A-Z]{2}$/u.test(code),
      'a country’s code of two capitals such as RU',
    ),
    topic: reader.values('topic', (code) => Object.hasOwn(TOPICS, code), 'the code of a topic'),
    year: reader.values('year', (year) => /^\d{4}$/u.test(year), 'a year such as 2012'),
  };
}

/** The address of a search: what is as usual is left out, so one state has one address. */
export function formatSearch(params: SearchParams): string {
  return `/search${formatParameters(pairsOf(params, NO_SEARCH))}`;
}

/** The address of a search for quotations. */
export function formatQuotes(params: QuotesParams): string {
  return `/quotes${formatParameters(pairsOf(params, NO_QUOTES))}`;
}

type Value = string | number | boolean | null | readonly string[];

function pairsOf(params: object, usual: object): [string, string][] {
  const defaults: Record<string, Value> = { ...usual };
  return Object.entries(params).flatMap(([name, value]: [string, Value]): [string, string][] => {
    if (value === null || value === defaults[name]) return [];
    if (typeof value === 'object') return value.map((each) => [name, each]);
    return [[name, typeof value === 'boolean' ? '1' : String(value)]];
  });
}

/** The refinements of a search as the engine takes them: facets without a value are left out. */
export function filtersOf(
  params: Readonly<Partial<Record<FacetName, unknown>>>,
  facets: readonly FacetName[],
): Filter[] {
  return facets.flatMap((facet) => {
    const anyOf = params[facet];
    return Array.isArray(anyOf) && anyOf.length > 0 ? [{ facet, anyOf: anyOf.map(String) }] : [];
  });
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
