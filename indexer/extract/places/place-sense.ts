import { keyOf, type PrintedWord } from '../printed-words.ts';
import {
  COMMON_WORD_COUNTRIES,
  GIVEN_NAME_PLACES,
  PERSON_TITLES,
  PLACE_COMPANY,
  SURNAME_PLACES,
} from './data/place-words.ts';
import type { PlaceSighting } from './place-sightings.ts';

const GIVEN = keys(GIVEN_NAME_PLACES);
const SURNAMES = keys(SURNAME_PLACES);
const COMPANY = keys(PLACE_COMPANY);
const TITLES = keys(PERSON_TITLES);
const COMMON_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(COMMON_WORD_COUNTRIES).map(([name, words]) => [
    keyOf(name),
    new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu'),
  ]),
);

/** Prepositions that only places stand after ("from Jordan" may be a pass, "in Jordan" is not). */
const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near into inside across outside throughout'.split(' '),
);

function keys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => keyOf(name)));
}

/**
 * The sightings that name places, those that are parts of people's names left out ("Michael Jordan",
 * "Paris Hilton", "Mr Jackson"). A bare name that is part of a person's name elsewhere in the article
 * follows the person, unless the article puts it after "in" or names the same country in other words.
 * So does a name that begins sentences only and is a common word ("Turkey prices") where `text`, the
 * article's, speaks of that.
 */
export function keepPlaces(sightings: readonly PlaceSighting[], text: string): PlaceSighting[] {
  const persons = new Set<string>();
  const places = new Set<string>();
  const countries = new Map<string, Set<string>>();
  const personal = new Set<PlaceSighting>();
  for (const sighting of sightings) {
    if (isPersonal(sighting)) {
      personal.add(sighting);
      persons.add(sighting.key);
      continue;
    }
    if (sighting.before && LOCATIVES.has(sighting.before.key)) places.add(sighting.key);
    const names = countries.get(sighting.code) ?? new Set();
    countries.set(sighting.code, names.add(sighting.key));
  }
  const things = commonThings(sightings, text);
  return sightings.filter((sighting) => {
    if (personal.has(sighting)) return false;
    const doubtful = persons.has(sighting.key) || things.has(sighting.key);
    if (!doubtful || sighting.where === 'dateline') return true;
    return places.has(sighting.key) || (countries.get(sighting.code)?.size ?? 0) > 1;
  });
}

/** Names of countries that may be common words here: nothing but a sentence's start gives them a capital. */
function commonThings(sightings: readonly PlaceSighting[], text: string): ReadonlySet<string> {
  const inside = new Set(
    sightings.filter(({ opens, shouted }) => !(opens || shouted)).map(({ key }) => key),
  );
  return new Set(
    sightings
      .map(({ key }) => key)
      .filter((key) => !inside.has(key) && COMMON_WORDS.get(key)?.test(text)),
  );
}

function isPersonal(sighting: PlaceSighting): boolean {
  const { key, before, after, where, kind } = sighting;
  if (where === 'dateline' || kind === 'region' || key.includes(' ')) return false;
  if (before?.capital && TITLES.has(before.key)) return true;
  if (sighting.shouted) return false;
  if (SURNAMES.has(key) && isNamePart(before)) return true;
  return GIVEN.has(key) && isNamePart(after);
}

/** Whether a neighbour looks like the other half of a person's name. */
function isNamePart(word: PrintedWord | null): boolean {
  if (!word?.capital || word.capitals || COMPANY.has(word.key)) return false;
  // "O'Neill" is printed as two words.
  return (
    (word.key.length > 1 || word.key === 'o') && !/(?:ing|ed|ly|ese|ian|ish|can)$/u.test(word.key)
  );
}
