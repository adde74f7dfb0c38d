import type { Query } from './ast.ts';
import { allOf, anyOf } from './normal-form.ts';

/** The words, phrases and dates of a query: what has no query inside. */
export type Term = Exclude<Query, { kind: 'field' | 'not' | 'all' | 'any' }>;

/** Every term of a query, in typed order, wanted or excluded. */
export function everyTerm(query: Query): readonly Term[] {
  switch (query.kind) {
    case 'not':
    case 'field':
      return everyTerm(query.query);
    case 'all':
    case 'any':
      return query.queries.flatMap(everyTerm);
    default:
      return [query];
  }
}

/** The terms that a document should have, in typed order; those that are excluded are left out. */
export function wantedTerms(query: Query, negated = false): readonly Term[] {
  switch (query.kind) {
    case 'not':
      return wantedTerms(query.query, !negated);
    case 'field':
      return wantedTerms(query.query, negated);
    case 'all':
    case 'any':
      return query.queries.flatMap((each) => wantedTerms(each, negated));
    default:
      return negated ? [] : [query];
  }
}

/**
 * The query with each of its terms put through `change`, in normal form. `negated` tells whether the
 * term is excluded.
 */
export function mapTerms(
  query: Query,
  change: (term: Term, negated: boolean) => Query,
  negated = false,
): Query {
  switch (query.kind) {
    case 'not':
      return { kind: 'not', query: mapTerms(query.query, change, !negated) };
    case 'field':
      return { ...query, query: mapTerms(query.query, change, negated) };
    case 'all':
      return allOf(query.queries.map((each) => mapTerms(each, change, negated)));
    case 'any':
      return anyOf(query.queries.map((each) => mapTerms(each, change, negated)));
    default:
      return change(query, negated);
  }
}
