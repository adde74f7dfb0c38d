import type { Collection } from '../../domain/document.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { askOnce, type Found, type Question } from './ask.ts';
import { checkTexts } from './check.ts';
import type { Connection } from './connection.ts';
import { isAnyOf, isNoneOf } from './filter.ts';
import { searchLoosely } from './loosely.ts';
import { exactText, planQuery, type QueryPlan, type Term } from './query-text.ts';
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
  const uid = names[request.collection];
  const bars = await barPhrases(connection, request, { uid, phrases: plan.barred });
  const question: Question = {
    uid,
    text: exactText(plan),
    strategy: 'all',
    also: [...bars.filters, ...(plan.nothing ? [isAnyOf('id', [])] : [])],
  };
  const exact = await searchExactly(connection, request, { plan, question });
  const found = bars.complete ? exact : { ...exact, exact: false, notes: [UNCHECKED] };
  if (!request.loosen || exact.total > 0 || plan.wanted.length === 0 || plan.nothing) {
    return found;
  }
  const loose = await searchLoosely(connection, request, { plan, question });
  if (loose === null) return found;
  return answer(request, loose.found, { exact: loose.exact, notes: [loose.note] });
}

/** Filters that keep out what has any of these long phrases to the letter. */
async function barPhrases(
  connection: Connection,
  request: SearchRequest,
  { uid, phrases }: { readonly uid: string; readonly phrases: readonly Term[] },
): Promise<{ readonly filters: readonly string[]; readonly complete: boolean }> {
  const checked = await Promise.all(
    phrases.map((term) =>
      checkTexts(connection, request, {
        query: { kind: 'phrase', text: term.join(' ') },
        question: {
          uid,
          text: exactText({ wanted: [term], excluded: [] }),
          strategy: 'all',
          also: [],
        },
      }),
    ),
  );
  return {
    filters: checked.map(({ ids }) => isNoneOf('id', ids)),
    complete: checked.every(({ complete }) => complete),
  };
}

/** What has every word as typed. Where Meilisearch recalls too widely, the texts decide. */
async function searchExactly(
  connection: Connection,
  request: SearchRequest,
  { plan, question }: { readonly plan: QueryPlan; readonly question: Question },
): Promise<SearchAnswer> {
  if (!plan.check) return answer(request, await askOnce(connection, request, question));
  const { query } = request;
  const { ids, complete } = await checkTexts(connection, request, { query, question });
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
  return { ids, total, facets, exact, notes: [...notes, ...unreachable], steps: [] };
}
