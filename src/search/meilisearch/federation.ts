import type { MultiSearchQuery, MultiSearchResult, RecordAny } from 'meilisearch';
import { FACET_VALUES } from './settings.ts';

/** What a question found, on one server or on several. */
export interface Found {
  readonly hits: readonly RecordAny[];
  /** All there are; 0 for a question that did not ask for a page by number. */
  readonly total: number;
  /** Documents by value, for each facet that was asked for. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Values whose count may be higher, because a server names only its most frequent ones. */
  readonly uncertain: Readonly<Record<string, ReadonlySet<string>>>;
}

export function foundBy(result: MultiSearchResult<RecordAny>): Found {
  return {
    hits: result.hits,
    total: result.totalHits ?? 0,
    facets: result.facetDistribution ?? {},
    uncertain: {},
  };
}

/**
 * A question as every server is asked it, so that its answers can be put together: all pages up to the
 * one asked for, and what the order goes by.
 */
export function forEveryServer(question: MultiSearchQuery): MultiSearchQuery {
  const { from, count } = sliceOf(question);
  const paged = question.hitsPerPage !== undefined;
  const retrieved = question.attributesToRetrieve;
  return {
    ...question,
    ...(paged ? { page: 1, hitsPerPage: count === 0 ? 0 : from + count } : {}),
    ...(paged ? {} : { offset: 0, limit: from + count }),
    ...(retrieved === undefined
      ? {}
      : { attributesToRetrieve: [...new Set([...retrieved, ...ORDERED_BY])] }),
    showRankingScore: true,
  };
}

const ORDERED_BY = ['id', 'published'];

/** The answers of several servers as one server would have given them; no document lies on two. */
export function together(question: MultiSearchQuery, founds: readonly Found[]): Found {
  const { from, count } = sliceOf(question);
  const facets = question.facets ?? [];
  return {
    hits: founds
      .flatMap(({ hits }) => hits)
      .sort(orderOf(question))
      .slice(from, from + count),
    total: founds.reduce((sum, { total }) => sum + total, 0),
    facets: Object.fromEntries(facets.map((facet) => [facet, added(facet, founds)])),
    uncertain: Object.fromEntries(facets.map((facet) => [facet, uncertainOf(facet, founds)])),
  };
}

function sliceOf({ page = 1, hitsPerPage, offset = 0, limit = 20 }: MultiSearchQuery) {
  return hitsPerPage === undefined
    ? { from: offset, count: limit }
    : { from: (page - 1) * hitsPerPage, count: hitsPerPage };
}

/**
 * The order of our settings: by time if that was asked for, otherwise by how well the words fit, then
 * newest. The ranking score of a document follows from its own words and the question, not from the
 * documents beside it (Meilisearch knows no inverse document frequency), so it compares across servers.
 */
export function orderOf({ sort = [] }: MultiSearchQuery): (a: RecordAny, b: RecordAny) => number {
  const oldestFirst = sort.includes('published:asc');
  const byScore = sort.length === 0;
  return (a, b) =>
    (byScore ? Number(b['_rankingScore']) - Number(a['_rankingScore']) : 0) ||
    compareTimes(a['published'], b['published'], oldestFirst) ||
    (String(a['id']) < String(b['id']) ? -1 : 1);
}

/** Undated documents stand last in either direction. */
function compareTimes(a: unknown, b: unknown, oldestFirst: boolean): number {
  if (typeof a !== 'number' || typeof b !== 'number') {
    return Number(typeof b === 'number') - Number(typeof a === 'number');
  }
  return oldestFirst ? a - b : b - a;
}

function added(facet: string, founds: readonly Found[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { facets } of founds) {
    for (const [value, documents] of Object.entries(facets[facet] ?? {})) {
      sums.set(value, (sums.get(value) ?? 0) + documents);
    }
  }
  return Object.fromEntries(sums);
}

/** Values that a server with a full list does not name: it may hold a few more of them. */
function uncertainOf(facet: string, founds: readonly Found[]): Set<string> {
  const lists = founds.map(({ facets }) => facets[facet] ?? {});
  const full = lists.filter((list) => Object.keys(list).length >= FACET_VALUES);
  const values = full.length === 0 ? [] : lists.flatMap((list) => Object.keys(list));
  return new Set(values.filter((value) => full.some((list) => list[value] === undefined)));
}
