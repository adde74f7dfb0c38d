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

  test.each([
    ['behind a long address', `see https://vale.example/${'a'.repeat(60)}/ferry and more`, 'ferry'],
    ['in a script without blanks', `${'年'.repeat(60)} 渡船 ${'年'.repeat(60)}`, '渡船'],
    ['that is longer than the snippet', `a ${'ferry'.repeat(20)} b`, 'ferry'.repeat(20)],
  ])('shows a hit %s', (_name, long, query) => {
    const { text: shown, hits } = makeSnippet(long, findHits(long, parseQuery(query).query), 30);
    expect(hits.map(({ start, end }) => shown.slice(start, end))).toEqual([query]);
  });

  test('is a stretch of the text with hits inside where there are any, and no half sign', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '.', '\n', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (any) => {
        const found = findHits(any, parseQuery('ab b').query);
        const { text: shown, hits } = makeSnippet(any, found, 10);
        expect(any).toContain(shown);
        expect(Buffer.from(shown).toString()).toBe(shown);
        expect(hits.length > 0).toBe(found.length > 0);
        for (const { start, end } of hits) expect(['ab', 'b']).toContain(shown.slice(start, end));
      }),
    );
  });
});
