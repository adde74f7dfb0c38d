import type { FacetName } from '../../domain/document.ts';
import type { FacetCounts, SearchRequest } from '../port.ts';
import type { Documents, FacetColumn } from './documents.ts';

export interface Refined {
  /** The documents that pass every refinement, in the order they came. */
  readonly numbers: readonly number[];
  readonly facets: readonly FacetCounts[];
}

/** One facet's counts while the pass goes on. */
interface Counting {
  readonly facet: FacetName;
  readonly column: FacetColumn | undefined;
  readonly counts: Map<number, number>;
}

/**
 * Refines and counts in one pass: a document that passes everything counts for every facet; one that
 * fails a single facet's refinement counts for that facet alone, since choosing its value there would
 * let it in.
 */
export function refine(
  documents: Documents,
  candidates: readonly number[],
  request: Pick<SearchRequest, 'filters' | 'since' | 'until' | 'facets' | 'facetLimit'>,
): Refined {
  const filters = request.filters.map(({ facet, anyOf }) => {
    const column = documents.facet(facet);
    const places = anyOf
      .map((value) => column?.placeOf(value))
      .filter((place) => place !== undefined);
    return { facet, column, places: new Set(places) };
  });
  const counting: Counting[] = request.facets.map((facet) => ({
    facet,
    column: documents.facet(facet),
    counts: new Map(),
  }));
  const numbers: number[] = [];
  for (const number of candidates) {
    if (!isBetween(documents.dayOf(number), request.since, request.until)) continue;
    const failed = filters.filter(
      ({ column, places }) => !(column?.of[number] ?? []).some((place) => places.has(place)),
    );
    const failing = new Set(failed.map(({ facet }) => facet));
    if (failing.size > 1) continue;
    if (failing.size === 0) numbers.push(number);
    for (const { facet, column, counts } of counting) {
      if (failing.size === 1 && !failing.has(facet)) continue;
      for (const place of column?.of[number] ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return { numbers, facets: counting.map((each) => countsOf(each, request.facetLimit)) };
}

function isBetween(day: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

function countsOf({ facet, column, counts }: Counting, limit: number): FacetCounts {
  const values = [...counts]
    .map(([place, count]) => ({ value: column?.values[place] ?? '', count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { facet, values: values.slice(0, limit), truncated: values.length > limit };
}
