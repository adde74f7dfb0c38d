import { list } from '../data/list.ts';
import { keyOf, type PrintedWord, printedWords } from '../printed-words.ts';
import { CITIES, SEATS } from './data/cities.ts';
import { COUNTRY_NAMES } from './data/country-names.ts';
import { NOT_COUNTRIES } from './data/place-words.ts';
import { REGIONS } from './data/regions.ts';

/**
 * What a phrase of the gazetteer is: a country's name, its people or language, a city, a part of a
 * country, a seat of power that stands for it, or a phrase that only looks like one of these.
 */
export type PlaceKind = 'name' | 'people' | 'city' | 'region' | 'seat' | 'other';

export interface PlaceName {
  readonly keys: readonly string[];
  /** Country code; `null` for kind `other`. */
  readonly code: string | null;
  readonly kind: PlaceKind;
  /** As the table writes it: "Rio de Janeiro". */
  readonly written: string;
  /** Whether it must stand in capitals ("UAE", "US"). */
  readonly capitals: boolean;
}

function namesIn(table: string, code: string | null, kind: PlaceKind): PlaceName[] {
  return table
    .split('|')
    .filter((name) => name !== '')
    .map((name) => placeName(name, code, kind));
}

function placeName(written: string, code: string | null, kind: PlaceKind): PlaceName {
  return {
    keys: printedWords(written).map((word) => word.key),
    code,
    kind,
    written,
    capitals: /^[A-Z.]{2,}$/u.test(written),
  };
}

/** Later entries never displace earlier ones: names before cities, cities in the table's order. */
const ENTRIES: readonly PlaceName[] = [
  ...COUNTRY_NAMES.flatMap(([code, names, people]) => [
    ...namesIn(names, code, 'name'),
    ...namesIn(people, code, 'people'),
  ]),
  ...Object.entries(SEATS).flatMap(([code, seats]) =>
    list(seats).map((s) => placeName(s, code, 'seat')),
  ),
  ...Object.entries(CITIES).flatMap(([code, cities]) =>
    list(cities).map((city) => placeName(city, code, 'city')),
  ),
  ...REGIONS.map(([code, name]) => placeName(name, code, 'region')),
  ...NOT_COUNTRIES.map((phrase) => placeName(phrase, null, 'other')),
];

/** Phrases by their first word, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly PlaceName[]> = indexByFirstWord(ENTRIES);

function indexByFirstWord(entries: readonly PlaceName[]): Map<string, PlaceName[]> {
  const index = new Map<string, PlaceName[]>();
  for (const entry of entries) {
    const first = entry.keys[0] ?? '';
    const row = index.get(first) ?? [];
    if (!row.some((known) => known.keys.join(' ') === entry.keys.join(' '))) row.push(entry);
    index.set(first, row);
  }
  for (const row of index.values()) row.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** What may stand between the words of one name: "St. Louis", "Port-au-Prince", "Côte d'Ivoire". */
const INSIDE_NAME = new Set([' ', '-', '. ', "'", '’', '\n']);

/** The longest name of the gazetteer that begins at `words[at]`, or `null`. */
export function findPlaceAt(
  text: string,
  words: readonly PrintedWord[],
  at: number,
): PlaceName | null {
  const first = words[at];
  const row = first && BY_FIRST_WORD.get(first.key);
  if (!first || !row) return null;
  return row.find((entry) => standsAt(entry, text, words, at)) ?? null;
}

function standsAt(
  entry: PlaceName,
  text: string,
  words: readonly PrintedWord[],
  at: number,
): boolean {
  const first = words[at];
  if (!first || (entry.kind !== 'other' && !first.capital)) return false;
  if (entry.capitals && !first.capitals) return false;
  for (let offset = 1; offset < entry.keys.length; offset += 1) {
    const before = words[at + offset - 1];
    const word = words[at + offset];
    if (!before || !word || word.key !== entry.keys[offset]) return false;
    if (!INSIDE_NAME.has(text.slice(before.end, word.start))) return false;
    if (!word.capital && entry.kind !== 'other' && word.key.length > 4) return false;
  }
  return true;
}

const CITY_BY_KEY: ReadonlyMap<string, PlaceName> = byKey(['city']);
const COUNTRY_BY_KEY: ReadonlyMap<string, PlaceName> = byKey(['name']);

function byKey(kinds: readonly PlaceKind[]): Map<string, PlaceName> {
  const index = new Map<string, PlaceName>();
  for (const entry of ENTRIES) {
    const key = entry.keys.join(' ');
    if (kinds.includes(entry.kind) && !index.has(key)) index.set(key, entry);
  }
  return index;
}

/** The key under which a printed place is looked up: "ST. LOUIS" is "st louis". */
function placeKey(printed: string): string {
  return printedWords(printed)
    .map((word) => word.key)
    .join(' ');
}

/** A city or, failing that, a country of that name, in any case; `null` if the tables have neither. */
export function findCityOrCountry(printed: string): PlaceName | null {
  const key = placeKey(printed);
  return CITY_BY_KEY.get(key) ?? COUNTRY_BY_KEY.get(key) ?? null;
}

const REGION_CODES: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap(([code, name, press, post]) =>
    [name, ...press.split('|'), post]
      .filter((form) => form !== '')
      .map((form): [string, string] => [placeKey(form), code]),
  ),
);

/** Press abbreviations that need their point ("Ore." is Oregon, "Ore" is not) and postal ones. */
const SHORT_REGIONS: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap(([code, , press, post]) =>
    [...press.split('|'), post]
      .filter((form) => form !== '')
      .map((form): [string, string] => [keyOf(form), code]),
  ),
);

/**
 * The country of the words after a city and a comma: a part of a country, full or abbreviated
 * ("Ill.", "FLA", "British Columbia"), or a country ("West Germany"); `null` if neither.
 */
export function findRegionCountry(printed: string): string | null {
  const key = placeKey(printed);
  return REGION_CODES.get(key) ?? COUNTRY_BY_KEY.get(key)?.code ?? null;
}

/** The country of an abbreviated part of a country ("fla", "ny", "bc" as keys), or `null`. */
export function findShortRegion(key: string): string | null {
  return SHORT_REGIONS.get(key) ?? null;
}
