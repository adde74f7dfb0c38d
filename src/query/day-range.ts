const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The first day of a year, month or day ("2012" is 2012-01-01); `null` if there is no such date. */
export function firstDay(date: string): string | null {
  const [, year, month = '01', day = '01'] = DATE.exec(date) ?? [];
  return year === undefined ? null : existing(`${year}-${month}-${day}`);
}

/** The last day of a year, month or day ("2012-02" is 2012-02-29); `null` if there is no such date. */
export function lastDay(date: string): string | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || firstDay(date) === null) return null;
  if (day !== undefined) return existing(date);
  if (month === undefined) return `${year}-12-31`;
  // Day 0 of the month after is the last of this one.
  const last = new Date(Date.UTC(2000, Number(month), 0));
  last.setUTCFullYear(Number(year), Number(month), 0);
  return `${year}-${month}-${String(last.getUTCDate()).padStart(2, '0')}`;
}

/** Days from one to another, both inclusive; `null` is open. */
export interface DayRange {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The days that "2012", "2012-12", "2012-12-28", "2012-12..2013", "2012.." or "..2013" mean; the
 * earlier end first, however they were typed. `null` if an end is no date or both are open.
 */
export function dayRange(text: string): DayRange | null {
  const [from = '', to] = text.split('..');
  if (to === undefined) {
    const since = firstDay(from);
    return since === null ? null : { since, until: lastDay(from) };
  }
  if (from === '' && to === '') return null;
  const [early, late] = from !== '' && to !== '' && from > to ? [to, from] : [from, to];
  const since = early === '' ? null : firstDay(early);
  const until = late === '' ? null : lastDay(late);
  if ((early !== '' && since === null) || (late !== '' && until === null)) return null;
  return { since, until };
}

function existing(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}
