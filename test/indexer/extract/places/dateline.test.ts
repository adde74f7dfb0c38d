import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDateline, splitDateline } from '../../../../indexer/extract/places/dateline.ts';
import { blockText } from '../../../../src/domain/article.ts';
import { overlapsSpan, sliceSpan } from '../../../../src/domain/span.ts';
import { printedArticle } from '../../../support/printed-article.ts';

const paragraph = (words: string, published: string | null = '2012-12-31') =>
  printedArticle([['paragraph', words]], { published });

describe('findDateline', () => {
  test.each([
    // words, span, place, country, day, agency
    [
      'MOSCOW, Dec 28 (Reuters) - Talks began.',
      'MOSCOW, Dec 28 (Reuters) -',
      'Moscow',
      'RU',
      '2012-12-28',
      'Reuters',
    ],
    ['WASHINGTON (AP) -- Talks began.', 'WASHINGTON (AP) --', 'Washington', 'US', null, 'AP'],
    ['WASHINGTON (AP) — Talks began.', 'WASHINGTON (AP) —', 'Washington', 'US', null, 'AP'],
    ['Washington, DC - The member spoke.', 'Washington, DC -', 'Washington', 'US', null, null],
    ['KYIV, Ukraine — The mayor spoke.', 'KYIV, Ukraine —', 'Kyiv', 'UA', null, null],
    ['CAIRO: The minister spoke.', 'CAIRO:', 'Cairo', 'EG', null, null],
    [
      'SALVADOR, Feb 26 - Showers came.',
      'SALVADOR, Feb 26 -',
      'Salvador',
      'BR',
      '2012-02-26',
      null,
    ],
    [
      'PARIS, Dec. 3, 2010 (AFP) – Talks began.',
      'PARIS, Dec. 3, 2010 (AFP) –',
      'Paris',
      'FR',
      '2010-12-03',
      'AFP',
    ],
    [
      'SPRINGFIELD, Ill., March 3 - A plant closed.',
      'SPRINGFIELD, Ill., March 3 -',
      'Springfield',
      'US',
      '2012-03-03',
      null,
    ],
    ['PARIS, Texas (AP) — A plant closed.', 'PARIS, Texas (AP) —', 'Paris', 'US', null, 'AP'],
    [
      'LONDON, Ontario, 4 May - A plant closed.',
      'LONDON, Ontario, 4 May -',
      'London',
      'CA',
      '2012-05-04',
      null,
    ],
    [
      'COEUR D’ALENE, Idaho — A plant closed.',
      'COEUR D’ALENE, Idaho —',
      'Coeur d’Alene',
      'US',
      null,
      null,
    ],
    [
      'RIO DE JANEIRO, March 3 - Rain fell.',
      'RIO DE JANEIRO, March 3 -',
      'Rio de Janeiro',
      'BR',
      '2012-03-03',
      null,
    ],
    [
      'MCLEAN, Va., March 3 - A firm moved.',
      'MCLEAN, Va., March 3 -',
      'McLean',
      'US',
      '2012-03-03',
      null,
    ],
    [
      'LONDON, Dec. 28—The Prime Minister spoke.',
      'LONDON, Dec. 28—',
      'London',
      'GB',
      '2012-12-28',
      null,
    ],
    [
      'NEW YORK--(BUSINESS WIRE)--Dec. 28, 2012--A firm grew.',
      'NEW YORK--(BUSINESS WIRE)--Dec. 28, 2012--',
      'New York',
      'US',
      '2012-12-28',
      'BUSINESS WIRE',
    ],
    [
      'NEW DELHI, Dec 28 (PTI) The minister spoke.',
      'NEW DELHI, Dec 28 (PTI)',
      'New Delhi',
      'IN',
      '2012-12-28',
      'PTI',
    ],
    [
      'MOSCOW, December 28. /ITAR-TASS/. Talks began.',
      'MOSCOW, December 28. /ITAR-TASS/.',
      'Moscow',
      'RU',
      '2012-12-28',
      'ITAR-TASS',
    ],
    [
      'JOHANNESBURG March 13 - Gold fell.',
      'JOHANNESBURG March 13 -',
      'Johannesburg',
      'ZA',
      '2012-03-13',
      null,
    ],
    [
      'ABOARD AIR FORCE ONE (AP) — He spoke.',
      'ABOARD AIR FORCE ONE (AP) —',
      'Aboard Air Force One',
      null,
      null,
      'AP',
    ],
    [
      'CHICAGO/NEW YORK (Reuters) - Prices rose.',
      'CHICAGO/NEW YORK (Reuters) -',
      'Chicago/New York',
      'US',
      null,
      'Reuters',
    ],
    [
      'BEIJING, Dec. 28 (Xinhua) -- Prices rose.',
      'BEIJING, Dec. 28 (Xinhua) --',
      'Beijing',
      'CN',
      '2012-12-28',
      'Xinhua',
    ],
    [
      'LENINGRAD, Friday, Dec. 28 — A ship came.',
      'LENINGRAD, Friday, Dec. 28 —',
      'Leningrad',
      'RU',
      '2012-12-28',
      null,
    ],
    [
      'VANTORIA, March 3 - An unknown town spoke.',
      'VANTORIA, March 3 -',
      'Vantoria',
      null,
      '2012-03-03',
      null,
    ],
  ])('%s', (words, span, place, country, day, agency) => {
    const article = paragraph(words);
    const dateline = findDateline(article);
    expect(dateline && sliceSpan(article.text, dateline.span)).toBe(span);
    expect(dateline).toMatchObject({ place, country, day, agency });
  });

  test.each([
    'Russia has agreed to hold talks.',
    'The minister - a veteran - spoke.',
    'Paris, France — the city of light — is growing.',
    'UPDATE - Shares rose.',
    'COPPER GRADE A - Prices rose.',
    'EXCLUSIVE: The firm moved.',
    'Friday, January 4, 2019',
    'Jordan: I did not say so.',
    'Qtr ended March 31 - Net rose.',
    'NINE MONTHS ENDED MARCH 31 - Net rose.',
    'FOR IMMEDIATE RELEASE, March 3 - The member spoke.',
    '(Reuters) - The bank said.',
    'Georgia - on my mind.',
    'The bank (AP) said.',
    '“Moscow — a city” was the title.',
    'IRAN: what happens next?',
    '',
    '-',
  ])('no dateline: %s', (words) => {
    expect(findDateline(paragraph(words))).toBeNull();
  });

  test('a colon after a name in capitals is a speaker where others speak so too', () => {
    const article = printedArticle([
      ['paragraph', 'LONDON: Where were you?'],
      ['paragraph', 'HARGREAVE: At home.'],
    ]);
    expect(findDateline(article)).toBeNull();
  });

  test.each([
    ['2013-01-02', 'Dec 28', '2012-12-28'],
    ['2012-12-28T23:30:00-05:00', 'Dec 29', '2012-12-29'],
    ['2012-12-20', 'Dec 28', '2011-12-28'],
    ['2013-03-01', 'Feb 29', '2012-02-29'],
    [null, 'Dec 28', null],
    ['2013-03-01', 'Feb 31', null],
  ])('published %s, printed %s: %s', (published, printed, day) => {
    expect(findDateline(paragraph(`MOSCOW, ${printed} - Talks.`, published))?.day).toBe(day);
  });

  test('a block of its own needs no dash', () => {
    const article = printedArticle([
      ['headline', 'Talks begin'],
      ['dateline', 'MOSCOW, Dec 28, 2012'],
      ['paragraph', 'Talks began.'],
    ]);
    expect(findDateline(article)).toMatchObject({ place: 'Moscow', day: '2012-12-28' });
  });

  test('any text gives a dateline inside its first block or none', () => {
    const pieces = fc.constantFrom(
      'MOSCOW',
      ', ',
      'Dec 28',
      ' - ',
      '(AP)',
      '—',
      ': ',
      'é',
      '\ud800',
      'Paris',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const article = paragraph(parts.join(''));
        const dateline = findDateline(article);
        if (dateline) {
          expect(dateline.span.start).toBeLessThan(dateline.span.end);
          expect(dateline.span.end).toBeLessThanOrEqual(article.text.length);
        }
      }),
    );
  });
});

describe('splitDateline', () => {
  test('the dateline becomes a block, the story keeps its words', () => {
    const article = paragraph('MOSCOW, Dec 28 (Reuters) - Talks began.');
    const split = splitDateline(article, findDateline(article));
    expect(split.blocks.map((block) => [block.kind, blockText(split, block)])).toEqual([
      ['dateline', 'MOSCOW, Dec 28 (Reuters) -'],
      ['paragraph', 'Talks began.'],
    ]);
    expect(split.text).toBe(article.text);
    const [dateline, story] = split.blocks;
    expect(dateline && story && overlapsSpan(dateline.span, story.span)).toBe(false);
  });

  test('without a dateline the article stays as it is', () => {
    const article = paragraph('Talks began.');
    expect(splitDateline(article, null)).toBe(article);
  });

  test('splitting twice changes nothing more', () => {
    const article = paragraph('MOSCOW, Dec 28 (Reuters) - Talks began.');
    const once = splitDateline(article, findDateline(article));
    expect(splitDateline(once, findDateline(once))).toEqual(once);
  });
});
