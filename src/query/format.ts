import type { Query } from './ast.ts';

/**
 * A query as it would be typed: `parseQuery` of it gives the same query again, for every query that
 * `parseQuery` gives.
 */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'phrase':
      return `"${query.text}"`;
    case 'not':
      return `-${formatQuery(query.query)}`;
    case 'all':
      return query.queries.map(formatQuery).join(' ');
  }
}
