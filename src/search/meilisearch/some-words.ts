import type { SearchRequest } from '../port.ts';
import type { Question } from './ask.ts';
import { type Counted, rankByBm25, weightOf } from './bm25.ts';
import type { Connection } from './connection.ts';
import { filtersOf, isAnyOf } from './filter.ts';
import { exactText, type QueryPlan } from './query-text.ts';
import { storedWords } from './record.ts';
import { SEARCHED, WEIGHTS } from './settings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most documents recalled for one word, the best by Meilisearch's own rules. */
const RECALLED = 500;

/** Most documents whose text is read for the ranking: some 1 MB of ordinary articles. */
const MOST_READ = 300;

/** Most words that recall documents, the rarest: the others only weigh in the ranking. */
const MOST_RECALLING = 12;

interface Context {
  readonly plan: QueryPlan;
  readonly question: Question;
}

interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

export interface SomeWords {
  /** Best first. */
  readonly ids: readonly string[];
  /** Whether these are all there are. */
  readonly complete: boolean;
}

/**
 * Documents that have some of the words, best first: each rare word recalls its own, the most
 * promising by the weight of their words are read, and BM25 over the whole texts ranks those. Words
 * that most documents have recall none while others do. Meilisearch itself could only drop words one
 * after another, and would miss whatever lacks the last.
 */
export async function rankSomeWords(
  connection: Connection,
  request: SearchRequest,
  context: Context & { readonly vocabulary: Vocabulary },
): Promise<SomeWords> {
  const { total, words } = context.vocabulary;
  const known = words
    .filter(({ having }) => having > 0)
    .sort((a, b) => a.having - b.having)
    .map(({ word, having }) => ({ word, having, weight: weightOf(having, total) }));
  const telling = known.filter(({ having }) => having <= total / 2).slice(0, MOST_RECALLING);
  const first = await recall(connection, request, { ...context, words: telling });
  const recalled =
    first.ids.length > 0 || telling.length === known.length
      ? first
      : await recall(connection, request, { ...context, words: known.slice(0, MOST_RECALLING) });
  const texts = await readTexts(connection, request, {
    uid: context.question.uid,
    ids: recalled.ids.slice(0, MOST_READ),
  });
  const asked = known.map(({ word }) => word);
  return {
    ids: rankByBm25(
      texts.map(({ id, fields }) => countIn(id, fields, asked)),
      known.map(({ weight }) => weight),
    ),
    complete:
      recalled.complete && recalled.words === known.length && recalled.ids.length <= MOST_READ,
  };
}

/** Ids that these words recall, by the weight of the words each was recalled for. */
async function recall(
  connection: Connection,
  request: SearchRequest,
  { plan, question, words }: Context & { readonly words: readonly WeightedWord[] },
): Promise<{
  readonly ids: readonly string[];
  readonly words: number;
  readonly complete: boolean;
}> {
  const filter = [...filtersOf({ ...request, filters: [] }), ...question.also];
  const { results } = await connection.ask((client) =>
    client.multiSearch({
      queries: words.map(({ word }) => ({
        indexUid: question.uid,
        q: exactText({ wanted: [...plan.phrases, [word]], excluded: plan.excluded }),
        matchingStrategy: 'all' as const,
        filter,
        limit: RECALLED,
        attributesToRetrieve: ['id'],
      })),
    }),
  );
  const promise = new Map<string, number>();
  results.forEach(({ hits }, place) => {
    for (const { id } of hits) {
      promise.set(String(id), (promise.get(String(id)) ?? 0) + (words[place]?.weight ?? 0));
    }
  });
  return {
    ids: [...promise].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id),
    words: words.length,
    complete: results.every(({ hits }) => hits.length < RECALLED),
  };
}

interface WeightedField {
  readonly words: readonly string[];
  readonly weight: number;
}

async function readTexts(
  connection: Connection,
  { collection }: SearchRequest,
  { uid, ids }: { readonly uid: string; readonly ids: readonly string[] },
): Promise<{ readonly id: string; readonly fields: readonly WeightedField[] }[]> {
  if (ids.length === 0) return [];
  const names = SEARCHED[collection];
  const { hits } = await connection.ask((client) =>
    client.index(uid).search('', {
      filter: [isAnyOf('id', ids)],
      limit: ids.length,
      attributesToRetrieve: ['id', ...names],
    }),
  );
  return hits.map((hit) => ({
    id: String(hit.id),
    fields: names.map((name) => ({
      words: storedWords(hit[name]),
      weight: WEIGHTS[collection][name] ?? 1,
    })),
  }));
}

function countIn(id: string, fields: readonly WeightedField[], words: readonly string[]): Counted {
  const places = new Map(words.map((word, place) => [word, place]));
  const counts = words.map(() => 0);
  let length = 0;
  for (const field of fields) {
    length += field.words.length;
    for (const word of field.words) {
      const place = places.get(word);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + field.weight;
    }
  }
  return { id, counts, length };
}
