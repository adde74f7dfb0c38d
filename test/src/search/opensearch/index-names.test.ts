import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aliasesOf,
  formatIndexName,
  parseIndexName,
  partOf,
} from '../../../../src/search/opensearch/index-names.ts';

const ALIASES = aliasesOf('otr-');

describe('the names of indexes', () => {
  test.each([
    [{ collection: 'articles', generation: 3, part: null }, 'otr-articles-g3'],
    [{ collection: 'articles', generation: 3, part: '2012' }, 'otr-articles-2012-g3'],
    [{ collection: 'quotations', generation: 12, part: 'undated' }, 'otr-quotations-undated-g12'],
  ] as const)('%o is %s', (name, text) => {
    expect(formatIndexName(ALIASES, name)).toBe(text);
    expect(parseIndexName(ALIASES, text)).toEqual(name);
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('articles' as const, 'quotations' as const),
        fc.nat(),
        fc.oneof(
          fc.constantFrom(null, 'undated'),
          fc.integer({ min: 1000, max: 9999 }).map(String),
        ),
        (collection, generation, part) => {
          const name = { collection, generation, part };
          expect(parseIndexName(ALIASES, formatIndexName(ALIASES, name))).toEqual(name);
        },
      ),
    );
  });

  test.each(['otr-articles', 'otr-articles-2012', 'otr-articles-copy-g1', 'other-articles-g1'])(
    '%s is not ours',
    (name) => {
      expect(parseIndexName(ALIASES, name)).toBeNull();
    },
  );

  test('a document lies in its year’s part, one without a day in a part of its own', () => {
    expect(partOf('2012-12-28')).toBe('2012');
    expect(partOf(null)).toBe('undated');
  });
});
