import type { FacetName } from '../../../src/domain/document.ts';
import { facetParameter } from '../../facet-parameters.ts';
import { formatParameters } from '../../parameters.ts';
import { type QuotesParams, quotesPairs, type SearchParams, searchPairs } from '../../params.ts';
import { type Listing, listingPairs, WHOLE_LISTING } from './facet-page.ts';

/** The address of the values of a facet of a search; of all, the most frequent first, unless told. */
export function searchFacetAddress(
  params: SearchParams,
  facet: FacetName,
  listing: Listing = WHOLE_LISTING,
): string {
  const pairs = [...searchPairs({ ...params, page: 1 }), ...listingPairs(listing)];
  return `/search/facet/${facetParameter(facet)}${formatParameters(pairs)}`;
}

/** The address of the values of a facet of a search for quotations, as `searchFacetAddress` has it. */
export function quotesFacetAddress(
  params: QuotesParams,
  facet: FacetName,
  listing: Listing = WHOLE_LISTING,
): string {
  const pairs = [...quotesPairs({ ...params, page: 1 }), ...listingPairs(listing)];
  return `/quotes/facet/${facetParameter(facet)}${formatParameters(pairs)}`;
}
