import type { Query } from '../query/ast.ts';
import { allOf, anyOf } from '../query/normal-form.ts';
import { tokenize } from '../query/tokens.ts';
import { isFunctionWord } from './function-words.ts';

/** Below this many results an answer is poor. */
export const FEW = 10;

/** Whether `total` documents that have all the words are answer enough; else some of the words will do. */
export function isMetBy(query: Query, total: number): boolean {
  if (total === 0) return false;
  const parts = looseParts(query);
  return total >= FEW || parts === null || !isQuestion(parts);
}

/**
 * From this many words on, a query is a question in running words, and a word in it that no paper printed
 * ("persons involved in the coup") would hide every article on its subject; with a word that only joins
 * others ("successor to the premier") it is one from fewer on.
 */
const RUNNING_WORDS = 6;
const JOINED_WORDS = 4;

function isQuestion({ words }: LooseParts): boolean {
  const joins = words.some((each) => each.kind === 'word' && isFunctionWord(each.text));
  return words.length >= (joins ? JOINED_WORDS : RUNNING_WORDS);
}

/** What an answer says that has only some of the words, where `total` documents have all of them. */
export function looseNote(total: number): string {
  if (total === 0) return 'No document has all of these words; these have some of them.';
  return `Only ${total} ${total === 1 ? 'document has' : 'documents have'} all of these words; the others have some of them.`;
}

/** A query of several words, taken apart. */
export interface LooseParts {
  /** The words, of which some may be missing. */
  readonly words: readonly Query[];
  /** Everything else: phrases, exclusions, fields and dates hold as they are. */
  readonly rest: readonly Query[];
}

/** The parts of a query of which some words may be missing; `null` if it has fewer than two. */
export function looseParts(query: Query): LooseParts | null {
  if (query.kind !== 'all') return null;
  const isWord = (part: Query) => part.kind === 'word' && tokenize(part.text).length > 0;
  const words = query.queries.filter(isWord);
  return words.length < 2 ? null : { words, rest: query.queries.filter((part) => !isWord(part)) };
}

/** The looser reading of a query: some of its words instead of all, the rest as it is. */
export function loosened({ words, rest }: LooseParts): Query {
  return allOf([...rest, anyOf(words)]);
}
