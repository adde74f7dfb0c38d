import { MONTH_WORD, monthNumber, WEEKDAY_WORD } from '../data/calendar.ts';

/** A month and day at the end of a label, with weekday before and year after if printed. */
const DAY_AT_END = new RegExp(
  `[,.\\s]*\\b(?:${WEEKDAY_WORD}[.,]?\\s+)?(?:(?<m1>${MONTH_WORD})\\.?\\s?(?<d1>\\d{1,2})|(?<d2>\\d{1,2})\\s(?<m2>${MONTH_WORD})\\.?)(?:,?\\s(?<year>[12]\\d{3}))?[.,]?$`,
  'iu',
);

export interface PrintedDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** `null` if the year was not printed. */
  readonly year: number | null;
  /** How many units of the label stand before it (and before the comma that sets it off). */
  readonly start: number;
}

/** The day at the end of a dateline's label: "MOSCOW, Dec 28", "PARIS, 3 May 1968"; or `null`. */
export function findDayAtEnd(label: string): PrintedDay | null {
  const match = DAY_AT_END.exec(label);
  const month = match?.groups?.m1 ?? match?.groups?.m2;
  const day = Number(match?.groups?.d1 ?? match?.groups?.d2);
  if (!match || month === undefined || day < 1 || day > 31) return null;
  return {
    month: monthNumber(month),
    day,
    year: match.groups?.year === undefined ? null : Number(match.groups.year),
    start: match.index,
  };
}

/**
 * The day as "2012-12-28". Without a printed year it is the latest such day not after the day of
 * publication, one day of grace for papers east of the publisher's clock; `null` if there is neither
 * year nor publication day, or no such day in the calendar.
 */
export function resolveDay(printed: PrintedDay, published: string | null): string | null {
  if (printed.year !== null) return isoDay(printed.year, printed);
  if (published === null) return null;
  const limit = new Date(Date.parse(`${published}T00:00:00Z`) + 86_400_000);
  if (Number.isNaN(limit.getTime())) return null;
  const latest = limit.toISOString().slice(0, 10);
  const year = limit.getUTCFullYear();
  // Eight years back reach a leap day from anywhere in the calendar (1900 was none: 1896 to 1904).
  for (let candidate = year; candidate >= year - 8; candidate -= 1) {
    const day = isoDay(candidate, printed);
    if (day !== null && day <= latest) return day;
  }
  return null;
}

function isoDay(year: number, { month, day }: PrintedDay): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
