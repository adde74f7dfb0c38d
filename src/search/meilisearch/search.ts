import type { Collection } from '../../domain/document.ts';
import type { Query } from '../../query/ast.ts';
import { formatQuery } from '../../query/format.ts';
import { isMetBy, looseNote, looseParts } from '../looser.ts';
import { notesOfMissing } from '../missing-parts.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { type Steps, startSteps } from '../steps.ts';
import { askOnce, type Page, type Question } from './ask.ts';
import { type Asking, startAsking } from './asking.ts';
import { type Branch, toBranches } from './branches.ts';
import { isAnyOf } from './filter.ts';
import { fuse } from './fuse.ts';
import { barTerms, gather, type ReadyBranch } from './gather.ts';
import type { Server } from './servers.ts';
import { REACHABLE } from './settings.ts';
import { rankSomeWords } from './some-words.ts';
import { askUnion, unionOf } from './union.ts';

const UNCHECKED =
  'Too many documents come near this query to check each of them: some that fulfil it may be missing.';

const UNCOUNTED = 'A facet has more values than a server counts: some counts may be a little off.';

interface Asked {
  readonly asking: Asking;
  readonly uid: string;
  readonly request: SearchRequest;
  readonly steps: Steps;
}

/**
 * Searches one index: in one question where Meilisearch can promise the answer, else in two stages, of
 * which the first recalls and the second reads the texts. Where nothing has all the words and the
 * request allows it, documents with some of them.
 */
export async function searchIndex(
  servers: readonly Server[],
  names: Readonly<Record<Collection, string>>,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const steps = startSteps();
  const asked = { asking: startAsking(servers), uid: names[request.collection], request, steps };
  const strict = await searchTree(asked, request.query);
  // A part that does not answer may have all the words.
  const heard = strict.incomplete.length === 0;
  const met = !heard || isMetBy(request.query, strict.total);
  const loose = request.loosen && !met ? looseParts(request.query) : null;
  if (loose === null) return strict;
  if (request.filters.length > 0 || request.since !== null || request.until !== null) {
    const anywhere = { ...request, filters: [], since: null, until: null, limit: 0, offset: 0 };
    // Where the words stand together outside the refinements, what was found is the answer.
    const whole = await searchTree({ ...asked, request: anywhere }, request.query);
    if (isMetBy(request.query, whole.total)) return strict;
  }
  const ranked = await rankSomeWords(asked, loose);
  steps.done(`ranked ${ranked.ids.length} by some of the words`);
  if (ranked.ids.length === 0) return strict;
  const found = await amongIds(asked, ranked.ids);
  return answer(asked, found, { exact: ranked.complete, notes: [looseNote(strict.total)] });
}

async function searchTree(asked: Asked, query: Query): Promise<SearchAnswer> {
  const { request, steps } = asked;
  const parts = toBranches(request.collection, query);
  // Too many branches: everything is recalled, and the texts decide.
  const wide = parts === null;
  const branches: readonly Branch[] = parts ?? [[]];
  const ready = await Promise.all(branches.map((branch) => barTerms(asked, branch)));
  const [only] = ready;
  if (only === undefined) return answer(asked, await amongIds(asked, []), {});
  if (ready.length === 1 && only.question.exact && !wide) {
    const found = await askOnce(asked.asking, request, questionOf(asked, only));
    steps.done(
      `asked once: ${only.question.text || '(everything)'} ${only.question.filters.join(' AND ')}`,
    );
    return answer(asked, found, only.complete ? {} : { exact: false, notes: [UNCHECKED] });
  }
  const union = wide ? null : unionOf(asked, branches);
  if (union !== null) {
    const found = await askUnion(asked, union);
    steps.done(`${branches.length} branches of ${formatQuery(query)}, counted together`);
    return answer(asked, found, {});
  }
  const gathered = await Promise.all(
    ready.map(({ question }) =>
      gather(asked, wide ? { ...question, exact: false } : question, { query, fields: null }),
    ),
  );
  const read = gathered.reduce((sum, each) => sum + each.read, 0);
  steps.done(`${ready.length} branches of ${formatQuery(query)}, ${read} texts read`);
  const found = await amongIds(asked, fuse(gathered.map((each) => each.ids)));
  const complete = [...ready, ...gathered].every((each) => each.complete);
  return answer(asked, found, complete ? {} : { exact: false, notes: [UNCHECKED] });
}

function questionOf({ uid }: Asked, { question }: ReadyBranch): Question {
  const { text, attributes, filters } = question;
  return { uid, text, attributes, strategy: 'all', also: filters };
}

/** The page, totals and counts among these documents, which come best first. */
async function amongIds(asked: Asked, ids: readonly string[]): Promise<Page> {
  const { asking, uid, request, steps } = asked;
  const among: Question = {
    uid,
    text: '',
    attributes: null,
    strategy: 'all',
    also: [isAnyOf('id', ids)],
  };
  const ranked = request.sort === 'relevance' && request.limit > 0;
  const whole = ranked ? { ...request, offset: 0, limit: ids.length } : request;
  const found = await askOnce(asking, whole, among);
  steps.done(`counted among ${ids.length} documents`);
  if (!ranked) return found;
  const refined = new Set(found.ids);
  const page = ids
    .filter((id) => refined.has(id))
    .slice(request.offset, request.offset + request.limit);
  return { ...found, ids: page };
}

function answer(
  { asking, request, steps }: Asked,
  { ids, total, facets, exact: counted, reach = REACHABLE }: Page,
  { exact = true, notes = [] }: Partial<Pick<SearchAnswer, 'exact' | 'notes'>>,
): SearchAnswer {
  const { missing } = asking;
  const unreachable =
    total > reach && request.offset + request.limit > reach
      ? [`Only the first ${reach} of ${total} can be paged through: narrow the search.`]
      : [];
  return {
    ids,
    total,
    facets,
    exact: exact && counted && missing.length === 0,
    notes: [...notes, ...(counted ? [] : [UNCOUNTED]), ...unreachable, ...notesOfMissing(missing)],
    incomplete: missing,
    steps: steps.steps,
  };
}
