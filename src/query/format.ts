import type { Query } from './ast.ts';

/**
 * A query as it would be typed: `parseQuery` of it gives the same query again, for every query that
 * `parseQuery` gives.
 */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'prefix':
      return `${query.text}*`;
    case 'similar':
      return `${query.text}~`;
    case 'phrase':
      return `"${query.text}"`;
    case 'near':
      return query.terms.map(nearTerm).join(` NEAR/${query.distance} `);
    case 'field':
      return `${query.field}:${bracketed(query.query)}`;
    case 'date':
      return `date:${
        query.since === query.until ? query.since : `${query.since ?? ''}..${query.until ?? ''}`
      }`;
    case 'not':
      return `-${bracketed(query.query)}`;
    case 'all':
      return query.queries
        .map((each) => (each.kind === 'any' ? bracketed(each) : formatQuery(each)))
        .join(' ');
    case 'any':
      return query.queries
        .map((each) => (each.kind === 'all' ? bracketed(each) : formatQuery(each)))
        .join(' OR ');
  }
}

/** In brackets where an operator would otherwise take only the first word of it. */
function bracketed(query: Query): string {
  const alone = ['word', 'prefix', 'similar', 'phrase', 'field', 'date'].includes(query.kind);
  return alone ? formatQuery(query) : `(${formatQuery(query)})`;
}

/** A word plain, unless it would be read as an operator; everything else between marks. */
function nearTerm(term: string): string {
  const plain = /^[\p{L}\p{N}\p{M}]+$/u.test(term) && !/^(?:OR|AND|NOT|NEAR)$/u.test(term);
  return plain ? term : `"${term}"`;
}
