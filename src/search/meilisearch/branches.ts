import type { Collection } from '../../domain/document.ts';
import type { FieldName, Query } from '../../query/ast.ts';
import type { Term } from '../../query/each-term.ts';
import { FIELDS, PRINTED, type WordField } from '../fields.ts';

/**
 * One term of a query, wanted or excluded, in all that was printed (`null`) or in some fields: either
 * printed ones or ones that only a field asks for, never both.
 */
export interface Literal {
  readonly term: Term;
  readonly fields: readonly WordField[] | null;
  readonly negated: boolean;
}

/** Literals that must all hold. */
export type Branch = readonly Literal[];

/** Most branches that a query is taken apart into: each is a search of its own. */
export const MOST_BRANCHES = 12;

/**
 * A query as branches of which one must hold (its disjunctive normal form): Meilisearch knows neither OR
 * nor brackets. `null` if there would be too many; `[]` is the query that rules out everything.
 */
export function toBranches(collection: Collection, query: Query): readonly Branch[] | null {
  return expand(collection, query, { field: null, negated: false });
}

interface Place {
  readonly field: FieldName | null;
  readonly negated: boolean;
}

function expand(
  collection: Collection,
  query: Query,
  { field, negated }: Place,
): readonly Branch[] | null {
  switch (query.kind) {
    case 'field':
      return expand(collection, query.query, { field: query.field, negated });
    case 'not':
      return expand(collection, query.query, { field, negated: !negated });
    case 'all':
    case 'any': {
      const parts = query.queries.map((each) => expand(collection, each, { field, negated }));
      // "not (a and b)" is "not a or not b" (De Morgan).
      return (query.kind === 'all') === negated ? union(parts) : product(parts);
    }
    default:
      return literals(collection, query, { field, negated });
  }
}

function literals(
  collection: Collection,
  term: Term,
  { field, negated }: Place,
): readonly Branch[] {
  if (field === null || term.kind === 'date') return [[{ term, fields: null, negated }]];
  const fields = FIELDS[collection][field];
  const printed = fields.filter((each) => PRINTED[collection].includes(each));
  const others = fields.filter((each) => !printed.includes(each));
  const sides = [printed, others].filter((side) => side.length > 0);
  const parts = sides.map((side): Literal => ({ term, fields: side, negated }));
  // In one of the fields, or in none of them.
  return negated ? [parts] : parts.map((part) => [part]);
}

type Parts = readonly (readonly Branch[] | null)[];

function union(parts: Parts): readonly Branch[] | null {
  const branches: Branch[] = [];
  for (const part of parts) {
    if (part === null || branches.length + part.length > MOST_BRANCHES) return null;
    branches.push(...part);
  }
  return branches;
}

function product(parts: Parts): readonly Branch[] | null {
  let branches: readonly Branch[] = [[]];
  for (const part of parts) {
    if (part === null || branches.length * part.length > MOST_BRANCHES) return null;
    branches = branches.flatMap((branch) => part.map((more) => [...branch, ...more]));
  }
  return branches;
}
