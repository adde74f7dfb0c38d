import type { Collection } from '../../domain/document.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { askOnce, type Found, type Question } from './ask.ts';
import { checkTexts } from './check.ts';
import type { Connection } from './connection.ts';
import { isAnyOf } from './filter.ts';
import { exactText, nearText, planQuery, type QueryPlan } from './query-text.ts';
import { REACHABLE } from './settings.ts';

/** Searches one index. Words as typed first; only where nothing at all has them, nearly so. */
export async function searchIndex(
  connection: Connection,
  names: Readonly<Record<Collection, string>>,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const plan = planQuery(request.query);
  const question: Question = {
    uid: names[request.collection],
    text: exactText(plan),
    strategy: 'all',
    also: plan.nothing ? [isAnyOf('id', [])] : [],
  };
  if (plan.check) return await searchChecked(connection, request, question);
  const found = await askOnce(connection, request, question);
  if (found.total > 0 || plan.wanted.length === 0 || plan.nothing) return answer(request, found);
  return (await searchLoosely(connection, request, { plan, question })) ?? answer(request, found);
}

/** For what Meilisearch recalls too widely: the texts decide. */
async function searchChecked(
  connection: Connection,
  request: SearchRequest,
  question: Question,
): Promise<SearchAnswer> {
  const { ids, complete } = await checkTexts(connection, request, question);
  if (complete) {
    const found = await askOnce(connection, request, {
      ...question,
      text: '',
      also: [...question.also, isAnyOf('id', ids)],
    });
    return answer(request, found);
  }
  const found = await askOnce(connection, request, question);
  return answer(request, found, [
    'Too many documents come near this query to check each of them: some of these may not fulfil it to the letter.',
  ]);
}

/** Where nothing has every word as typed: near spellings, then fewer words. `null`: not even then. */
async function searchLoosely(
  connection: Connection,
  request: SearchRequest,
  { plan, question }: { readonly plan: QueryPlan; readonly question: Question },
): Promise<SearchAnswer | null> {
  const anywhere = await askOnce(
    connection,
    { ...request, filters: [], since: null, until: null, facets: [], offset: 0, limit: 0 },
    question,
  );
  // The words are in the archive, only not within the refinements: nothing found is the answer.
  if (anywhere.total > 0) return null;
  const text = nearText(plan);
  const near = await askOnce(connection, request, { ...question, text });
  if (near.total > 0) {
    return answer(request, near, [
      'No document has every word as typed; near spellings are included.',
    ]);
  }
  const fewer = await askOnce(connection, request, { ...question, text, strategy: 'frequency' });
  if (fewer.total === 0) return null;
  return answer(request, fewer, ['No document has all of these words; these have some of them.']);
}

function answer(
  request: SearchRequest,
  { ids, total, facets }: Found,
  notes: readonly string[] = [],
): SearchAnswer {
  const unreachable =
    total > REACHABLE && request.offset + request.limit > REACHABLE
      ? [`Only the first ${REACHABLE} of ${total} can be paged through: narrow the search.`]
      : [];
  return { ids, total, facets, exact: notes.length === 0, notes: [...notes, ...unreachable] };
}
