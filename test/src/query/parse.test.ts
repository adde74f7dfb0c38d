import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/query/ast.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { LONGEST_QUERY, parseQuery } from '../../../src/query/parse.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const not = (query: Query): Query => ({ kind: 'not', query });
const all = (...queries: Query[]): Query => ({ kind: 'all', queries });

describe('reading a query', () => {
  test.each<[string, Query]>([
    ['', all()],
    ['   ', all()],
    ['ferry', word('ferry')],
    ['old ferry', all(word('old'), word('ferry'))],
    ['"old ferry"', phrase('old ferry')],
    ['“old ferry” lost', all(phrase('old ferry'), word('lost'))],
    ['«old ferry»', phrase('old ferry')],
    ['ferry -old', all(word('ferry'), not(word('old')))],
    ['-"old ferry"', not(phrase('old ferry'))],
    ['F-16', word('F-16')],
    ['don’t', word('don’t')],
    ['- -- "" "!"', all()],
    ['old"ferry lost"', all(word('old'), phrase('ferry lost'))],
    ['OR AND (ferry)', all(word('OR'), word('AND'), word('(ferry)'))],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ query: expected, warnings: [] });
  });

  test('a mark that is not closed makes one phrase of the rest, and says so', () => {
    expect(parseQuery('lost "old ferry')).toEqual({
      query: all(word('lost'), phrase('old ferry')),
      warnings: [{ message: expect.stringContaining('not closed'), start: 5, end: 15 }],
    });
  });

  test('a query of 5,000 characters is cut, and says so', () => {
    const { warnings } = parseQuery('ferry '.repeat(5000 / 6));
    expect(warnings[0]).toMatchObject({ start: LONGEST_QUERY });
  });
});

test('any string is read, and what is read can be typed again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '“', '”', '-', '’', '1') }),
      ),
      (text) => {
        const { query } = parseQuery(text);
        expect(parseQuery(formatQuery(query)).query).toEqual(query);
      },
    ),
    { numRuns: 2_000 },
  );
});
