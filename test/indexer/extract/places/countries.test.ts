import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../../indexer/extract/places/countries.ts';
import { findDateline } from '../../../../indexer/extract/places/dateline.ts';
import { sliceSpan } from '../../../../src/domain/span.ts';
import { printedArticle } from '../../../support/printed-article.ts';

function countriesIn(words: string, published: string | null = null): string[] {
  const article = printedArticle([['paragraph', words]], { published });
  return findCountries(article, findDateline(article)).map((country) => country.code);
}

describe('countries are known by', () => {
  test.each([
    ['name', 'Talks in Peru ended.', ['PE']],
    ['people', 'A Peruvian official spoke to the Dutch.', ['PE', 'NL']],
    ['capital', 'Talks in Lima ended.', ['PE']],
    ['city', 'Talks in Mandalay ended.', ['MM']],
    ['a city’s former name', 'Talks in Leningrad, Bombay and Saigon ended.', ['RU', 'IN', 'VN']],
    ['seat of power', 'The Kremlin said nothing.', ['RU']],
    ['part', 'A farm in Ohio closed.', ['US']],
    ['part after a city', 'A farm near Moscow, Idaho, closed.', ['US']],
    ['abbreviated part', 'A farm near Paris, Tex., closed.', ['US']],
    ['short form', 'The US and the U.S. and the UK and the U.K. agreed.', ['US', 'GB']],
    ['possessive', "Syria’s army and Egypt's army met.", ['SY', 'EG']],
    [
      'the longest name',
      'South Korea, North Korea, Papua New Guinea and New Mexico.',
      ['KR', 'KP', 'PG', 'US'],
    ],
    [
      'state that is gone',
      'The Soviet Union, Yugoslavia, Czechoslovakia and East Germany.',
      ['SU', 'YU', 'CS', 'DD'],
    ],
    ['state’s former name', 'Zaire, Burma and West Germany signed.', ['CD', 'MM', 'DE']],
    ['name with diacritics', 'Talks in Córdoba and São Paulo and Côte d’Ivoire.', ['BR', 'CI']],
  ])('%s', (_by, words, codes) => {
    expect(countriesIn(words)).toEqual(codes);
  });
});

test.each([
  [
    'a state that is gone holds its cities',
    'Talks in Moscow, Kiev and Tashkent.',
    '1987-03-03',
    ['SU'],
  ],
  ['and does not after its end', 'Talks in Moscow and Tashkent.', '1997-03-03', ['RU', 'UZ']],
  ['Prague in 1987', 'Talks in Prague.', '1987-03-03', ['CS']],
  ['Leipzig in 1987', 'Talks in Leipzig.', '1987-03-03', ['DD']],
  ['Zagreb in 1987', 'Talks in Zagreb.', '1987-03-03', ['YU']],
  ['Congo in 1987', 'Talks in Congo.', '1987-03-03', ['CG']],
  ['Congo in 2012', 'Talks in Congo.', '2012-03-03', ['CD']],
])('%s', (_name, words, published, codes) => {
  expect(countriesIn(words, published)).toEqual(codes);
});

describe('not a country', () => {
  test.each([
    ['a small letter', 'They ate turkey from china plates and told us so.', []],
    ['a person by surname', 'Later Michael Jordan spoke. Jordan was glad.', []],
    ['a person by given name', 'Later Paris Hilton, Chad Smith and Israel Folau spoke.', []],
    ['a person with a title', 'Then Mr London and Mrs Ireland spoke.', []],
    [
      'a phrase that holds a name',
      'The guinea pig, the New York Times and the Geneva Convention.',
      [],
    ],
    ['a common word at the start of a sentence', 'Reading is useful. Nice people read.', []],
  ])('%s', (_name, words, codes) => {
    expect(countriesIn(words)).toEqual(codes);
  });

  test.each([
    [
      'a place after "in" stays one beside a namesake',
      'Later Anna Jordan spoke in Jordan.',
      ['JO'],
    ],
    [
      'an office before it',
      'Later King Hussein of Jordan met Prime Minister Chad Hale in Amman.',
      ['JO'],
    ],
    ['Georgia beside Tbilisi', 'Georgia and Tbilisi agreed.', ['GE']],
    ['Georgia beside Atlanta', 'Georgia voted and Atlanta counted.', ['US']],
    ['Georgia beside Russia', 'Georgia and Russia agreed.', ['GE', 'RU']],
  ])('but %s', (_name, words, codes) => {
    expect(countriesIn(words)).toEqual(codes);
  });
});

describe('about', () => {
  test('what headline and lead name, not what is named in passing', () => {
    const article = printedArticle([
      ['headline', 'Peru votes for change'],
      ['paragraph', 'LIMA, May 3 - Peru voted on Sunday.'],
      ['paragraph', 'Turnout in Peru was high and Peruvian officials were pleased.'],
      ['paragraph', 'An observer had flown in from Norway.'],
    ]);
    const countries = findCountries(article, findDateline(article));
    expect(countries.map(({ code, about }) => [code, about])).toEqual([
      ['PE', true],
      ['NO', false],
    ]);
  });
});

test('every span says what names the country, in any text', () => {
  const pieces = fc.constantFrom(
    'Peru',
    ' ',
    'U.S.',
    'New',
    'York',
    ', ',
    'Jordan',
    '\ud800',
    'MOSCOW - ',
    'Georgia',
    'St.',
    'Tex.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
      const article = printedArticle([['paragraph', parts.join('')]]);
      for (const country of findCountries(article, findDateline(article))) {
        expect(country.spans.length).toBeGreaterThan(0);
        for (const span of country.spans) expect(sliceSpan(article.text, span)).not.toBe('');
      }
    }),
  );
});
