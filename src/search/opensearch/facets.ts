import type { Types } from '@opensearch-project/opensearch';
import type { FacetName } from '../../domain/document.ts';
import type { FacetCounts, Filter, SearchRequest } from '../port.ts';
import { allOf, type Clause, daysClause, noneOf } from './clause.ts';
import { facetName } from './mapping.ts';

/**
 * Values that each shard counts before they are put together. Up to here counts are exact however
 * many shards there are; beyond it the rarest may be a little too small, which the answer says.
 */
const COUNTED_ON_A_SHARD = 10_000;

/** One refinement: has any, all or none of the values. */
export function filterClause(filter: Filter): Clause {
  const name = facetName(filter.facet);
  if ('anyOf' in filter) return { terms: { [name]: [...filter.anyOf] } };
  if ('noneOf' in filter) return noneOf([{ terms: { [name]: [...filter.noneOf] } }]);
  if ('allOf' in filter)
    return allOf(filter.allOf.map((value) => ({ term: { [name]: { value } } })));
  return daysClause(name, filter);
}

/** Refinements by any of several values: another value of the facet would let more in. */
export function isDisjunctive(filter: Filter): boolean {
  return 'anyOf' in filter;
}

/**
 * The counts of a request as aggregations. They see what the query finds before the disjunctive
 * refinements, which stand in the post filter; each facet heeds all of these but its own.
 */
export function facetAggregations({
  facets,
  facetLimit,
  filters,
}: Pick<SearchRequest, 'facets' | 'facetLimit' | 'filters'>): Record<
  string,
  Types.Common_Aggregations.AggregationContainer
> {
  const disjunctive = filters.filter(isDisjunctive);
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      {
        filter: allOf(
          disjunctive.filter((filter) => filter.facet !== facet).map((each) => filterClause(each)),
        ),
        aggs: {
          values: {
            terms: {
              field: facetName(facet),
              size: facetLimit + 1,
              shard_size: Math.max(COUNTED_ON_A_SHARD, facetLimit + 1),
              order: [{ _count: 'desc' }, { _key: 'asc' }],
            },
          },
        },
      },
    ]),
  );
}

/** An aggregation's answer, as far as it is used. */
interface Counted {
  readonly values: {
    readonly doc_count_error_upper_bound: number;
    readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
  };
}

/** The counts in an answer, and whether all are exact. */
export function readFacets(
  facets: readonly FacetName[],
  limit: number,
  aggregations: Readonly<Record<string, unknown>>,
): { readonly facets: readonly FacetCounts[]; readonly exact: boolean } {
  const counted = facets.map((facet) => ({ facet, found: aggregations[facet] as Counted }));
  return {
    facets: counted.map(({ facet, found: { values } }) => ({
      facet,
      values: values.buckets
        .slice(0, limit)
        .map(({ key, doc_count }) => ({ value: key, count: doc_count })),
      truncated: values.buckets.length > limit,
    })),
    exact: counted.every(({ found }) => found.values.doc_count_error_upper_bound === 0),
  };
}
