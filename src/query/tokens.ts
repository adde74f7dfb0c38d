/** A word of a text as searching sees it, and where it stands (UTF-16 units). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Most words have no letter that could be decomposed; asking is quicker than decomposing. */
const PLAIN = /^[a-z0-9]+$/i;

/** What a word is made of once it is folded. */
const FOLDED = /[\p{L}\p{N}]+/gu;

/**
 * Folds a word so that spellings that a reader takes for the same are the same: case, diacritics and
 * compatibility forms go; ё is е. One character may stand for several words (½ is 1 and 2, ﷺ is four
 * words), and some stand for none.
 */
function fold(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(FOLDED) ?? [];
}

/**
 * The words of `text` in order. A word is a run of letters, digits and marks; everything else
 * separates (so "don't" is "don" and "t", with straight and curly apostrophe alike). Words that stand in
 * one character have its place in common.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const term of fold(match[0])) tokens.push({ term, start, end });
  }
  return tokens;
}

/**
 * Texts whose every letter and digit is plain: ASCII, and the signs of typesetting (U+2000 to U+206F, dashes,
 * quotation marks, spaces), none of which is part of a word.
 */
const PLAIN_TEXT = /^[\0-\x7f\u2000-\u206f]*$/;

const PLAIN_WORD = /[a-z0-9]+/g;

/** The folded words of `text` in order, where their places do not matter: `tokenize` in a fraction of the time. */
export function termsOf(text: string): string[] {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return (text.match(WORD) ?? []).flatMap(fold);
}
