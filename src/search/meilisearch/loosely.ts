import type { SearchRequest } from '../port.ts';
import { askOnce, type Found, type Question } from './ask.ts';
import type { Connection } from './connection.ts';
import { isAnyOf } from './filter.ts';
import { MOST_TERMS, nearText, type QueryPlan } from './query-text.ts';
import { rankSomeWords } from './some-words.ts';
import { countWords, nearSpellings, type Vocabulary } from './vocabulary.ts';

/** Most spellings that a note names for one word. */
const MOST_SPELLINGS = 3;

/** What was found in the place of what was asked, and the words that say so. */
export interface Loose {
  readonly found: Found;
  /** Whether the total counts all that the note speaks of. */
  readonly exact: boolean;
  readonly note: string;
}

interface Context {
  readonly plan: QueryPlan;
  readonly question: Question;
}

/**
 * Where nothing has every word as typed: words that the index does not know in near spellings, and
 * if that finds nothing, documents with some of the words. `null` if neither helps, or if the words
 * stand together outside the refinements: then nothing found is the answer.
 */
export async function searchLoosely(
  connection: Connection,
  request: SearchRequest,
  context: Context,
): Promise<Loose | null> {
  const { plan, question } = context;
  const vocabulary = await countWords(connection, question.uid, plan);
  // What had to be checked was checked without the refinements, and nothing was found.
  if (!plan.check && vocabulary.together > 0) return null;
  return (
    (await inNearSpellings(connection, request, { ...context, vocabulary })) ??
    (await withSomeWords(connection, request, { ...context, vocabulary }))
  );
}

async function inNearSpellings(
  connection: Connection,
  request: SearchRequest,
  { plan, question, vocabulary }: Context & { readonly vocabulary: Vocabulary },
): Promise<Loose | null> {
  const unknown = vocabulary.words.flatMap(({ word, having }) => (having === 0 ? [word] : []));
  if (unknown.length === 0 || plan.wanted.length > MOST_TERMS) return null;
  const text = nearText(plan, new Set(unknown));
  const found = await askOnce(connection, request, { ...question, text });
  if (found.total === 0) return null;
  const readings = await Promise.all(
    unknown.map(async (word) => {
      const spellings = await nearSpellings(connection, question.uid, word);
      return readingOf(word, spellings.slice(0, MOST_SPELLINGS));
    }),
  );
  const note = `Nothing has all words as typed. Read ${readings.join('; ')}.`;
  return { found, exact: true, note };
}

function readingOf(word: string, spellings: readonly string[]): string {
  // A word that stands for two ("oldharbour") is lit in pieces, or not at all.
  if (spellings.length === 0) return `“${word}” in near spellings`;
  return `“${word}” as ${spellings.map((spelling) => `“${spelling}”`).join(', ')}`;
}

async function withSomeWords(
  connection: Connection,
  request: SearchRequest,
  context: Context & { readonly vocabulary: Vocabulary },
): Promise<Loose | null> {
  const { question, vocabulary } = context;
  if (vocabulary.words.length < 2) return null;
  const { ids: ranked, complete } = await rankSomeWords(connection, request, context);
  if (ranked.length === 0) return null;
  const among: Question = { ...question, text: '', also: [isAnyOf('id', ranked)] };
  const loose = {
    exact: complete,
    note: 'No document has all of these words; these have some of them.',
  };
  if (request.sort !== 'relevance') {
    return { ...loose, found: await askOnce(connection, request, among) };
  }
  const whole = { ...request, offset: 0, limit: ranked.length };
  const found = await askOnce(connection, whole, among);
  const refined = new Set(found.ids);
  const ids = ranked
    .filter((id) => refined.has(id))
    .slice(request.offset, request.offset + request.limit);
  return { ...loose, found: { ...found, ids } };
}
