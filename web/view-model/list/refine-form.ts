import type { FacetName } from '../../../src/domain/document.ts';
import type { FacetCounts, SearchAnswer } from '../../../src/search/port.ts';
import { facetParameter } from '../../facet-parameters.ts';
import { dateInWords, inFigures } from '../wording.ts';

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

type Pairs = readonly (readonly [string, string])[];

/** How a list is refined: by the form around it, or on a page of its own. */
export interface Refining {
  /** What the form sends besides its fields, so that no part of the state is lost. */
  readonly kept: Pairs;
  /** The page of the refinements alone. */
  readonly href: string;
  /** Refinements in force. */
  readonly inForce: number;
  /** How many are found now: "about 1,204". */
  readonly found: string;
}

interface Form {
  /** The state of the list. */
  readonly pairs: Pairs;
  /** The parameters for which the form has fields. */
  readonly sent: readonly string[];
  readonly href: string;
  readonly chips: readonly unknown[];
}

/** How the list of an answer is refined. */
export function refiningOf(
  { total, exact }: Pick<SearchAnswer, 'total' | 'exact'>,
  { pairs, sent, href, chips }: Form,
): Refining {
  return {
    kept: pairs.filter(([name]) => !sent.includes(name)),
    href,
    inForce: chips.length,
    found: `${exact ? '' : 'about '}${inFigures(total)}`,
  };
}

/** What a list of an earlier day does not promise. */
export function asOfNotes({ asOf }: { readonly asOf: string | null }): string[] {
  return asOf === null
    ? []
    : [
        `As of ${dateInWords(asOf)}: what the archive took in later is left out. What it has taken back or read anew since stands as it is now.`,
      ];
}
