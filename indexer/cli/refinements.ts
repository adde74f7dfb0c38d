import { InvalidArgumentError } from 'commander';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredPerson } from '../../src/archive/records.ts';
import { findCountryCode } from '../../src/domain/country.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import { firstDay } from '../../src/query/day-range.ts';
import { tokenize } from '../../src/query/tokens.ts';

/** Most people that one name may mean. */
const NAMESAKES = 20;

/** A word on the command line that leads nowhere. `message` names it and the way out. */
export class RefinementError extends Error {
  override readonly name = 'RefinementError';
}

/** The people whom a name on the command line means, the most quoted first. */
export function peopleMeant(reader: ArchiveReader, name: string): StoredPerson[] {
  const byId = reader.findPerson(name);
  const people = byId === null ? reader.peopleNamed(name, NAMESAKES) : [byId];
  if (people.length === 0) {
    throw new RefinementError(
      `"${name}": the archive names nobody like that. Try the surname alone, or another spelling.`,
    );
  }
  return people;
}

/** The code of a country given by its name or its code. */
export function countryMeant(name: string): string {
  const code = findCountryCode(name) ?? (/^[A-Z]{2}$/u.test(name) ? name : null);
  if (code === null) {
    throw new InvalidArgumentError(
      `"${name}" is no country we know; use its English name or code.`,
    );
  }
  return code;
}

/** The code of a topic given by its code or by words of its name. */
export function topicMeant(name: string): string {
  const words = tokenize(name).map(({ term }) => term);
  const found = Object.entries(TOPICS).find(([code, label]) => {
    const terms = tokenize(label).map(({ term }) => term);
    return code === name || (words.length > 0 && words.every((word) => terms.includes(word)));
  });
  if (found === undefined) {
    throw new InvalidArgumentError(
      `"${name}" is no topic. Topics: ${Object.values(TOPICS).join('; ')}.`,
    );
  }
  return found[0];
}

/** A day of the calendar as it must be written, "2012-12-28". Throws `InvalidArgumentError`. */
export function calendarDay(text: string): string {
  if (firstDay(text) !== text) {
    throw new InvalidArgumentError('write a day of the calendar like 2012-12-28.');
  }
  return text;
}

/** A year of four figures. Throws `InvalidArgumentError`. */
export function calendarYear(text: string): string {
  if (!/^\d{4}$/u.test(text)) throw new InvalidArgumentError('write the year like 2012.');
  return text;
}
