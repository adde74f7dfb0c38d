import type { FacetName } from '../../domain/document.ts';
import type { Filter, SearchRequest } from '../port.ts';
import { dayNumber } from './record.ts';

/**
 * The refinements of a request as Meilisearch filters, to be joined by AND. `without` leaves out
 * one facet's own `anyOf`, for counting its values.
 */
export function filtersOf(
  request: Pick<SearchRequest, 'filters' | 'since' | 'until'>,
  without: FacetName | null = null,
): string[] {
  const refinements = request.filters
    .filter((filter) => filter.facet !== without || !('anyOf' in filter))
    .flatMap(filterTexts);
  return [...refinements, ...dayFilters(request)];
}

/** What is published from one day to another, both inclusive; `[]` for any time and none. */
export function dayFilters({ since, until }: Pick<SearchRequest, 'since' | 'until'>): string[] {
  const [first, last] = [dayNumber(since), dayNumber(until)];
  return [
    ...(first === null ? [] : [`dayNumber >= ${first}`]),
    ...(last === null ? [] : [`dayNumber <= ${last}`]),
  ];
}

/** One refinement as filters that must all hold. */
function filterTexts(filter: Filter): string[] {
  if ('anyOf' in filter) return [isAnyOf(filter.facet, filter.anyOf)];
  if ('noneOf' in filter) return [isNoneOf(filter.facet, filter.noneOf)];
  if ('allOf' in filter) return filter.allOf.map((value) => isAnyOf(filter.facet, [value]));
  // Strings compare as the calendar does (tried against 1.50; release notes of 1.15).
  return [
    ...(filter.since === null ? [] : [`${filter.facet} >= ${JSON.stringify(filter.since)}`]),
    ...(filter.until === null ? [] : [`${filter.facet} <= ${JSON.stringify(filter.until)}`]),
  ];
}

/** The opposite of `isAnyOf`. */
export function isNoneOf(field: string, values: readonly string[]): string {
  return `NOT ${isAnyOf(field, values)}`;
}

/**
 * `field IN ["a", "b"]`, whatever the values hold; nothing passes an empty list. JSON is the quoting
 * that the filter grammar itself uses (filter-parser, `escaped_fragment`): tried against 1.50 with
 * quotation marks, backslashes and line breaks.
 */
export function isAnyOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}
