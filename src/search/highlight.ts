import type { Span } from '../domain/span.ts';
import type { Query } from '../query/ast.ts';
import { type Token, tokenize } from '../query/tokens.ts';

/**
 * Where the words and phrases that a query asks for stand in a text: spans in order that do not
 * touch, never markup. Excluded words are not lit. Words match as the engines match them, by their
 * folded form; a phrase is lit only where all of it stands.
 */
export function findHits(text: string, query: Query): Span[] {
  const wanted = termsOf(query, false);
  if (wanted.length === 0) return [];
  const tokens = tokenize(text);
  const byFirst = new Map<string, string[][]>();
  for (const term of wanted) {
    const first = term[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  const hits: Span[] = [];
  tokens.forEach((token, index) => {
    for (const term of byFirst.get(token.term) ?? []) {
      if (!stands(term, tokens, index)) continue;
      const end = tokens[index + term.length - 1]?.end ?? token.end;
      const last = hits.at(-1);
      if (last !== undefined && token.start <= last.end) {
        hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      } else hits.push({ start: token.start, end });
    }
  });
  return hits;
}

/** The folded words of each term that a text must have. */
function termsOf(query: Query, negated: boolean): string[][] {
  switch (query.kind) {
    case 'word':
    case 'phrase': {
      const term = tokenize(query.text).map((token) => token.term);
      return negated || term.length === 0 ? [] : [term];
    }
    case 'not':
      return termsOf(query.query, !negated);
    case 'all':
      return query.queries.flatMap((each) => termsOf(each, negated));
  }
}

function stands(term: readonly string[], tokens: readonly Token[], index: number): boolean {
  return term.every((word, offset) => tokens[index + offset]?.term === word);
}
