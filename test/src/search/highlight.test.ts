import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/query/parse.ts';
import { findHits } from '../../../src/search/highlight.ts';
import { makeSnippet } from '../../../src/search/snippet.ts';

function lit(text: string, query: string): string[] {
  return findHits(text, parseQuery(query).query).map(({ start, end }) => text.slice(start, end));
}

describe('what is lit', () => {
  test.each([
    ['The old ferry', 'ferry', ['ferry']],
    ['The Old Ferry', 'old ferry', ['Old', 'Ferry']],
    ['Zoë’s ferry', 'zoe', ['Zoë']],
    ['ferry, old ferry', '"old ferry"', ['old ferry']],
    ['old and ferry', '"old ferry"', []],
    ['the old ferry', 'the -old', ['the']],
    ['We don’t', "don't", ['don’t']],
    ['a a b', '"a b" a', ['a', 'a b']],
    ['ferries', 'ferry', []],
    ['anything', '', []],
  ])('in “%s” for %s', (text, query, expected) => {
    expect(lit(text, query)).toEqual(expected);
  });
});

describe('a snippet', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
  const snippet = (query: string) => makeSnippet(text, findHits(text, parseQuery(query).query), 30);

  test('is the beginning where nothing is lit', () => {
    expect(snippet('')).toEqual({
      text: 'One two three four five six',
      hits: [],
      cutBefore: false,
      cutAfter: true,
    });
  });

  test('is where the most hits stand, with offsets into itself', () => {
    const { text: shown, hits, cutBefore } = snippet('two ten eleven');
    expect(hits.map(({ start, end }) => shown.slice(start, end))).toEqual(['ten', 'eleven']);
    expect(cutBefore).toBe(true);
  });

  test('is a stretch of the text with its hits inside, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n') }), (any) => {
        const { text: shown, hits } = makeSnippet(any, findHits(any, parseQuery('ab b').query), 10);
        expect(any).toContain(shown);
        for (const { start, end } of hits) expect(['ab', 'b']).toContain(shown.slice(start, end));
      }),
    );
  });
});
