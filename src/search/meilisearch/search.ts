import type { Collection } from '../../domain/document.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { askOnce, type Found, type Question } from './ask.ts';
import { checkTexts } from './check.ts';
import type { Connection } from './connection.ts';
import { isAnyOf } from './filter.ts';
import { searchLoosely } from './loosely.ts';
import { exactText, planQuery, type QueryPlan } from './query-text.ts';
import { REACHABLE } from './settings.ts';

const UNCHECKED =
  'Too many documents come near this query to check each of them: some of these may not fulfil it to the letter.';

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
  const exact = await searchExactly(connection, request, { plan, question });
  if (exact.total > 0 || plan.wanted.length === 0 || plan.nothing) return exact;
  const loose = await searchLoosely(connection, request, { plan, question });
  if (loose === null) return exact;
  return answer(request, loose.found, { exact: loose.exact, notes: [loose.note] });
}

/** What has every word as typed. Where Meilisearch recalls too widely, the texts decide. */
async function searchExactly(
  connection: Connection,
  request: SearchRequest,
  { plan, question }: { readonly plan: QueryPlan; readonly question: Question },
): Promise<SearchAnswer> {
  if (!plan.check) return answer(request, await askOnce(connection, request, question));
  const { ids, complete } = await checkTexts(connection, request, question);
  if (!complete) {
    const recalled = await askOnce(connection, request, question);
    return answer(request, recalled, { exact: false, notes: [UNCHECKED] });
  }
  const among = { ...question, also: [...question.also, isAnyOf('id', ids)] };
  return answer(request, await askOnce(connection, request, among));
}

function answer(
  request: SearchRequest,
  { ids, total, facets }: Found,
  { exact, notes }: Pick<SearchAnswer, 'exact' | 'notes'> = { exact: true, notes: [] },
): SearchAnswer {
  const unreachable =
    total > REACHABLE && request.offset + request.limit > REACHABLE
      ? [`Only the first ${REACHABLE} of ${total} can be paged through: narrow the search.`]
      : [];
  return { ids, total, facets, exact, notes: [...notes, ...unreachable] };
}
