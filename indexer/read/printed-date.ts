import { MONTHS } from './data/months.ts';

// The longer names first: "may" stands at the beginning of "mayo".
const MONTH_NAME = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.º])?\\s+(?:de\\s+)?${MONTH_NAME},?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
);
/** "28.12.2012": with full stops the day stands first in every country that writes so. */
const WITH_STOPS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d.])/u;
/** "2012年12月28日", and the same in Korean. */
const EAST_ASIAN = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u;

/**
 * A date as papers and their pages write it, as ISO 8601: the day, or the instant with its own zone
 * where hour and zone are given. `null` for what is no date or is ambiguous (3/4/2012): nothing is guessed.
 */
export function readDate(text: string): string | null {
  const value = text.trim().slice(0, 120);
  const iso = ISO.exec(value) ?? fromCompact(value);
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, seconds = ':00', zone] = iso;
    const calendar = calendarDay(year, month, day);
    if (calendar === null || time === undefined) return calendar;
    return `${calendar}T${time}${seconds}${zoneOf(zone)}`;
  }
  const calendar = printedDay(value);
  // An RFC 2822 date has a time and a zone; a printed one rarely has.
  const clock = /\b(\d{2}:\d{2}(?::\d{2})?)\s*(GMT|UTC|Z|[+-]\d{4})\b/u.exec(value);
  if (calendar === null || clock === null) return calendar;
  const [, time = '', zone] = clock;
  return `${calendar}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
}

function printedDay(value: string): string | null {
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst !== null) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst !== null) {
    return calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  }
  const stops = WITH_STOPS.exec(value);
  if (stops !== null) return calendarDay(stops[3], stops[2], stops[1]);
  const east = EAST_ASIAN.exec(value);
  return east === null ? null : calendarDay(east[1], east[2], east[3]);
}

/** Whether a line is a date and nothing else of weight: "Friday 28 December 2012, 14:05 GMT". */
export function isDateLine(line: string): boolean {
  if (line.length > 70 || readDate(line) === null) return false;
  const rest = line
    .replace(DAY_FIRST, '')
    .replace(MONTH_FIRST, '')
    .replace(WITH_STOPS, '')
    .replace(EAST_ASIAN, '')
    .replace(/\d{4}-\d{2}-\d{2}\S*/u, '')
    .replace(/\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/iu, '')
    .replaceAll(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:GMT|UTC|BST|EST|EDT|CET|published|updated|posted|on|at|uhr|stand|veröffentlicht|aktualisiert|publié|le)\b/giu,
      '',
    );
  return !/\p{L}{2}/u.test(rest);
}

function fromCompact(value: string): RegExpExecArray | null {
  const match = COMPACT.exec(value);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds, zone] = match;
  const time = hours === undefined ? '' : `T${hours}:${minutes}:${seconds ?? '00'}${zone ?? ''}`;
  return ISO.exec(`${year}-${month}-${day}${time}`);
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

/** "2012-02-29", or `null` for a day that no calendar has. */
function calendarDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1;
  return real && y >= 1600 && y <= 2200 ? date.toISOString().slice(0, 10) : null;
}
