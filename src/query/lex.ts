import { FIELD_NAMES, type FieldName, type QueryWarning } from './ast.ts';

/** A piece of a query as typed, and where it stands (UTF-16 units). */
export type Lexeme = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'minus' | 'or' | 'and' }
  /** `NEAR/5`; `distance` is null for a bare `NEAR`. */
  | { readonly kind: 'near'; readonly distance: number | null }
  /** `headline:`, directly before what it is about. */
  | { readonly kind: 'field'; readonly field: FieldName }
  /** What stands behind `date:`. */
  | { readonly kind: 'date'; readonly text: string }
  /** Words in quotation marks; `within` is the 5 of `"a b"~5`. */
  | { readonly kind: 'phrase'; readonly text: string; readonly within: number | null }
  /** A run of characters from its first letter or digit to its last; `sign` is what stood behind. */
  | { readonly kind: 'word'; readonly text: string; readonly sign: '*' | '~' | '' }
);

/** Marks that open or close a phrase, as typed on any keyboard. */
const MARKS = '"“”„‟«»＂';
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const RUN_END = new RegExp(`[\\s()${MARKS}]`, 'u');
const FIELD = new RegExp(`^(${FIELD_NAMES.join('|')}|date):`, 'iu');
/** A run, or its beginning up to a tilde and that one's number. */
const UP_TO_TILDE = /^[^~]*(?:~(?:[12](?![\p{L}\p{N}\p{M}]))?)?/u;
const UNKNOWN_FIELD = /^(\p{L}{2,}):(?=[\p{L}(])/u;
const NEAR = /^NEAR\/(\d{1,3})(?![\p{L}\p{N}\p{M}])/u;

/** Takes a query apart, from left to right. Total: what means nothing is passed over. */
export function lex(text: string): { lexemes: Lexeme[]; warnings: QueryWarning[] } {
  const lexemes: Lexeme[] = [];
  const warnings: QueryWarning[] = [];
  let at = 0;
  /** Whether a `-` here would exclude: only at the beginning of a term. */
  let fresh = true;
  while (at < text.length) {
    const character = characterAt(text, at);
    const next = characterAt(text, at + 1);
    if (/\s/u.test(character)) {
      fresh = true;
      at += 1;
    } else if (character === '(' || character === ')') {
      lexemes.push({ kind: character === '(' ? 'open' : 'close', start: at, end: at + 1 });
      fresh = character === '(';
      at += 1;
    } else if (MARKS.includes(character)) {
      at = readPhrase(text, at, lexemes, warnings);
      fresh = false;
    } else if (LETTER.test(character)) {
      at = readRun(text, at, lexemes, warnings);
      // A minus may follow a field's colon, as in `speaker:-"Ann Lee"`.
      fresh = lexemes.at(-1)?.kind === 'field';
    } else {
      if (
        character === '-' &&
        fresh &&
        (next === '(' || MARKS.includes(next) || LETTER.test(next))
      ) {
        lexemes.push({ kind: 'minus', start: at, end: at + 1 });
      }
      fresh = false;
      at += character.length;
    }
  }
  return { lexemes, warnings };
}

/** The character at a place, whole where it takes two units; a space beyond the end. */
function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 32) : ' ';
}

function readPhrase(
  text: string,
  start: number,
  lexemes: Lexeme[],
  warnings: QueryWarning[],
): number {
  let close = start + 1;
  while (close < text.length && !MARKS.includes(text.charAt(close))) close += 1;
  if (close >= text.length) {
    warnings.push({
      message: 'A quotation mark is not closed; everything after it is read as one phrase.',
      start,
      end: text.length,
    });
  }
  const sign = /^~(\d{1,3})/u.exec(text.slice(close + 1));
  const end = Math.min(text.length, close + 1 + (sign?.[0].length ?? 0));
  lexemes.push({
    kind: 'phrase',
    text: text.slice(start + 1, close).trim(),
    within: sign === null ? null : Number(sign[1]),
    start,
    end,
  });
  return end;
}

/** Reads from a letter or digit to the next space, bracket or mark, or to the colon of a field. */
function readRun(text: string, start: number, lexemes: Lexeme[], warnings: QueryWarning[]): number {
  const length = text.slice(start).search(RUN_END);
  const [run] = UP_TO_TILDE.exec(
    length === -1 ? text.slice(start) : text.slice(start, start + length),
  ) ?? [''];
  const end = start + run.length;
  const name = FIELD.exec(run)?.[1]?.toLowerCase();
  const colon = start + (name?.length ?? 0) + 1;
  if (name === 'date') {
    lexemes.push({ kind: 'date', text: run.slice('date:'.length), start, end });
    return end;
  }
  const field = FIELD_NAMES.find((each) => each === name);
  if (field !== undefined) {
    if (/\S/u.test(characterAt(text, colon)) && characterAt(text, colon) !== ')') {
      lexemes.push({ kind: 'field', field, start, end: colon });
      return colon;
    }
    warnings.push({
      message: `“${field}:” names a field but no word in it; put the word directly behind the colon.`,
      start,
      end: colon,
    });
    return colon;
  }
  const unknown = UNKNOWN_FIELD.exec(text.slice(start));
  if (unknown !== null) {
    warnings.push({
      message: `“${unknown[0]}” is no field, so it is read as a word. Fields are ${FIELD_NAMES.map((each) => `${each}:`).join(', ')} and date:.`,
      start,
      end: start + unknown[0].length,
    });
  }
  lexemes.push({ ...wordOf(run), start, end });
  return end;
}

function wordOf(
  run: string,
):
  | { readonly kind: 'or' | 'and' | 'minus' }
  | { readonly kind: 'near'; readonly distance: number | null }
  | { readonly kind: 'word'; readonly text: string; readonly sign: '*' | '~' | '' } {
  const near = NEAR.exec(run);
  if (near?.[1] !== undefined) return { kind: 'near', distance: Number(near[1]) };
  const [typed = run] = run.split('~');
  const [, text = typed, tail = ''] = /^(.*[\p{L}\p{N}\p{M}])(.*)$/u.exec(typed) ?? [];
  if (typed !== run) return { kind: 'word', text, sign: '~' };
  if (tail.startsWith('*')) return { kind: 'word', text, sign: '*' };
  if (text === 'OR') return { kind: 'or' };
  if (text === 'AND') return { kind: 'and' };
  if (text === 'NOT') return { kind: 'minus' };
  return text === 'NEAR' ? { kind: 'near', distance: null } : { kind: 'word', text, sign: '' };
}
