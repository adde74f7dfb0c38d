import { expect, test } from 'vitest';
import type { Query } from '../../../src/query/ast.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import type { WordField } from '../../../src/search/fields.ts';
import { fulfils } from '../../../src/search/fulfils.ts';
import { wordsOf } from '../../../src/search/words.ts';

const ARTICLE: Partial<Record<WordField, string | readonly string[]>> = {
  headline: 'Old harbour council meets',
  lead: 'The council of the old harbour',
  names: ['Zoë Brånd', 'Mayor Brånd'],
  said: ['We need pumps', 'Tonight we celebrate'],
  countryNames: ['Freedonia', 'FD'],
};

const article = {
  collection: 'articles',
  day: '2012-05-01',
  words: (field: WordField) => wordsOf(ARTICLE[field] ?? ''),
} as const;

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
  expect(fulfils(query, article)).toBe(expected);
});

test.each([
  ['counc*', true],
  ['ferr*', false],
  ['old NEAR/1 council', true],
  ['"old harbour" NEAR/2 council', true],
  ['council NEAR/0 old', false],
  ['old NEAR/3 brand', false],
  ['meets OR ferry', true],
  ['ferry OR ship', false],
  ['ferry OR -ship', true],
  ['pumps', false],
  ['said:pumps', true],
  ['said:"pumps tonight"', false],
  ['country:freedonia -country:utopia', true],
  ['headline:(old -ferry)', true],
  ['headline:of', false],
  ['about:freedonia about:brånd', true],
  ['date:2012', true],
  ['date:2012-05-02..', false],
  ['date:..2012-04 OR meets', true],
])('%s', (query, expected) => {
  expect(fulfils(parseQuery(query).query, article)).toBe(expected);
});
