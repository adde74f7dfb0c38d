import { createHash } from 'node:crypto';
import type { Query } from '../../query/ast.ts';
import { FEW, isMetBy, looseNote, loosened, looseParts } from '../looser.ts';
import type { MissingPart, SearchAnswer, SearchRequest, Sort } from '../port.ts';
import { type Steps, startSteps } from '../steps.ts';
import { allOf, daysClause, toClause } from './clause.ts';
import type { Connection } from './connection.ts';
import { type DeepPages, REACHED_BY_NUMBER } from './deep-pages.ts';
import { facetAggregations, filterClause, isDisjunctive, readFacets } from './facets.ts';
import type { Aliases } from './index-names.ts';
import { rankingClauses } from './ranking.ts';

/** Each shard stops here and says so; then the answer is part of one. */
const SEARCH_TIMEOUT = '10s';

export interface Searched {
  readonly connection: Connection;
  readonly aliases: Aliases;
  readonly deepPages: DeepPages;
}

/** Newest first within the same score; the same order on every node, undated documents last. */
const BY_TIME = (order: 'asc' | 'desc') => [
  { published: { order, missing: '_last' } },
  { id: { order: 'asc' as const } },
];
const ORDERS: Readonly<Record<Sort, readonly object[]>> = {
  relevance: [{ _score: { order: 'desc' } }, ...BY_TIME('desc')],
  newest: BY_TIME('desc'),
  oldest: BY_TIME('asc'),
};

/** Answers a request: the words as typed first; where nothing at all has them, some of them. */
export async function searchIndex(
  searched: Searched,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const steps = startSteps();
  const strict = await askOnce(searched, request, request.query, steps);
  const loose =
    request.loosen && !isMetBy(request.query, strict.total) ? looseParts(request.query) : null;
  // Where the words stand together outside the refinements, what was found is the answer.
  if (loose === null || isMetBy(request.query, await countUpToFew(searched, request)))
    return strict;
  steps.done('looked whether any document has all the words');
  const some = await askOnce(searched, request, loosened(loose), steps);
  return some.total > 0 ? { ...some, notes: [...some.notes, looseNote(strict.total)] } : strict;
}

/** How many documents fulfil the query, refinements left out; counted to `FEW` and no further. */
async function countUpToFew(
  { connection, aliases }: Searched,
  { collection, query }: SearchRequest,
): Promise<number> {
  const { body } = await connection.ask((client) =>
    client.search({
      index: aliases[collection],
      body: {
        query: toClause(collection, query),
        size: 0,
        track_total_hits: FEW,
      },
    }),
  );
  return totalOf(body.hits.total);
}

async function askOnce(
  { connection, aliases, deepPages }: Searched,
  request: SearchRequest,
  query: Query,
  { steps, done }: Steps,
): Promise<SearchAnswer> {
  const { collection, filters, offset, limit, sort, facets, facetLimit } = request;
  const disjunctive = filters.filter(isDisjunctive);
  const ranked = sort === 'relevance' && limit > 0;
  const found = allOf([
    toClause(collection, query),
    daysClause('day', request),
    ...filters.filter((filter) => !isDisjunctive(filter)).map(filterClause),
  ]);
  const listed = {
    query: ranked
      ? { bool: { filter: [found], should: [...rankingClauses(collection, query)] } }
      : found,
    ...(disjunctive.length === 0 ? {} : { post_filter: allOf(disjunctive.map(filterClause)) }),
    sort: ORDERS[sort],
    timeout: SEARCH_TIMEOUT,
    _source: false,
  };
  const deep = offset + limit > REACHED_BY_NUMBER;
  const { body } = await connection.ask((client) =>
    client.search({
      index: aliases[collection],
      // Words are as rare as they are in all shards together, not in the one a document lies in.
      ...(ranked ? { search_type: 'dfs_query_then_fetch' } : {}),
      // The same copy of a shard for the same question: another may rank a little differently.
      preference: createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 16),
      body: {
        ...listed,
        sort: [...listed.sort],
        from: deep ? 0 : offset,
        size: deep ? 0 : limit,
        track_total_hits: true,
        aggs: facetAggregations(request),
      },
    }),
  );
  const total = totalOf(body.hits.total);
  done(`found ${total}, counted ${facets.length} facets: ${JSON.stringify(listed.query)}`);
  const ids =
    deep && limit > 0 && offset < total
      ? await deepPages.read({ index: aliases[collection], body: listed, offset, limit })
      : body.hits.hits.map(({ _id }) => String(_id));
  if (deep) done(`walked to document ${offset}`);
  const counted = readFacets(facets, facetLimit, body.aggregations ?? {});
  const notes = missingNotes(body);
  return {
    ids,
    total,
    exact: counted.exact && notes.length === 0,
    facets: counted.facets,
    notes,
    incomplete: missingParts(body),
    steps,
  };
}

/** What the reader must know where a part of the cluster did not answer. */
function missingNotes({
  _shards: { failed, total },
  timed_out,
}: {
  readonly _shards: { readonly failed: number; readonly total: number };
  readonly timed_out: boolean;
}): string[] {
  return [
    ...(failed > 0
      ? [
          `${failed} of ${total} parts of the index did not answer: there may be more than is shown here.`,
        ]
      : []),
    ...(timed_out ? ['The search took too long and was cut short: there may be more.'] : []),
  ];
}

/** The same for programs: shards are not told apart, since any article may lie in any of them. */
function missingParts({
  _shards: { failed, total },
}: {
  readonly _shards: { readonly failed: number; readonly total: number };
}): MissingPart[] {
  return failed === 0 ? [] : [{ part: `${failed} of ${total} shards`, reason: 'did not answer' }];
}

function totalOf(total: number | { readonly value: number } | undefined): number {
  return typeof total === 'number' ? total : (total?.value ?? 0);
}
