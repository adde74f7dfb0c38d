/** A word as printed, with what the tables need to compare it. */
export interface PrintedWord {
  /** Lower case, diacritics and points off: "U.S." is "us", "São" is "sao". */
  readonly key: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether all its letters are capitals and there are at least two. */
  readonly capitals: boolean;
}

/** An abbreviation with inner points ("U.S.", "N.Y."), or a run of letters, marks and digits. */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^\p{ASCII}*$/u;

/** Lower case without diacritics and points, the form in which tables are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}

/** The words of `text` in order. Apostrophes and hyphens separate; offsets are in `text`. */
export function printedWords(text: string): PrintedWord[] {
  const words: PrintedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const first = word.charAt(0);
    const capital = first !== first.toLowerCase();
    words.push({
      key: keyOf(word),
      start: match.index,
      end: match.index + word.length,
      capital,
      capitals: capital && word.length > 1 && word === word.toUpperCase(),
    });
  }
  return words;
}
