import type { FacetName } from '../../domain/document.ts';
import type { FacetCounts, SearchRequest } from '../port.ts';
import { askOnce, byCount, ORDERS, type Page, type Question } from './ask.ts';
import type { Asking } from './asking.ts';
import { askBranch, type BranchQuestion } from './branch-question.ts';
import type { Branch } from './branches.ts';
import { orderOf } from './federation.ts';
import { filtersOf } from './filter.ts';
import { fuse } from './fuse.ts';
import { FACET_VALUES, REACHABLE } from './settings.ts';

/** Most branches that are counted together: four make fifteen sets to count. */
const MOST_COUNTED = 4;

/** Most documents of a branch that are put in order by how well they fit. */
const MOST_RANKED = 20_000;

interface Asked {
  readonly asking: Asking;
  readonly uid: string;
  readonly request: SearchRequest;
}

/** What has all of some branches, and whether it adds to what has any of them or is taken off again. */
interface Part {
  readonly question: BranchQuestion;
  readonly sign: 1 | -1;
}

/** Branches that Meilisearch can count exactly, whatever the number of documents. */
export interface Union {
  readonly branches: readonly BranchQuestion[];
  readonly parts: readonly Part[];
}

/** `null` if the branches are too many, or Meilisearch cannot be asked for what several have in common. */
export function unionOf(asked: Asked, branches: readonly Branch[]): Union | null {
  if (branches.length < 2 || branches.length > MOST_COUNTED) return null;
  const parts: Part[] = [];
  for (let chosen = 1; chosen < 2 ** branches.length; chosen += 1) {
    const these = branches.filter((_, place) => (chosen & (1 << place)) !== 0);
    const question = askBranch(asked.request.collection, distinct(these.flat()));
    if (!question.exact || question.barred.length > 0) return null;
    parts.push({ question, sign: these.length % 2 === 1 ? 1 : -1 });
  }
  const single = branches.map((branch) => askBranch(asked.request.collection, branch));
  return { branches: single, parts };
}

/** Literals without repeats: a query has ten terms at most, and the same one twice is one. */
function distinct(branch: Branch): Branch {
  return [...new Map(branch.map((literal) => [JSON.stringify(literal), literal])).values()];
}

/**
 * The page, the total and the counts of what has any of the branches: documents that have several are
 * counted once (the principle of inclusion and exclusion). Ordered by how well they fit, pages reach the
 * first 20,000 of each branch.
 */
export async function askUnion(asked: Asked, { branches, parts }: Union): Promise<Page> {
  const { asking, request, uid } = asked;
  const counting = { ...request, limit: 0, offset: 0, facetLimit: FACET_VALUES };
  const [page, counted] = await Promise.all([
    request.limit === 0 ? { ids: [] } : pageOf(asked, branches),
    Promise.all(
      parts.map(async ({ question, sign }) => ({
        sign,
        page: await askOnce(asking, counting, questionOf(uid, question)),
      })),
    ),
  ]);
  const total = counted.reduce((sum, { page, sign }) => sum + sign * page.total, 0);
  const facets = request.facets.map((facet, place) =>
    addedUp(facet, { counted, place, limit: request.facetLimit }),
  );
  return {
    ...page,
    total,
    facets: facets.map(({ counts }) => counts),
    exact: facets.every(({ exact }) => exact) && counted.every(({ page }) => page.exact),
  };
}

function questionOf(uid: string, { text, attributes, filters }: BranchQuestion): Question {
  return { uid, text, attributes, strategy: 'all', also: filters };
}

async function pageOf(
  { asking, uid, request }: Asked,
  branches: readonly BranchQuestion[],
): Promise<Pick<Page, 'ids' | 'reach'>> {
  const { sort, offset, limit } = request;
  const ranked = sort === 'relevance';
  const order = ORDERS[sort];
  const founds = await asking.ask(
    branches.map(({ text, attributes, filters }) => ({
      indexUid: uid,
      q: text,
      ...(attributes === null ? {} : { attributesToSearchOn: [...attributes] }),
      matchingStrategy: 'all',
      filter: [...filtersOf(request), ...filters],
      sort: order,
      limit: ranked ? MOST_RANKED : Math.min(offset + limit, REACHABLE),
      attributesToRetrieve: ['id', 'published'],
    })),
  );
  const hits = founds.map((found) => found.hits);
  const ids = ranked
    ? fuse(hits.map((each) => each.map(({ id }) => String(id))))
    : [...new Map(hits.flat().map((hit) => [hit['id'], hit])).values()]
        .sort(orderOf({ indexUid: uid, sort: order }))
        .map(({ id }) => String(id));
  const cut = ranked && hits.some((each) => each.length === MOST_RANKED);
  return { ids: ids.slice(offset, offset + limit), ...(cut ? { reach: ids.length } : {}) };
}

interface Counted {
  readonly sign: 1 | -1;
  readonly page: Page;
}

/** The counts of a facet, which stands at this place of the request, and whether those shown are exact. */
function addedUp(
  facet: FacetName,
  {
    counted,
    place,
    limit,
  }: { readonly counted: readonly Counted[]; readonly place: number; readonly limit: number },
): { readonly counts: FacetCounts; readonly exact: boolean } {
  const lists = counted.flatMap(({ page, sign }) => {
    const counts = page.facets[place];
    return counts === undefined ? [] : [{ counts, sign }];
  });
  const sums = new Map<string, number>();
  for (const { counts, sign } of lists) {
    for (const { value, count } of counts.values) {
      sums.set(value, (sums.get(value) ?? 0) + sign * count);
    }
  }
  const values = [...sums]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort(byCount);
  const shown = values.slice(0, limit);
  const full = lists
    .filter(({ counts }) => counts.truncated)
    .map(({ counts }) => new Set(counts.values.map(({ value }) => value)));
  return {
    counts: {
      facet,
      values: shown,
      truncated: values.length > limit || full.length > 0,
    },
    // A server names its most frequent values: of others, how many there are is not known.
    exact: shown.every(({ value }) => full.every((list) => list.has(value))),
  };
}
