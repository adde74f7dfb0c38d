import { expect, test } from 'vitest';
import { versionTrouble } from '../../../../src/search/meilisearch/version.ts';
import { partInWords, placeOf } from '../../../../src/search/meilisearch/years.ts';

const RANGES = [null, { first: null, last: 2009 }, { first: 2012, last: 2012 }];

test.each([
  ['1888', 1],
  ['2009', 1],
  ['2010', -1],
  ['2012', 2],
  ['2013', -1],
  [null, -1],
])('an article of %s lies on the server at place %d', (year, place) => {
  expect(placeOf(year, RANGES)).toBe(place);
});

test.each([
  [{ first: 2010, last: 2019 }, 'articles of 2010 to 2019'],
  [{ first: 2012, last: 2012 }, 'articles of 2012'],
  [{ first: null, last: 2009 }, 'articles of 2009 and before'],
  [{ first: 2020, last: null }, 'articles of 2020 and after'],
])('%o are %s', (range, words) => {
  expect(partInWords(range, [])).toBe(words);
});

test('what is left is said by what is not', () => {
  expect(partInWords(null, [])).toBe('all articles');
  expect(
    partInWords(null, [
      { first: null, last: 2009 },
      { first: 2012, last: 2012 },
    ]),
  ).toBe('undated articles and those of other years than 2009 and before, 2012');
});

test.each([
  ['1.50.0', []],
  ['1.36.0', []],
  ['2.0.1', []],
  ['1.53.1-rc.0', []],
  ['1.35.9', ['is too old: install 1.36 or newer']],
  ['0.30.5', ['is too old: install 1.36 or newer']],
])('version %s: %j', (version, trouble) => {
  expect(versionTrouble(version)).toEqual(trouble);
});
