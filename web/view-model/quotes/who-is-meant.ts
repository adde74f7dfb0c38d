import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredPerson } from '../../../src/archive/records.ts';
import { countryName, findCountryCode } from '../../../src/domain/country.ts';

/** Most people that one typed name may mean. */
const NAMESAKES = 20;

/** What a name typed into a box was taken to mean. */
export interface Meant {
  /** Ids of people and codes of countries: the values to filter by. `[]`: nothing of that name. */
  readonly values: readonly string[];
  readonly people: readonly StoredPerson[];
  readonly country: string | null;
}

/** The people whom a typed name (or id) means, the most quoted first; `null` where none is typed. */
export function whoIsMeant(archive: ArchiveReader, name: string): Meant | null {
  if (name === '') return null;
  const byId = archive.findPerson(name);
  const people = byId === null ? archive.peopleNamed(name, NAMESAKES) : [byId];
  return { values: people.map(({ id }) => id), people, country: null };
}

/** The country or the people whom a typed name means; a country wins where both bear the name. */
export function whatIsMeant(archive: ArchiveReader, name: string): Meant | null {
  const code = name === '' ? null : findCountryCode(name);
  if (code === null) return whoIsMeant(archive, name);
  return { values: [code], people: [], country: countryName(code) };
}

/** What a typed name was taken to mean, in words; the name as typed where that is nobody. */
export function subjectInWords({ country, people }: Meant, typed: string): string {
  return country ?? (people[0]?.name || `“${typed}”`);
}
