import type { MatchingStrategies, MultiSearchQuery } from 'meilisearch';
import type { FacetName } from '../../domain/document.ts';
import type { FacetCounts, FacetValue, SearchRequest, Sort } from '../port.ts';
import type { Asking } from './asking.ts';
import { filtersOf } from './filter.ts';
import { FACET_VALUES, REACHABLE } from './settings.ts';

/** What to look for in one index, in Meilisearch's own words. */
export interface Question {
  readonly uid: string;
  readonly text: string;
  /** The fields to search; `null` for all that was printed. */
  readonly attributes: readonly string[] | null;
  readonly strategy: MatchingStrategies;
  /** Filters beside the request's own. */
  readonly also: readonly string[];
}

/** One page of ids, the total and the counts. */
export interface Page {
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: readonly FacetCounts[];
  /** Whether every count is exact. */
  readonly exact: boolean;
  /** The number of the last document that a page can show; absent: that of every search here. */
  readonly reach?: number;
}

/** What Meilisearch sorts by for each order; nothing for its own ranking. */
export const ORDERS: Readonly<Record<Sort, string[]>> = {
  relevance: [],
  newest: ['published:desc', 'id:asc'],
  oldest: ['published:asc', 'id:asc'],
};

/**
 * Answers a request in one round trip: the page with its total, and for each facet that is refined a
 * count of its values without its own refinement. Totals and counts come from page mode, which
 * counts every hit where offset mode may estimate.
 */
export async function askOnce(
  asking: Asking,
  request: SearchRequest,
  question: Question,
): Promise<Page> {
  const refined = new Set(
    request.filters.filter((filter) => 'anyOf' in filter).map((filter) => filter.facet),
  );
  const own = request.facets.filter((facet) => refined.has(facet));
  const shared = request.facets.filter((facet) => !refined.has(facet));
  const common = {
    indexUid: question.uid,
    q: question.text,
    ...(question.attributes === null ? {} : { attributesToSearchOn: [...question.attributes] }),
    matchingStrategy: question.strategy,
    attributesToRetrieve: ['id'],
  };
  const filter = (without: FacetName | null) => [...filtersOf(request, without), ...question.also];
  const counting = { ...common, page: 1, hitsPerPage: 0 };
  const sorted = { ...common, filter: filter(null), sort: ORDERS[request.sort] };
  const limit = Math.max(0, Math.min(request.limit, REACHABLE - request.offset));
  // A page that starts at a multiple of its length comes with its total and counts in one query.
  const whole = limit > 0 && request.offset % limit === 0;
  const first = whole
    ? { ...sorted, page: request.offset / limit + 1, hitsPerPage: limit }
    : { ...counting, filter: filter(null) };
  const queries: MultiSearchQuery[] = [
    { ...first, facets: [...shared] },
    ...own.map((facet) => ({ ...counting, filter: filter(facet), facets: [facet] })),
    ...(whole || limit === 0 ? [] : [{ ...sorted, offset: request.offset, limit }]),
  ];
  const founds = await asking.ask(queries);
  const facets = request.facets.map((facet) => {
    const found = founds[own.indexOf(facet) + 1];
    const counts = countsOf(facet, found?.facets[facet] ?? {}, request.facetLimit);
    const uncertain = found?.uncertain[facet];
    return { counts, exact: !counts.values.some(({ value }) => uncertain?.has(value)) };
  });
  const hits = (whole ? founds[0] : founds.at(-1))?.hits ?? [];
  return {
    ids: hits.map((hit) => String(hit['id'])),
    total: founds[0]?.total ?? 0,
    facets: facets.map(({ counts }) => counts),
    exact: facets.every(({ exact }) => exact),
  };
}

function countsOf(
  facet: FacetName,
  distribution: Readonly<Record<string, number>>,
  limit: number,
): FacetCounts {
  const values = Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort(byCount);
  return {
    facet,
    values: values.slice(0, limit),
    // A full page may hide more, which Meilisearch does not say.
    truncated: values.length > limit || values.length >= FACET_VALUES,
  };
}

/** The order of a facet's values: most documents first, then by value. */
export function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : Number(a.value > b.value));
}
