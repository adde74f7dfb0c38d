import type { FacetName } from '../../src/domain/document.ts';
import { facetParameter } from '../facet-parameters.ts';
import { formatParameters } from '../parameters.ts';
import { type QuotesParams, quotesPairs, type SearchParams, searchPairs } from '../params.ts';

/** The address of all values of a facet of a search. */
export function searchFacetAddress(params: SearchParams, facet: FacetName): string {
  return `/search/facet/${facetParameter(facet)}${formatParameters(searchPairs({ ...params, page: 1 }))}`;
}

/** The address of all values of a facet of a search for quotations. */
export function quotesFacetAddress(params: QuotesParams, facet: FacetName): string {
  return `/quotes/facet/${facetParameter(facet)}${formatParameters(quotesPairs({ ...params, page: 1 }))}`;
}
