import { expect, test } from 'vitest';
import type { Query } from '../../../../src/query/ast.ts';
import { fulfils } from '../../../../src/search/meilisearch/check.ts';

const fields = ['old harbour council meets', 'the council of the old harbour'].map((text) =>
  text.split(' '),
);
const word = (text: string): Query => ({ kind: 'word', text });
const phrase = (text: string): Query => ({ kind: 'phrase', text });

test.each<[string, Query, boolean]>([
  ['a word in any field', word('Meets'), true],
  ['a word that is not there', word('ferry'), false],
  ['a phrase printed so', phrase('old harbour council meets'), true],
  [
    'a phrase whose every window is printed, but never whole',
    phrase('council of the old harbour council'),
    false,
  ],
  ['a phrase over the edge of a field', phrase('meets the council'), false],
  ['words from several fields', { kind: 'all', queries: [word('meets'), word('of')] }, true],
  ['an excluded word that is there', { kind: 'not', query: word('meets') }, false],
  [
    'an excluded group of which one is there',
    { kind: 'not', query: { kind: 'all', queries: [word('meets'), word('ferry')] } },
    true,
  ],
  ['a word without letters', word('–'), true],
])('%s', (_, query, expected) => {
  expect(fulfils(query, fields)).toBe(expected);
});
