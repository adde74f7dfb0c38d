import type { Query } from '../query/ast.ts';
import { allOf, anyOf } from '../query/normal-form.ts';
import { tokenize } from '../query/tokens.ts';

/** What an answer says that has only some of the words. */
export const LOOSE_NOTE = 'No document has all of these words; these have some of them.';

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

/**
 * The looser reading of a query that nothing fulfils: some of its words instead of all, the rest as it
 * is. `null` if there are fewer than two words to choose from.
 */
export function looser(query: Query): Query | null {
  const parts = looseParts(query);
  return parts === null ? null : allOf([...parts.rest, anyOf(parts.words)]);
}
