import type { FacetName, FurtherDay } from '../../domain/document.ts';
import { isBetween } from '../fulfils.ts';
import type { FacetCounts, Filter, SearchRequest } from '../port.ts';
import type { Documents } from './documents.ts';
import type { FacetColumn } from './facet-column.ts';
import { firstOf } from './first-of.ts';
import type { Numbers } from './numbers.ts';

export interface Refined {
  /** The documents that pass every refinement. */
  readonly numbers: Numbers;
  readonly facets: readonly FacetCounts[];
}

/** One facet's counts, by place of the value. */
interface Counting {
  readonly facet: FacetName;
  readonly column: FacetColumn | undefined;
  readonly counts: Int32Array;
}

type Refinement = Pick<SearchRequest, 'filters' | 'since' | 'until' | 'facets' | 'facetLimit'>;

/**
 * Refines and counts in one pass: a document that passes everything counts for every facet; one that
 * fails a single facet's refinement counts for that facet alone, since choosing its value there would
 * let it in.
 */
export function refine(documents: Documents, candidates: Numbers, request: Refinement): Refined {
  const dated = documents.between(candidates, request);
  const { filters, facets, facetLimit } = request;
  if (filters.length === 0) {
    const counting = facets.map((facet) => countAll(documents, dated, facet));
    return { numbers: dated, facets: counting.map((each) => countsOf(each, facetLimit)) };
  }
  const counting = facets.map((facet): Counting => {
    const column = documents.facet(facet);
    return { facet, column, counts: new Int32Array(column?.values.length ?? 0) };
  });
  const passing = filters.map((filter) => passingOf(documents, filter));
  const numbers = dated.filter((number) => {
    let failing: Passing['facet'] | null = null;
    for (const { facet, disjunctive, passes } of passing) {
      if (passes(number)) continue;
      if (!disjunctive || (failing !== null && failing !== facet)) return false;
      failing = facet;
    }
    for (const { facet, column, counts } of counting) {
      if (failing === null || failing === facet) column?.countIn(number, counts);
    }
    return failing === null;
  });
  return { numbers, facets: counting.map((each) => countsOf(each, facetLimit)) };
}

function countAll(documents: Documents, numbers: Numbers, facet: FacetName): Counting {
  const column = documents.facet(facet);
  if (column === undefined) return { facet, column, counts: new Int32Array(0) };
  if (numbers.length === documents.count) {
    return { facet, column, counts: column.wholeCounts(numbers) };
  }
  const counts = new Int32Array(column.values.length);
  for (const number of numbers) column.countIn(number, counts);
  return { facet, column, counts };
}

/** A refinement as a question to one document. */
interface Passing {
  readonly facet: FacetName | FurtherDay;
  /** Whether another value of the facet would let more in: its counts ignore this refinement. */
  readonly disjunctive: boolean;
  readonly passes: (number: number) => boolean;
}

function passingOf(documents: Documents, filter: Filter): Passing {
  const { facet } = filter;
  const column = documents.facet(facet);
  const values = new Set(valuesOf(filter, column));
  const marks = new Uint8Array(column?.values.length ?? 0);
  for (const value of values) {
    const place = column?.placeOf(value) ?? -1;
    if (place >= 0) marks[place] = 1;
  }
  const marked = (number: number) => column?.countMarked(number, marks) ?? 0;
  if ('anyOf' in filter) return { facet, disjunctive: true, passes: (n) => marked(n) > 0 };
  if ('noneOf' in filter) return { facet, disjunctive: false, passes: (n) => marked(n) === 0 };
  if ('allOf' in filter)
    return { facet, disjunctive: false, passes: (n) => marked(n) === values.size };
  return { facet, disjunctive: false, passes: (n) => marked(n) > 0 };
}

/** The values that a refinement names: for days, those that lie between the two. */
function valuesOf(filter: Filter, column: FacetColumn | undefined): readonly string[] {
  if ('anyOf' in filter) return filter.anyOf;
  if ('allOf' in filter) return filter.allOf;
  if ('noneOf' in filter) return filter.noneOf;
  return (column?.values ?? []).filter((day) => isBetween(day, filter));
}

function countsOf({ facet, column, counts }: Counting, limit: number): FacetCounts {
  const places = new Int32Array(counts.length);
  let found = 0;
  for (let place = 0; place < counts.length; place += 1) {
    if (counts[place] === 0) continue;
    places[found] = place;
    found += 1;
  }
  const nameOf = (place: number) => column?.values[place] ?? '';
  const first = firstOf(
    places.subarray(0, found),
    limit,
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  return {
    facet,
    values: first.map((place) => ({ value: nameOf(place), count: counts[place] ?? 0 })),
    truncated: found > limit,
  };
}
