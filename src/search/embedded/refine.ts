import type { FacetName } from '../../domain/document.ts';
import { isBetween } from '../fulfils.ts';
import type { FacetCounts, Filter, SearchRequest } from '../port.ts';
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
  const filters = request.filters.map((filter) => passing(documents, filter));
  const counting: Counting[] = request.facets.map((facet) => ({
    facet,
    column: documents.facet(facet),
    counts: new Map(),
  }));
  const numbers: number[] = [];
  for (const number of candidates) {
    if (!isBetween(documents.dayOf(number), request)) continue;
    const failed = filters.filter(({ passes }) => !passes(number));
    const failing = new Set(failed.map(({ facet }) => facet));
    if (failing.size > 1 || failed.some(({ disjunctive }) => !disjunctive)) continue;
    if (failing.size === 0) numbers.push(number);
    for (const { facet, column, counts } of counting) {
      if (failing.size === 1 && !failing.has(facet)) continue;
      for (const place of column?.of[number] ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return { numbers, facets: counting.map((each) => countsOf(each, request.facetLimit)) };
}

/** A refinement as a question to one document. */
interface Passing {
  readonly facet: FacetName;
  /** Whether another value of the facet would let more in: its counts ignore this refinement. */
  readonly disjunctive: boolean;
  readonly passes: (number: number) => boolean;
}

function passing(documents: Documents, filter: Filter): Passing {
  const { facet } = filter;
  const column = documents.facet(facet);
  const values =
    'anyOf' in filter ? filter.anyOf : 'allOf' in filter ? filter.allOf : filter.noneOf;
  const places = new Set(values.map((value) => column?.placeOf(value) ?? NOWHERE));
  const has = (number: number, place: number) => (column?.of[number] ?? []).includes(place);
  const hasAny = (number: number) => (column?.of[number] ?? []).some((place) => places.has(place));
  if ('anyOf' in filter) return { facet, disjunctive: true, passes: hasAny };
  if ('noneOf' in filter) return { facet, disjunctive: false, passes: (n) => !hasAny(n) };
  return { facet, disjunctive: false, passes: (n) => [...places].every((place) => has(n, place)) };
}

/** The place of a value that no document has. */
const NOWHERE = -1;

function countsOf({ facet, column, counts }: Counting, limit: number): FacetCounts {
  const values = [...counts]
    .map(([place, count]) => ({ value: column?.values[place] ?? '', count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { facet, values: values.slice(0, limit), truncated: values.length > limit };
}
