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

describe('names that mean several things are told by what stands around them', () => {
  test.each<[name: string, words: string, codes: string[]]>([
    ['Georgia, of its own cities', 'Georgia voted. Polls in Tbilisi were quiet.', ['GE']],
    ['Georgia, of its people', 'Georgia voted. A Georgian official thanked the U.S.', ['GE', 'US']],
    ['Georgia, beside its neighbours', 'Georgia, Armenia and Azerbaijan met.', ['GE', 'AM', 'AZ']],
    ['Georgia, beside American states', 'Georgia and South Carolina voted.', ['US']],
    ['Georgia, after an American city', 'Police in Savannah, Georgia, said so.', ['US']],
    ['Georgia, before an American office', 'Georgia Gov. Ann Vale spoke.', ['US']],
    ['Georgia, behind an American office', 'Sen. Ann Vale of Georgia spoke.', ['US']],
    ['Georgia, a woman', 'Georgia O’Vale painted. Georgia was tired.', []],
    ['Georgian, an age', 'A Georgian terrace was sold.', []],
    ['Jordan, the country', 'Jordan and Israel signed a treaty.', ['JO', 'IL']],
    ['Jordan, the river', 'The Jordan River is low.', ['JO']],
    ['Jordan, a given name', 'Jordan Brook scored. Jordan was glad.', []],
    ['Jordan, a surname', 'Eddie Jordan left. Jordan won a race.', []],
    ['Turkey, the country', 'Turkey and Greece agreed.', ['TR', 'GR']],
    ['Turkey, the country at table', 'Turkey exports roast nuts, Turkish growers say.', ['TR']],
    ['turkey, the bird', 'Turkey was served with gravy. Turkey is dear.', []],
    ['Turkish, a bath', 'Turkish baths opened.', []],
    ['Chad, the country', 'Chad and Niger closed the border.', ['TD', 'NE']],
    ['Chad, a man', 'Chad Brook spoke. Chad was well.', []],
    ['Chad, a man in Chad', 'Chad Brook flew home. He had met officials in Chad.', ['TD']],
    ['chad, paper', 'A hanging chad was counted.', []],
    [
      'four Guineas',
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea met.',
      ['GN', 'GW', 'GQ', 'PG'],
    ],
    ['Guinea, a gulf', 'The Gulf of Guinea is deep.', []],
    ['Guinea, animals', 'Guinea pigs and guinea fowl were fed.', []],
  ])('%s', (_name, words, codes) => {
    expect(countriesIn(words)).toEqual(codes);
  });

  test('Georgia was an American state to papers before its independence', () => {
    expect(countriesIn('Georgia and Russia agreed.', '1987-03-03')).toEqual(['US', 'SU']);
  });
});

describe('states that are gone', () => {
  test.each<[name: string, words: string, published: string | null, codes: string[]]>([
    [
      'are named by their people',
      'Soviet, Czechoslovak and Yugoslav teams.',
      null,
      ['SU', 'CS', 'YU'],
    ],
    ['are named by letters', 'The USSR and the GDR.', null, ['SU', 'DD']],
    ['stay themselves after their end', 'The Soviet Union and Russia.', '2005-01-01', ['SU', 'RU']],
    ['hold their capitals', 'Bonn and East Berlin talked.', '1987-03-03', ['DE', 'DD']],
    ['hold their parts', 'Talks in Sarajevo.', '1990-03-03', ['YU']],
    ['let go of their parts on their day', 'Talks in Sarajevo.', '1993-03-03', ['BA']],
    ['let the Baltic go first', 'Talks in Riga and Minsk.', '1991-10-01', ['LV', 'SU']],
    ['are no part of a later name', 'The former Yugoslav Republic of Macedonia.', null, ['MK']],
  ])('%s', (_name, words, published, codes) => {
    expect(countriesIn(words, published)).toEqual(codes);
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
