import type { QueryWarning } from './ast.ts';
import type { Lexeme } from './lex.ts';

/** From this many words on, a text typed wholly in capitals is running words: a headline pasted, a telex. */
const RUNNING_WORDS = 6;

/** Of so many words, one may be an operator's name. */
const WORDS_AN_OPERATOR = 3;

const OPERATOR_WORDS = { or: 'or', and: 'and', minus: 'not', near: 'near' } as const;

/**
 * Operators are told from words by their capitals. Where a text has no others ("TALKS WITH RUSSIA OR A
 * SUMMIT MEETING"), capitals say nothing, and OR, AND, NOT and NEAR are words like the rest; told in a
 * warning where that changes what is found. A sign that nobody writes in prose (a bracket, a mark, a
 * minus, a field) means that the operators are meant.
 */
export function readCapitals(
  text: string,
  lexemes: readonly Lexeme[],
): { lexemes: readonly Lexeme[]; warnings: readonly QueryWarning[] } {
  if (!isProse(text, lexemes)) return { lexemes, warnings: [] };
  const warnings: QueryWarning[] = [];
  return {
    lexemes: lexemes.map((lexeme) => {
      const { kind, start, end } = lexeme;
      if (kind !== 'or' && kind !== 'and' && kind !== 'minus' && kind !== 'near') return lexeme;
      if (kind === 'or' || kind === 'minus') {
        const message = `In a text all in capitals, ${text.slice(start, end)} is read as a word; put brackets around what it should join.`;
        warnings.push({ message, start, end });
      }
      return { kind: 'word', text: OPERATOR_WORDS[kind], sign: '', start, end };
    }),
    warnings,
  };
}

function isProse(text: string, lexemes: readonly Lexeme[]): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  let words = 0;
  let operators = 0;
  for (const lexeme of lexemes) {
    const typed = text.slice(lexeme.start, lexeme.end);
    if (lexeme.kind === 'word' && lexeme.sign === '') words += /\p{Lu}/u.test(typed) ? 1 : 0;
    else if (/^\p{Lu}+$/u.test(typed)) operators += 1;
    else return false;
  }
  return words + operators >= RUNNING_WORDS && words >= operators * WORDS_AN_OPERATOR;
}
