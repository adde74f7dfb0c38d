import type { FacetName } from '../../src/domain/document.ts';
import type { FacetCounts } from '../../src/search/port.ts';
import { facetParameter } from '../facet-parameters.ts';
import { dateInWords } from './wording.ts';

/** Facets that have no checkboxes: years and months stand in the histogram, certainty in a box of its own. */
const UNLISTED: readonly FacetName[] = ['year', 'month', 'sure'];

/**
 * Whether a facet stands as checkboxes: where nothing is a copy, or all is in one language, there is nothing
 * to choose, unless something is chosen already.
 */
export function isListed({ facet, values }: FacetCounts, chosen: readonly string[]): boolean {
  if (chosen.length > 0) return !UNLISTED.includes(facet);
  if (facet === 'printing') return values.some(({ value }) => value === 'copy');
  if (facet === 'language') return values.length > 1;
  return !UNLISTED.includes(facet);
}

/** The parameters that checkboxes send. */
export function ticked(facets: readonly FacetName[]): string[] {
  return facets.filter((facet) => !UNLISTED.includes(facet)).map(facetParameter);
}

/** The part of a state that a form must send in hidden fields. */
export function keptPairs(
  pairs: readonly (readonly [string, string])[],
  sent: readonly string[],
): (readonly [string, string])[] {
  return pairs.filter(([name]) => !sent.includes(name));
}

/** What a list of an earlier day does not promise. */
export function asOfNotes({ asOf }: { readonly asOf: string | null }): string[] {
  return asOf === null
    ? []
    : [
        `As of ${dateInWords(asOf)}: what the archive took in later is left out. What it has taken back or read anew since stands as it is now.`,
      ];
}
