/** A word of a text as searching sees it, and where it stands (UTF-16 units). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Most words have no letter that could be decomposed; asking is quicker than decomposing. */
const PLAIN = /^[a-z0-9]+$/i;

/**
 * Folds a word so that spellings that a reader takes for the same are the same: case, diacritics and
 * compatibility forms go; ё is е. The same folding as the embedded engine's tokenizer
 * (`unicode61 remove_diacritics 2`, sqlite.org/fts5.html#unicode61_tokenizer).
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of `text` in order. A word is a run of letters, digits and marks; everything else
 * separates (so "don't" is "don" and "t", with straight and curly apostrophe alike).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = fold(match[0]);
    if (term !== '') tokens.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The folded words of `text` in order, where their places do not matter: `tokenize` in half the time. */
export function termsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold).filter((term) => term !== '');
}
