import { describe, expect, test } from 'vitest';
import { isDateLine, readDate } from '../../../indexer/read/printed-date.ts';

describe('a printed date', () => {
  test.each([
    ['ISO', '2012-12-28', '2012-12-28'],
    ['ISO with a zone', '2012-12-28T14:05:00+0100', '2012-12-28T14:05:00+01:00'],
    ['mail', 'Fri, 28 Dec 2012 14:05:00 GMT', '2012-12-28T14:05:00Z'],
    ['American', 'Published Dec. 28th, 2012', '2012-12-28'],
    ['British', 'Friday 28 December 2012', '2012-12-28'],
    ['German', 'Freitag, 28. Dezember 2012', '2012-12-28'],
    ['Austrian', '3. Jänner 2012', '2012-01-03'],
    ['French', 'le 1er août 2012 à 14h05', '2012-08-01'],
    ['Spanish', '28 de diciembre de 2012', '2012-12-28'],
    ['Turkish', '5 Nisan 2012', '2012-04-05'],
    ['Russian', '28 декабря 2012', '2012-12-28'],
    ['Japanese', '2012年12月28日', '2012-12-28'],
    ['Korean', '2012년 12월 28일', '2012-12-28'],
    ['with full stops, the day first', '05.04.2012 - 14.05 Uhr', '2012-04-05'],
  ])('%s', (_, printed, expected) => {
    expect(readDate(printed)).toBe(expected);
  });

  test.each([
    ['either day or month first', '3/4/2012'],
    ['a day that no calendar has', '31. Februar 2012'],
    ['a month’s name inside a word', '3 marching 2012'],
    ['no day', 'December 2012'],
  ])('is not guessed: %s', (_, printed) => {
    expect(readDate(printed)).toBeNull();
  });

  test.each([
    ['Friday 28 December 2012, 14:05 GMT', true],
    ['Stand: 28.12.2012, 14:05 Uhr', true],
    ['On 28 December 2012 the river rose', false],
  ])('"%s" is nothing but a date: %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });
});
