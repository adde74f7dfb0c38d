import type { Query } from '../../query/ast.ts';
import { fulfils } from '../fulfils.ts';
import type { SearchRequest } from '../port.ts';
import type { Asking } from './asking.ts';
import { askBranch, type BranchQuestion } from './branch-question.ts';
import type { Branch, Literal } from './branches.ts';
import { filtersOf, isNoneOf } from './filter.ts';
import { readRecord, recordFields } from './record.ts';

/** Most documents whose text is read for one branch: some 4 MB for articles of ordinary length. */
const MOST_CHECKED = 1_000;

/** Most ids that are taken from a branch that needs no reading. */
const MOST_GATHERED = 20_000;

/** Documents found by something that Meilisearch cannot be asked in one question. */
export interface Gathered {
  /** Best first, by Meilisearch's own rules. */
  readonly ids: readonly string[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  /** How many texts were read. */
  readonly read: number;
}

interface Asked {
  readonly asking: Asking;
  readonly uid: string;
  readonly request: SearchRequest;
}

/** A branch with the ids of what it bars put among its filters. */
export interface ReadyBranch {
  readonly question: BranchQuestion;
  readonly complete: boolean;
}

/** Looks up what a branch excludes too widely for Meilisearch, and keeps just that out. */
export async function barTerms(asked: Asked, branch: Branch): Promise<ReadyBranch> {
  const question = askBranch(asked.request.collection, branch);
  const barred = await Promise.all(question.barred.map((literal) => having(asked, literal)));
  return {
    question: {
      ...question,
      filters: [...question.filters, ...barred.map(({ ids }) => isNoneOf('id', ids))],
    },
    complete: barred.every(({ complete }) => complete),
  };
}

/** The documents that have an excluded term. */
async function having(asked: Asked, literal: Literal): Promise<Gathered> {
  const { term, fields } = literal;
  const wanted: Literal = { term, fields, negated: false };
  const question = askBranch(asked.request.collection, [wanted]);
  // A look at the fields alone: the query is not needed to say whether the term stands there.
  return gather(asked, question, { query: term, fields });
}

/**
 * The documents that a branch recalls and that fulfil the whole query, whose texts are read where the
 * branch recalls too widely. The facets' own refinements are left out, so that their counts can be
 * taken from what is found.
 */
export async function gather(
  { asking, uid, request }: Asked,
  question: BranchQuestion,
  sought: { readonly query: Query; readonly fields: Literal['fields'] },
): Promise<Gathered> {
  const { collection } = request;
  const most = question.exact ? MOST_GATHERED : MOST_CHECKED;
  const [found] = await asking.ask([
    {
      indexUid: uid,
      q: question.text,
      matchingStrategy: 'all',
      attributesToRetrieve: question.exact ? ['id'] : recordFields(collection),
      ...(question.attributes === null ? {} : { attributesToSearchOn: [...question.attributes] }),
      filter: [...filtersOf({ ...request, filters: [] }), ...question.filters],
      limit: most + 1,
    },
  ]);
  const hits = found?.hits ?? [];
  const recalled = hits.slice(0, most);
  const kept = question.exact
    ? recalled
    : recalled.filter((hit) =>
        fulfils(sought.query, readRecord(collection, hit), sought.fields ?? undefined),
      );
  return {
    ids: kept.map((hit) => String(hit['id'])),
    complete: hits.length <= most,
    read: question.exact ? 0 : recalled.length,
  };
}
