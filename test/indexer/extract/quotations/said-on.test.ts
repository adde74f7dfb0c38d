import { describe, expect, test } from 'vitest';
import { extractText } from '../../../support/extracted-text.ts';

/** The 1st of May 2024 was a Wednesday. */
const WEDNESDAY = '2024-05-01';

function saidOn(text: string, published: string | null): string | null | undefined {
  return extractText(text, published).extraction.quotations[0]?.saidOn;
}

describe('the day on which something was said', () => {
  test.each([
    ['a weekday is the last one', '“It is safe,” Ada Brook said on Monday.', '2024-04-29'],
    ['a weekday before what was said', 'Ada Brook said on Monday that it was safe.', '2024-04-29'],
    ['a weekday without a preposition', '“It is safe,” Ada Brook said Monday.', '2024-04-29'],
    ['a weekday at its beginning', 'On Monday, Ada Brook said that it was safe.', '2024-04-29'],
    ['a time of a day', 'Ada Brook said late on Monday night that it was safe.', '2024-04-29'],
    ['the weekday of the paper', 'Ada Brook said on Wednesday that it was safe.', WEDNESDAY],
    ['five days ago', 'Ada Brook said on Friday that it was safe.', '2024-04-26'],
    ['behind a place', '“It is safe,” Ada Brook told a rally in Vale on Tuesday.', '2024-04-30'],
    ['speaking', 'Speaking in Vale on Tuesday, Ada Brook said that it was safe.', '2024-04-30'],
    ['asked', 'Asked on Tuesday, Ada Brook said that it was safe.', '2024-04-30'],
    ['yesterday', 'Ada Brook said yesterday that it was safe.', '2024-04-30'],
    ['last night', '“It is safe,” Ada Brook said last night.', '2024-04-30'],
    ['today', '“It is safe,” Ada Brook said today.', WEDNESDAY],
    ['earlier today', '“It is safe,” Ada Brook said earlier today.', WEDNESDAY],
    ['this morning', '“It is safe,” Ada Brook said this morning.', WEDNESDAY],
    ['a date', '“It is safe,” Ada Brook said on 28 April.', '2024-04-28'],
    ['a date of the year before', '“It is safe,” Ada Brook said on Dec. 28.', '2023-12-28'],
    ['a whole date', '“It is safe,” Ada Brook said on March 3, 2011.', '2011-03-03'],
    [
      'the sentence before, where it leads to the quotation',
      'Ada Brook told reporters on Monday: “It is safe.”',
      '2024-04-29',
    ],
  ])('is told: %s', (_, text, day) => {
    expect(saidOn(text, WEDNESDAY)).toBe(day);
  });

  test.each([
    ['no day', '“It is safe,” Ada Brook said.'],
    ['a day in what was said', 'Ada Brook said that it closed on Monday.'],
    ['a day in what was said before', 'The bridge closed on Monday, Ada Brook said.'],
    ['a day in marks', '“It closed on Monday,” Ada Brook said.'],
    ['two days', 'On Monday and Tuesday Ada Brook said that it was safe.'],
    ['a day of something else', '“It is safe,” said Ada Brook, who resigned on Monday.'],
    ['a day after which it was', '“It is safe,” Ada Brook said after the vote on Monday.'],
    ['a day of another deed', 'Ada Brook arrived on Monday and said: “It is safe.”'],
    ['last Monday: this week’s or last week’s', '“It is safe,” Ada Brook said last Monday.'],
    ['Monday last week', '“It is safe,” Ada Brook said on Monday last week.'],
    ['last week', '“It is safe,” Ada Brook said last week.'],
    ['earlier', '“It is safe,” Ada Brook said earlier.'],
    ['every Monday', '“It is safe,” Ada Brook said on Mondays.'],
    ['a day with a name of its own', '“It is safe,” Ada Brook said on Good Friday.'],
    ['a meeting of a day', '“It is safe,” Ada Brook told Monday’s meeting.'],
    ['a paper', '“It is safe,” Ada Brook told the Sunday Times.'],
    ['the weekday of tomorrow', '“It is safe,” Ada Brook said on Thursday.'],
  ])('is not known: %s', (_, text) => {
    expect(saidOn(text, WEDNESDAY)).toBeNull();
  });

  test.each([
    ['the day in the paper’s own clock', '2024-05-01T23:30:00-05:00', '2024-04-29'],
    ['a time of day in UTC', '2024-05-01T06:00:00Z', '2024-04-29'],
    ['no publication date', null, null],
    ['a publication date that is none', 'in May', null],
  ])('counts from %s', (_, published, day) => {
    expect(saidOn('“It is safe,” Ada Brook said on Monday.', published)).toBe(day);
  });
});

describe('where it was said', () => {
  test.each([
    ['“It is safe,” Ada Brook told reporters in Oslo on Monday.', 'reporters in Oslo'],
    [
      '“It is safe,” Ada Brook told a news conference in Oslo late Monday.',
      'a news conference in Oslo',
    ],
    ['Ada Brook said at a rally in Vale yesterday that it was safe.', 'a rally in Vale'],
    ['Speaking at a rally in Vale, Ada Brook said that it was safe.', 'a rally in Vale'],
    [
      '“It is safe,” Ada Brook said in an interview with the Vale Times.',
      'an interview with the Vale Times',
    ],
    ['Ada Brook said that she had slept at a rally in Vale.', null],
    ['“It is safe,” Ada Brook said.', null],
  ])('%s', (text, venue) => {
    const { article, extraction } = extractText(text, WEDNESDAY);
    const span = extraction.quotations[0]?.venue?.span;
    expect(span ? article.text.slice(span.start, span.end) : null).toBe(venue);
  });
});
