import { expect, it } from 'vitest';
import { fieldAt } from '../../../../indexer/read/json/field-map.ts';

it('follows a path through objects and lists', () => {
  expect(fieldAt({ Fields: [{ body_text: 'a' }, { bodyText: 'b' }] }, 'fields.bodyText')).toEqual([
    'a',
    'b',
  ]);
});

it('finds nothing in lists that nest without end', () => {
  let nested: unknown = { a: 'words' };
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(() => fieldAt({ list: nested }, 'list.a')).not.toThrow();
});
