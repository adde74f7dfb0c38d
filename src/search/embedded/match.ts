import type { Query } from '../../query/ast.ts';
import { tokenize } from '../../query/tokens.ts';

/**
 * The documents that a query means, as FTS5 can be asked for them: those that match an expression, or
 * all but those. `matches` null matches nothing, so `allBut` null is everything.
 */
export type Match =
  | { readonly kind: 'matches'; readonly expression: string | null }
  | { readonly kind: 'allBut'; readonly expression: string | null };

/** Puts a query in FTS5's words (sqlite.org/fts5.html#full_text_query_syntax). Total. */
export function toMatch(query: Query): Match {
  switch (query.kind) {
    case 'word':
    case 'phrase': {
      const terms = tokenize(query.text).map(({ term }) => term);
      // A word without a letter or digit asks for nothing.
      if (terms.length === 0) return { kind: 'allBut', expression: null };
      return { kind: 'matches', expression: `"${terms.join(' ')}"` };
    }
    case 'not': {
      const { kind, expression } = toMatch(query.query);
      return { kind: kind === 'matches' ? 'allBut' : 'matches', expression };
    }
    case 'all':
      return toAll(query.queries.map(toMatch));
  }
}

function toAll(parts: readonly Match[]): Match {
  const expressions = (kind: Match['kind']) =>
    parts.filter((part) => part.kind === kind).map(({ expression }) => expression);
  const wanted = expressions('matches');
  const unwanted = expressions('allBut').filter((expression) => expression !== null);
  if (wanted.includes(null)) return { kind: 'matches', expression: null };
  const without = unwanted.length === 0 ? null : unwanted.map(bracketed).join(' OR ');
  if (wanted.length === 0) return { kind: 'allBut', expression: without };
  const having = wanted.map((expression) => bracketed(expression ?? '')).join(' AND ');
  return {
    kind: 'matches',
    expression: without === null ? having : `(${having}) NOT (${without})`,
  };
}

function bracketed(expression: string): string {
  return `(${expression})`;
}

/**
 * The looser reading of a query that nothing fulfils: some of its words instead of all. Phrases and
 * exclusions stay as they are. `null` if the query has fewer than two words to choose from.
 */
export function toLooseMatch(query: Query): Match | null {
  if (query.kind !== 'all') return null;
  const words = query.queries.filter(({ kind }) => kind === 'word');
  const rest = query.queries.filter(({ kind }) => kind !== 'word').map(toMatch);
  const expressions = words
    .map(toMatch)
    .flatMap(({ expression }) => (expression === null ? [] : [expression]));
  if (expressions.length < 2) return null;
  return toAll([...rest, { kind: 'matches', expression: expressions.join(' OR ') }]);
}
