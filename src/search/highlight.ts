import type { Span } from '../domain/span.ts';
import type { FieldName, Query } from '../query/ast.ts';
import { type Token, tokenize } from '../query/tokens.ts';

/** What lights a stretch of text: these folded words in a row; the last may be a beginning. */
interface Term {
  readonly words: readonly string[];
  readonly beginning: boolean;
}

/** Fields whose words do not stand in a text that is shown. */
const UNPRINTED: ReadonlySet<FieldName> = new Set([
  'country',
  'from',
  'source',
  'section',
  'topic',
]);

/**
 * Where the words and phrases that a query asks for stand in a text: spans in order that do not
 * touch, never markup. Excluded words are not lit. Words match as the engines match them, by their
 * folded form; a phrase is lit only where all of it stands.
 */
export function findHits(text: string, query: Query): Span[] {
  const wanted = termsOf(query, false);
  if (wanted.length === 0) return [];
  const tokens = tokenize(text);
  const hits: Span[] = [];
  tokens.forEach((token, index) => {
    for (const term of wanted) {
      if (!stands(term, tokens, index)) continue;
      const end = tokens[index + term.words.length - 1]?.end ?? token.end;
      const last = hits.at(-1);
      if (last !== undefined && token.start <= last.end) {
        hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      } else hits.push({ start: token.start, end });
    }
  });
  return hits;
}

/** What a text must have of a query. */
function termsOf(query: Query, negated: boolean): Term[] {
  switch (query.kind) {
    case 'word':
    case 'similar':
    case 'phrase':
      return negated ? [] : termOf(query.text, false);
    case 'prefix':
      return negated ? [] : termOf(query.text, true);
    case 'near':
      return negated ? [] : query.terms.flatMap((term) => termOf(term, false));
    case 'field':
      return UNPRINTED.has(query.field) ? [] : termsOf(query.query, negated);
    case 'date':
      return [];
    case 'not':
      return termsOf(query.query, !negated);
    case 'all':
    case 'any':
      return query.queries.flatMap((each) => termsOf(each, negated));
  }
}

function termOf(text: string, beginning: boolean): Term[] {
  const words = tokenize(text).map(({ term }) => term);
  return words.length === 0 ? [] : [{ words, beginning }];
}

function stands({ words, beginning }: Term, tokens: readonly Token[], index: number): boolean {
  return words.every((word, offset) => {
    const term = tokens[index + offset]?.term;
    return beginning ? term?.startsWith(word) === true : term === word;
  });
}
