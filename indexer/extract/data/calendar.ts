/*
 * Source: names and abbreviations of days and months of CLDR 45 for English, and the press's own ("Sept", "Tues").
 * Licence: Unicode License v3; facts of language.
 */

/** The days of the week from Sunday on, as `Date` counts them. */
export const WEEKDAYS: readonly string[] =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Part of a pattern: a weekday in full or shortened, in any case. */
export const WEEKDAY_WORD = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** Part of a pattern: a weekday in full, in any case. */
export const FULL_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Part of a pattern: a month in full or shortened, in any case, without a point behind it. */
export const MONTH_WORD =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The number, 1 to 12, of a month as `MONTH_WORD` finds it; full names and "Sept" begin the same way. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
