import { expect, test } from 'vitest';
import { describeQuery } from '../../../src/query/describe.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import malformed from './malformed-queries.json' with { type: 'json' };

test('there are 500 malformed queries and more', () => {
  expect(malformed.length).toBeGreaterThanOrEqual(500);
});

test.each(malformed.map((text) => [JSON.stringify(text), text]))(
  '%s is read, can be said, and typed again',
  (_shown, text) => {
    const { query, warnings } = parseQuery(text);
    expect(parseQuery(formatQuery(query)).query).toEqual(query);
    expect(describeQuery(query)).toEqual(expect.any(String));
    for (const { message, start, end } of warnings) {
      expect(message).toMatch(/\.$/u);
      expect(text.slice(start, end)).not.toBe('');
    }
  },
);
