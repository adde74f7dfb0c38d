import type { Query, QueryWarning } from './ast.ts';
import { readCapitals } from './capitals.ts';
import { dayRange } from './day-range.ts';
import { type Lexeme, lex } from './lex.ts';
import { allOf, anyOf } from './normal-form.ts';
import { tokenize } from './tokens.ts';

/** Longest query that is read, in UTF-16 units: longer ones are pasted texts, not questions. */
export const LONGEST_QUERY = 1_000;

/** Most words and phrases of one query: each costs every engine a look-up. */
export const MOST_TERMS = 100;

/** Brackets within brackets that are read; nobody types more. */
export const DEEPEST_NESTING = 20;

/** Other words that may stand between near ones where `NEAR` comes without a number, and at most. */
const USUAL_DISTANCE = 10;
const LONGEST_DISTANCE = 100;

/** Fewest letters before a `*`: fewer would mean half of the dictionary. */
const SHORTEST_PREFIX = 2;

export interface ParsedQuery {
  readonly query: Query;
  readonly warnings: readonly QueryWarning[];
}

/**
 * Reads what a user typed; docs/query-language.md lists the operators. Words side by side are all
 * wanted, and OR joins its two neighbours before that. Total: any string gives a query in normal form
 * (`normal-form.ts`); what could not be read as meant is told in `warnings`. Words and phrases without
 * a letter or digit ask for nothing and are left out.
 */
export function parseQuery(text: string): ParsedQuery {
  const read = text.slice(0, LONGEST_QUERY);
  const taken = lex(read);
  const { lexemes, warnings: told } = readCapitals(read, taken.lexemes);
  const warnings = [...taken.warnings, ...told];
  if (text.length > LONGEST_QUERY) {
    warnings.push({
      message: `Only the first ${LONGEST_QUERY} characters of the query are used; it has ${text.length}.`,
      start: LONGEST_QUERY,
      end: text.length,
    });
  }
  const query = new Parser(lexemes, warnings).query();
  return { query, warnings: warnings.sort((a, b) => a.start - b.start) };
}

