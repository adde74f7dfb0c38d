const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH_NAME},?\\s+(\\d{4})\\b`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'iu',
);
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
    const calendar = calendarDay(Number(year), Number(month), Number(day));
    if (calendar === null || time === undefined) return calendar;
    return `${calendar}T${time}${seconds}${zoneOf(zone)}`;
  }
  const dayFirst = DAY_FIRST.exec(value);
  const monthFirst = dayFirst === null ? MONTH_FIRST.exec(value) : null;
  const [day, month, year] =
    dayFirst !== null
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (month === undefined) return null;
  const calendar = calendarDay(Number(year), monthNumber(month), Number(day));
  // An RFC 2822 date has a time and a zone; a printed one rarely has.
  const clock = /\b(\d{2}:\d{2}(?::\d{2})?)\s*(GMT|UTC|Z|[+-]\d{4})\b/u.exec(value);
  if (calendar === null || clock === null) return calendar;
  const [, time = '', zone] = clock;
  return `${calendar}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
}

/** Whether a line is a date and nothing else of weight: "Friday 28 December 2012, 14:05 GMT". */
export function isDateLine(line: string): boolean {
  if (line.length > 70 || readDate(line) === null) return false;
  const rest = line
    .replace(DAY_FIRST, '')
    .replace(MONTH_FIRST, '')
    .replace(/\d{4}-\d{2}-\d{2}\S*/u, '')
    .replace(/\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/iu, '')
    .replaceAll(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:GMT|UTC|BST|EST|EDT|CET|published|updated|posted|on|at)\b/giu,
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

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** "2012-02-29", or `null` for a day that no calendar has. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return real && year >= 1600 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
