import type { Types } from '@opensearch-project/opensearch';
import type { Collection } from '../../domain/document.ts';
import type { Query } from '../../query/ast.ts';
import { termsOf } from '../../query/tokens.ts';
import { FIELDS } from '../fields.ts';
import { PRINTED_WORDS, wordsName } from './mapping.ts';
import { nearInterval } from './near.ts';

export type Clause = Types.Common_QueryDsl.QueryContainer;

export const EVERYTHING: Clause = { match_all: {} };
const NOTHING: Clause = { match_none: {} };

/**
 * A query in OpenSearch's words, to be used as a filter: which documents fulfil it, and nothing about
 * how well. Total; what asks for nothing (a word without a letter or digit) finds everything.
 */
export function toClause(collection: Collection, query: Query): Clause {
  return clauseIn(collection, query, [PRINTED_WORDS]);
}

/** Every one of the clauses. */
export function allOf(clauses: readonly Clause[]): Clause {
  const wanted = clauses.filter((clause) => clause !== EVERYTHING);
  const [only] = wanted;
  if (only === undefined) return EVERYTHING;
  return wanted.length === 1 ? only : { bool: { filter: wanted } };
}

/** At least one of the clauses. */
export function anyOf(clauses: readonly Clause[]): Clause {
  const [only] = clauses;
  if (only === undefined) return NOTHING;
  return clauses.length === 1 ? only : { bool: { should: [...clauses], minimum_should_match: 1 } };
}

export function noneOf(clauses: readonly Clause[]): Clause {
  return { bool: { must_not: [...clauses] } };
}

/** A day of this name from one to another, both inclusive; documents without one lie nowhere. */
export function daysClause(
  name: string,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): Clause {
  if (since === null && until === null) return EVERYTHING;
  return {
    range: {
      [name]: {
        ...(since === null ? {} : { gte: since }),
        ...(until === null ? {} : { lte: until }),
      },
    },
  };
}

function clauseIn(collection: Collection, query: Query, fields: readonly string[]): Clause {
  const within = (clause: (field: string) => Clause) => anyOf(fields.map(clause));
  switch (query.kind) {
    case 'word':
    case 'similar':
    case 'phrase': {
      const words = termsOf(query.text);
      return words.length === 0 ? EVERYTHING : within((field) => wordsIn(field, words));
    }
    case 'prefix': {
      const [beginning] = termsOf(query.text);
      return beginning === undefined
        ? EVERYTHING
        : within((field) => ({ prefix: { [field]: { value: beginning } } }));
    }
    case 'near': {
      const terms = query.terms.map(termsOf).filter((words) => words.length > 0);
      if (terms.length === 0) return EVERYTHING;
      const interval = nearInterval(terms, query.distance);
      return interval === null
        ? NOTHING
        : within((field) => ({ intervals: { [field]: interval } }));
    }
    case 'field':
      return clauseIn(
        collection,
        query.query,
        FIELDS[collection][query.field].map((field) => wordsName(field)),
      );
    case 'date':
      return daysClause('day', query);
    case 'not':
      return noneOf([clauseIn(collection, query.query, fields)]);
    case 'all':
      return allOf(query.queries.map((each) => clauseIn(collection, each, fields)));
    case 'any':
      return anyOf(query.queries.map((each) => clauseIn(collection, each, fields)));
  }
}

/** These words next to each other in this order. */
function wordsIn(field: string, words: readonly string[]): Clause {
  const [word = ''] = words;
  return words.length === 1
    ? { term: { [field]: { value: word } } }
    : { match_phrase: { [field]: { query: words.join(' ') } } };
}
