import type { Query } from '../query/ast.ts';
import { allOf, anyOf } from '../query/normal-form.ts';
import { tokenize } from '../query/tokens.ts';

/** What an answer says that has only some of the words. */
export const LOOSE_NOTE = 'No document has all of these words; these have some of them.';

/**
 * The looser reading of a query that nothing fulfils: some of its words instead of all. Everything else
 * in it (phrases, exclusions, fields, dates) stays as it is. `null` if there are fewer than two words
 * to choose from.
 */
export function looser(query: Query): Query | null {
  if (query.kind !== 'all') return null;
  const isWord = (part: Query) => part.kind === 'word' && tokenize(part.text).length > 0;
  const words = query.queries.filter(isWord);
  if (words.length < 2) return null;
  return allOf([...query.queries.filter((part) => !isWord(part)), anyOf(words)]);
}
