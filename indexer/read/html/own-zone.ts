import { readDate } from '../printed-date.ts';

/** An hour as pages print it, with or without am and pm; seconds where a machine wrote it. */
const CLOCK = /(?<![\d:.])(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\b)?/iu;
/**
 * Zones differ from UTC by half hours, and by 14 hours at most (IANA tz database; the three with a quarter
 * are left out, since a later hour on the page is as often a quarter behind).
 */
const STEP = 30;
const WIDEST = 14 * 60;
/** Lines that tell when the article was changed. */
const CHANGED = /\b(?:updated?|modified|aktualisiert|stand|mis à jour|actualizado|aggiornato)\b/iu;

/**
 * The same instant as the paper writes it, so that its day is the day in print: an instant in UTC takes
 * the zone of a line that gives the same minute in another one, or its day and hour without a zone
 * ("8:00 PM, December 19, 2023"). Any other date as given.
 */
export function inItsOwnZone(date: string, lines: readonly string[]): string {
  if (!/T.*(?:Z|[+-]00:00)$/u.test(date)) return date;
  for (const line of lines) {
    const minutes = offsetIn(line, Date.parse(date));
    if (minutes !== null && minutes !== 0) return withOffset(date, minutes);
  }
  return date;
}

/** By how many minutes the clock of a line is ahead of UTC, if the line tells this instant. */
function offsetIn(line: string, instant: number): number | null {
  const date = CHANGED.test(line) ? null : readDate(line);
  if (date === null) return null;
  // Where the line has a zone of its own it must be this instant, or it tells of another.
  const isZoned = /T.*(?:Z|[+-]\d\d:\d\d)$/u.test(date);
  if (isZoned && Math.abs(Date.parse(date) - instant) > 60_000) return null;
  const local = wallClock(line, date);
  if (local === null) return null;
  const minutes = Math.round((local - instant) / 60_000);
  const offset = Math.round(minutes / STEP) * STEP;
  // A printed hour has no seconds, so the instant may be a minute behind.
  return Math.abs(minutes - offset) <= 1 && Math.abs(offset) <= WIDEST ? offset : null;
}

/** Day and hour of a line as if they were in UTC, in milliseconds; `date` is its date as read. */
function wallClock(line: string, date: string): number | null {
  if (date.includes('T')) return Date.parse(`${date.slice(0, 19)}Z`);
  const clock = CLOCK.exec(line.replaceAll(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu, ' '));
  if (clock === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = clock;
  const isEvening = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isEvening ? 12 : 0);
  return (
    Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  );
}

function withOffset(date: string, minutes: number): string {
  const local = new Date(Date.parse(date) + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
