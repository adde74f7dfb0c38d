import { EVERYTHING, type Query } from './ast.ts';

/**
 * Every one of the queries, in normal form: what is all-of inside is taken out of its bracket, one alone
 * stands for itself.
 */
export function allOf(queries: readonly Query[]): Query {
  const flat = queries.flatMap((query) => (query.kind === 'all' ? query.queries : [query]));
  const [only] = flat;
  if (only === undefined) return EVERYTHING;
  return flat.length === 1 ? only : { kind: 'all', queries: flat };
}

/** At least one of the queries, in normal form; `[]` gives everything. */
export function anyOf(queries: readonly Query[]): Query {
  const flat = queries.flatMap((query) => (query.kind === 'any' ? query.queries : [query]));
  const [only] = flat;
  if (only === undefined) return EVERYTHING;
  return flat.length === 1 ? only : { kind: 'any', queries: flat };
}
