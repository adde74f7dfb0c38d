/** A word of a text as names are made of: hyphens and inner apostrophes belong to it. */
export interface NameToken {
  /** As printed, a possessive ending left off. */
  readonly text: string;
  /** Lower case without diacritics, the form in which tables are compared. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is printed with a capital as names are ("al-Assad" too). */
  readonly capital: boolean;
  /** Whether "'s" follows: what stands after it is another phrase. */
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
const JOINED = /[-'’]/u;
const CAPITAL_LETTER = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/iu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ar|as|ash|at|ad|az|bin|ibn|abu|ul|d['’])[-'’]?\p{Lu})/u;

/** The words of `text` between two offsets, in order. */
export function nameTokens(text: string, start: number, end: number): NameToken[] {
  const tokens: NameToken[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const compound = JOINED.test(match[0]);
    const possessive = compound && POSSESSIVE.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    tokens.push({
      text: word,
      key: nameKey(word),
      start: start + match.index,
      end: start + match.index + word.length,
      capital: (compound ? CAPITAL : CAPITAL_LETTER).test(word),
      possessive,
      gap: part.slice(last, match.index).replaceAll('\u00a0', ' '),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

const ASCII = /^\p{ASCII}*$/u;

/** A word as tables are compared: lower case, diacritics off, one kind of apostrophe. */
export function nameKey(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** A surname as it is compared: "al-Assad" and "Assad" are one. */
export function surnameKey(surname: string): string {
  return nameKey(surname).replace(/^(?:al|el|an|ar|as|ash|at|ad|az)-/u, '');
}
