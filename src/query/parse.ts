import type { Query, QueryWarning } from './ast.ts';
import { tokenize } from './tokens.ts';

/** Longest query that is read, in UTF-16 units: longer ones are pasted texts, not questions. */
export const LONGEST_QUERY = 1_000;

/** Marks that open or close a phrase, as typed on any keyboard. */
const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', '＂']);

export interface ParsedQuery {
  readonly query: Query;
  readonly warnings: readonly QueryWarning[];
}

/**
 * Reads what a user typed: words, "phrases", and `-` before either to exclude it. Total: any string
 * gives a query; what could not be read as meant is told in `warnings`. Words and phrases without a
 * letter or digit ask for nothing and are left out.
 */
export function parseQuery(text: string): ParsedQuery {
  const warnings: QueryWarning[] = [];
  const end = Math.min(text.length, LONGEST_QUERY);
  if (end < text.length) {
    warnings.push({
      message: `Only the first ${LONGEST_QUERY} characters of the query are used; it has ${text.length}.`,
      start: end,
      end: text.length,
    });
  }
  const queries: Query[] = [];
  let position = 0;
  while (position < end) {
    if (isSpace(text.charAt(position))) {
      position += 1;
      continue;
    }
    const negated = text.charAt(position) === '-' && position + 1 < end;
    const start = negated ? position + 1 : position;
    const term = MARKS.has(text.charAt(start))
      ? readPhrase(text, start, end, warnings)
      : readWord(text, start, end);
    if (tokenize(term.query.text).length > 0) {
      queries.push(negated ? { kind: 'not', query: term.query } : term.query);
    }
    // A lone dash or mark is passed over, so the reading always goes on.
    position = Math.max(term.next, position + 1);
  }
  const [only] = queries;
  return {
    query: queries.length === 1 && only !== undefined ? only : { kind: 'all', queries },
    warnings,
  };
}

interface Term {
  readonly query: { readonly kind: 'word' | 'phrase'; readonly text: string };
  /** Where reading goes on. */
  readonly next: number;
}

function readPhrase(text: string, start: number, end: number, warnings: QueryWarning[]): Term {
  let close = start + 1;
  while (close < end && !MARKS.has(text.charAt(close))) close += 1;
  if (close >= end) {
    warnings.push({
      message: 'A quotation mark is not closed; everything after it is read as one phrase.',
      start,
      end,
    });
  }
  return {
    query: { kind: 'phrase', text: text.slice(start + 1, close).trim() },
    next: Math.min(close + 1, end),
  };
}

function readWord(text: string, start: number, end: number): Term {
  let next = start;
  while (next < end && !isSpace(text.charAt(next)) && !MARKS.has(text.charAt(next))) next += 1;
  return { query: { kind: 'word', text: text.slice(start, next) }, next };
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}
