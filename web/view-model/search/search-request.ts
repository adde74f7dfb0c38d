import { parseQuery } from '../../../src/query/parse.ts';
import type { Question } from '../../../src/search/ask.ts';
import type { SearchRequest } from '../../../src/search/port.ts';
import { COUNTED_SEARCH_FACETS, filtersOf, SEARCH_FACETS } from '../../facet-parameters.ts';
import { dayFiltersOf, daysOf, type SearchParams } from '../../params.ts';

/** Values of a facet that a page asks for: all years and months of a long archive, many people. */
export const FACET_LIMIT = 200;

/** What the engine is asked for a search page; the words are asked apart (`askEngine`). */
export function searchRequest(params: SearchParams): Question['request'] {
  const limit = Number(params.per);
  return {
    collection: 'articles',
    filters: [...filtersOf(params, SEARCH_FACETS), ...dayFiltersOf(params)],
    ...daysOf(params),
    sort: params.sort,
    offset: (params.page - 1) * limit,
    limit,
    facets: COUNTED_SEARCH_FACETS,
    facetLimit: FACET_LIMIT,
  };
}

/** The search as an engine is asked it to the letter: no near spellings, no words left out. */
export function searchAsTyped(params: SearchParams): SearchRequest {
  return { ...searchRequest(params), query: parseQuery(params.q).query, loosen: false };
}

/** Turns a search among articles into a count of quotations with the same words. */
export const WORDS_AMONG_QUOTATIONS = {
  collection: 'quotations',
  filters: [],
  since: null,
  until: null,
  offset: 0,
  limit: 0,
  facets: [],
} as const;
