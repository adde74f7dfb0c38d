import type { Query } from '../../query/ast.ts';
import { allOf, anyOf } from '../../query/normal-form.ts';
import { tokenize } from '../../query/tokens.ts';
import { PRINTED } from '../fields.ts';
import { fulfils } from '../fulfils.ts';
import type { LooseParts } from '../looser.ts';
import type { SearchRequest } from '../port.ts';
import { weightOf } from '../ranking/bm25.ts';
import { rankTexts } from '../ranking/rank-texts.ts';
import type { Text } from '../ranking/text.ts';
import type { Asking } from './asking.ts';
import { askBranch, type BranchQuestion } from './branch-question.ts';
import { toBranches } from './branches.ts';
import { filtersOf, isAnyOf } from './filter.ts';
import { readRecord, recordFields, storedWords } from './record.ts';
import { joinServerWords, toServerWord } from './server-words.ts';
import { WEIGHTS } from './settings.ts';

/** Most words of a query that are looked at one by one. */
const MOST_WORDS = 50;

/** Most documents recalled for one word, the best by Meilisearch's own rules. */
const RECALLED = 500;

/** Most documents whose text is read for the ranking: some 1 MB of ordinary articles. */
const MOST_READ = 300;

/** Most words that recall documents, the rarest: the others only weigh in the ranking. */
const MOST_RECALLING = 12;

interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

interface Asked {
  readonly asking: Asking;
  readonly uid: string;
  readonly request: SearchRequest;
}

export interface SomeWords {
  /** Best first. */
  readonly ids: readonly string[];
  /** Whether these are all there are. */
  readonly complete: boolean;
}

/**
 * Documents that have some of the words and all of the rest, best first: each rare word recalls its own,
 * the most promising by the weight of their words are read and ranked by their whole texts.
 * Words that most documents have recall none while others do. Meilisearch itself could only drop words
 * one after another, and would miss whatever lacks the last.
 */
export async function rankSomeWords(asked: Asked, { words, rest }: LooseParts): Promise<SomeWords> {
  const { collection } = asked.request;
  const typed = words.flatMap((word) => (word.kind === 'word' ? tokenize(word.text) : []));
  const terms = typed.map(({ term }) => term).slice(0, MOST_WORDS);
  const different = [...new Set(terms)];
  const { total, having } = await countWords(asked, different);
  const known = different
    .map((word, place) => ({ word, having: having[place] ?? 0 }))
    .filter(({ having: documents }) => documents > 0)
    .sort((a, b) => a.having - b.having)
    .map((each) => ({ ...each, weight: weightOf(each.having, total) }));
  const telling = known.filter((each) => each.having <= total / 2).slice(0, MOST_RECALLING);
  const branches = toBranches(collection, allOf(rest));
  // What the rest asks for narrows the recall where it is one question; the texts decide in any case.
  const [only] = branches ?? [];
  const beside = askBranch(collection, branches?.length === 1 && only !== undefined ? only : []);
  const first = await recall(asked, telling, beside);
  const recalled =
    first.ids.length > 0 || telling.length === known.length
      ? first
      : await recall(asked, known.slice(0, MOST_RECALLING), beside);
  const read = recalled.ids.slice(0, MOST_READ);
  const texts = await readTexts(asked, read, { kind: 'all', queries: [...rest, anyOf(words)] });
  return {
    ids: await rankTexts(texts, terms, {
      total,
      having: async (words) => (await countWords(asked, words)).having,
    }),
    complete:
      recalled.complete && recalled.words === known.length && recalled.ids.length <= MOST_READ,
  };
}

/** How many documents there are, and how many have each word, refinements left out. */
async function countWords(
  { asking, uid }: Asked,
  words: readonly string[],
): Promise<{ readonly total: number; readonly having: readonly number[] }> {
  const texts = ['', ...words.map((word) => `"${joinServerWords([toServerWord(word)])}"`)];
  const founds = await asking.ask(
    texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all', page: 1, hitsPerPage: 0 })),
  );
  const [total = 0, ...having] = founds.map((found) => found.total);
  return { total, having };
}

/** Ids that these words recall, by the weight of the words each was recalled for. */
async function recall(
  { asking, uid, request }: Asked,
  words: readonly WeightedWord[],
  beside: BranchQuestion,
): Promise<{
  readonly ids: readonly string[];
  readonly words: number;
  readonly complete: boolean;
}> {
  const filter = [...filtersOf({ ...request, filters: [] }), ...beside.filters];
  const founds = await asking.ask(
    words.map(({ word }) => ({
      indexUid: uid,
      q: `"${joinServerWords([toServerWord(word)])}" ${beside.attributes === null ? beside.text : ''}`.trimEnd(),
      matchingStrategy: 'all',
      filter,
      limit: RECALLED,
      attributesToRetrieve: ['id'],
    })),
  );
  const promise = new Map<string, number>();
  founds.forEach(({ hits }, place) => {
    for (const hit of hits) {
      const id = String(hit['id']);
      promise.set(id, (promise.get(id) ?? 0) + (words[place]?.weight ?? 0));
    }
  });
  return {
    ids: [...promise].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id),
    words: words.length,
    complete: founds.every(({ hits }) => hits.length < RECALLED),
  };
}

/** The texts of those of the documents that fulfil the query. */
async function readTexts(
  { asking, uid, request: { collection } }: Asked,
  ids: readonly string[],
  query: Query,
): Promise<Text[]> {
  if (ids.length === 0) return [];
  const [found] = await asking.ask([
    {
      indexUid: uid,
      filter: [isAnyOf('id', ids)],
      limit: ids.length,
      attributesToRetrieve: recordFields(collection),
    },
  ]);
  return (found?.hits ?? [])
    .filter((hit) => fulfils(query, readRecord(collection, hit)))
    .map((hit) => ({
      id: String(hit['id']),
      fields: PRINTED[collection].map((name) => ({
        words: storedWords(hit[name]),
        weight: WEIGHTS[collection][name] ?? 1,
      })),
    }));
}