/** A reader of lexemes that remembers where it is. */
class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #warnings: QueryWarning[];
  #at = 0;
  #terms = 0;

  constructor(lexemes: readonly Lexeme[], warnings: QueryWarning[]) {
    this.#lexemes = lexemes;
    this.#warnings = warnings;
  }

  query(): Query {
    return this.#sequence(0);
  }

  #warn({ start, end }: Pick<Lexeme, 'start' | 'end'>, message: string): void {
    this.#warnings.push({ message, start, end });
  }

  #warnOfOr(or: Lexeme): void {
    // Where words were left out, that has been told, and the OR between them is none of the user's doing.
    if (this.#terms > MOST_TERMS) return;
    this.#warn(or, 'OR needs something on both sides; this one is passed over.');
  }

  /** What stands side by side up to the closing bracket of this depth or the end. */
  #sequence(depth: number): Query {
    const groups: Query[][] = [];
    let or: Lexeme | null = null;
    for (;;) {
      const lexeme = this.#lexemes[this.#at];
      if (lexeme === undefined || (lexeme.kind === 'close' && depth > 0)) break;
      if (lexeme.kind === 'close') {
        this.#warn(lexeme, 'This bracket closes nothing and is passed over.');
        this.#at += 1;
      } else if (lexeme.kind === 'or') {
        if (groups.length === 0 || or !== null) this.#warnOfOr(lexeme);
        else or = lexeme;
        this.#at += 1;
      } else if (lexeme.kind === 'and') {
        this.#at += 1;
      } else {
        const part = this.#nearby(depth);
        if (part === null) continue;
        if (or === null) groups.push([part]);
        else groups.at(-1)?.push(part);
        or = null;
      }
    }
    if (or !== null) this.#warnOfOr(or);
    return allOf(groups.map(anyOf));
  }

  /** One term, with those that NEAR ties to it. */
  #nearby(depth: number): Query | null {
    const first = this.#lexemes[this.#at];
    const part = this.#term(depth);
    const parts = part === null ? [] : [part];
    const terms = part === null ? [] : [nearTerm(part)];
    let distance: number | null = null;
    for (;;) {
      const lexeme = this.#lexemes[this.#at];
      if (lexeme?.kind !== 'near' || !isTerm(this.#lexemes[this.#at + 1])) break;
      this.#at += 1;
      const next = this.#term(depth);
      if (next === null) continue;
      // Several distances in one chain: the widest, so that nothing that was asked for is lost.
      distance = Math.max(distance ?? 0, lexeme.distance ?? USUAL_DISTANCE);
      parts.push(next);
      terms.push(nearTerm(next));
    }
    const last = this.#lexemes[this.#at - 1];
    if (first === undefined || last === undefined || parts.length < 2 || distance === null) {
      return part ?? parts[0] ?? null;
    }
    const place = { start: first.start, end: last.end };
    const known = terms.filter((term) => term !== null);
    if (known.length < terms.length) {
      this.#warn(place, 'NEAR joins words and phrases only; these are all wanted, near or not.');
      return allOf(parts);
    }
    return this.#near(known, distance, place);
  }

  #near(terms: readonly string[], asked: number, place: Pick<Lexeme, 'start' | 'end'>): Query {
    if (asked > LONGEST_DISTANCE) {
      this.#warn(place, `Near is at most ${LONGEST_DISTANCE} words; ${asked} is read as that.`);
    }
    return { kind: 'near', terms, distance: Math.min(asked, LONGEST_DISTANCE) };
  }

  /** A word, a phrase, a bracket or an exclusion; `null` if it asks for nothing. */
  #term(depth: number): Query | null {
    const lexeme = this.#lexemes[this.#at];
    if (lexeme === undefined) return null;
    this.#at += 1;
    switch (lexeme.kind) {
      case 'minus': {
        if (!isTerm(this.#lexemes[this.#at])) return null;
        const query = this.#term(depth);
        return query === null ? null : { kind: 'not', query };
      }
      case 'field': {
        if (!isTerm(this.#lexemes[this.#at])) return null;
        const query = this.#term(depth);
        return query === null ? null : { kind: 'field', field: lexeme.field, query };
      }
      case 'open':
        return this.#bracket(lexeme, depth);
      case 'date':
        return this.#date(lexeme);
      case 'phrase':
        return this.#counted(lexeme, this.#phrase(lexeme));
      case 'word':
        return this.#counted(lexeme, this.#word(lexeme));
      case 'near':
        if (lexeme.distance === null) return this.#counted(lexeme, { kind: 'word', text: 'near' });
        this.#warn(lexeme, 'NEAR needs a word on both sides; this one is passed over.');
        return null;
      case 'close':
      case 'or':
      case 'and':
        return null;
    }
  }

  #bracket(open: Lexeme, depth: number): Query | null {
    if (depth === DEEPEST_NESTING) {
      this.#warn(
        open,
        `Brackets are read ${DEEPEST_NESTING} deep; what stands deeper is left out.`,
      );
      this.#passBracket();
      return null;
    }
    const inside = this.#sequence(depth + 1);
    if (this.#lexemes[this.#at]?.kind === 'close') this.#at += 1;
    else this.#warn(open, 'This bracket is not closed; it reaches to the end.');
    return inside.kind === 'all' && inside.queries.length === 0 ? null : inside;
  }

  /** Goes on behind the bracket that was just opened. */
  #passBracket(): void {
    for (let open = 1; open > 0 && this.#at < this.#lexemes.length; this.#at += 1) {
      const kind = this.#lexemes[this.#at]?.kind;
      if (kind === 'open') open += 1;
      if (kind === 'close') open -= 1;
    }
  }

  #date(lexeme: Extract<Lexeme, { kind: 'date' }>): Query | null {
    const range = dayRange(lexeme.text);
    if (range !== null) return { kind: 'date', ...range };
    this.#warn(
      lexeme,
      `“${lexeme.text}” is no date and is left out; write a year, month or day, or two with two dots between them: date:2012-12..2013.`,
    );
    return null;
  }

  #phrase({ text, within, ...place }: Extract<Lexeme, { kind: 'phrase' }>): Query | null {
    const words = text.split(/\s+/u).filter((word) => tokenize(word).length > 0);
    if (words.length === 0) return null;
    if (within === null || words.length < 2) return { kind: 'phrase', text };
    return this.#near(words, within, place);
  }

  #word(lexeme: Extract<Lexeme, { kind: 'word' }>): Query | null {
    const { text, sign } = lexeme;
    const terms = tokenize(text);
    if (terms.length === 0) return null;
    const length = terms[0]?.term.length ?? 0;
    if (sign === '*' && terms.length === 1 && length >= SHORTEST_PREFIX) {
      return { kind: 'prefix', text };
    }
    if (sign === '~' && terms.length === 1) return { kind: 'similar', text };
    if (sign !== '') {
      this.#warn(
        lexeme,
        `“${sign}” needs one word of ${SHORTEST_PREFIX} letters or more before it and is left out.`,
      );
    }
    return { kind: 'word', text };
  }

  /** Keeps a query within `MOST_TERMS`. */
  #counted(lexeme: Lexeme, query: Query | null): Query | null {
    if (query === null) return null;
    this.#terms += 1;
    if (this.#terms === MOST_TERMS + 1) {
      this.#warn(lexeme, `A query has at most ${MOST_TERMS} words; the rest is left out.`);
    }
    return this.#terms > MOST_TERMS ? null : query;
  }
}

/** What NEAR can tie: a word or a phrase; `null` for anything else. */
function nearTerm(query: Query): string | null {
  return query.kind === 'word' || query.kind === 'phrase' ? query.text : null;
}

/** Whether a lexeme begins a term. */
function isTerm(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !['close', 'or', 'and'].includes(lexeme.kind);
}
