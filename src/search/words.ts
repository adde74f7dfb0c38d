import { termsOf } from '../query/tokens.ts';

/**
 * Stands between the entries of a list (two names, two quotations) so that no phrase runs from one
 * into the next; it counts as one word. A private-use character (U+E000), which `query/tokens.ts` takes for
 * no letter: no printed text and no query has it as a word.
 */
const BREAK = '\u{E000}';

/** The words of a document's field as every engine is to hold them: folded, in order. */
export function wordsOf(field: string | readonly string[] | null): string[] {
  if (field === null) return [];
  if (typeof field === 'string') return termsOf(field);
  return field.flatMap((entry, place) => {
    const words = termsOf(entry);
    return place === 0 ? words : [BREAK, ...words];
  });
}
