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

/** A run of letters, marks and digits. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /^\p{L}$/u;
const ASCII = /^\p{ASCII}*$/u;

/** Lower case without diacritics and points, the form in which tables are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}

/**
 * The words of `text` in order: runs of letters, marks and digits, and abbreviations with inner points
 * ("U.S.", "N.Y."). Apostrophes and hyphens separate; offsets are in `text`.
 */
export function printedWords(text: string): PrintedWord[] {
  const words: PrintedWord[] = [];
  let abbreviated = 0;
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    if (start < abbreviated) continue;
    let word = match[0];
    if (word.length === 1 && text.charAt(start + 1) === '.' && LETTER.test(word)) {
      word = abbreviationAt(text, start) ?? word;
      abbreviated = start + word.length;
    }
    const first = word.charAt(0);
    const capital = first !== first.toLowerCase();
    words.push({
      key: keyOf(word),
      start,
      end: start + word.length,
      capital,
      capitals: capital && word.length > 1 && word === word.toUpperCase(),
    });
  }
  return words;
}

const ABBREVIATION = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?/uy;

function abbreviationAt(text: string, start: number): string | null {
  ABBREVIATION.lastIndex = start;
  return ABBREVIATION.exec(text)?.[0] ?? null;
}
