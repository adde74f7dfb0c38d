import { keyOf } from '../printed-words.ts';
import { NOT_DATELINES, PLACE_PARTICLES } from './data/dateline-words.ts';
import { GIVEN_NAME_PLACES, SURNAME_PLACES } from './data/place-words.ts';
import { findCityOrCountry, findRegionCountry, type PlaceName } from './gazetteer.ts';

export interface DatelinePlace {
  /** As a reader would write it: "Rio de Janeiro". */
  readonly name: string;
  /** Country code, `null` if the gazetteer does not know it. */
  readonly country: string | null;
}

/** What else the label printed: the more, the less the place itself must prove. */
export interface LabelEvidence {
  readonly day: boolean;
  readonly agency: boolean;
}

const LONGEST_PLACE_WORDS = 6;
const WORD_IN_PLACE = /^[\p{L}\p{M}.'’-]+$/u;

/** City-states and the like, which datelines name without a day; other countries are headings. */
const COUNTRY_DATELINES = new Set([
  'SG',
  'MC',
  'LU',
  'KW',
  'BH',
  'DJ',
  'HK',
  'MO',
  'VA',
  'GI',
  'SM',
  'BM',
]);

const AMBIGUOUS: ReadonlySet<string> = new Set(
  [...GIVEN_NAME_PLACES, ...SURNAME_PLACES].map((name) => keyOf(name)),
);

/**
 * The place of a dateline's label without day and agency: "KYIV, Ukraine", "Washington, DC",
 * "CHICAGO/NEW YORK" (the country is that of the first). `null` where it does not read as a place:
 * - with a day or an agency, any name in capitals, or a capitalised one of up to three words;
 * - else with a known region or country after a comma;
 * - else only a city of the gazetteer (not one that is a person's name, unless in capitals).
 */
export function findDatelinePlace(label: string, evidence: LabelEvidence): DatelinePlace | null {
  const [printed = '', ...regions] = label
    .replace(/^[*+]+\s*/u, '')
    .replace(/[\s,;:-]+$/u, '')
    .split(/\s*,\s*/u);
  const parts = printed.split(/\s*\/\s*|\s+(?:and|AND|&)\s+/u);
  const places = parts.map((part) => findCityOrCountry(part));
  if (regions.length > 2 || !parts.every((part, at) => isPlaceShaped(part, places[at] ?? null))) {
    return null;
  }
  const known = places[0] ?? null;
  const regionCountry = regions.map(findRegionCountry).find((code) => code !== null) ?? null;
  const capitals = printed === printed.toUpperCase() && /\p{L}{2}/u.test(printed);
  if (!isCredible()) return null;
  return {
    name: parts.map((part, at) => readersName(part, places[at] ?? null)).join('/'),
    country: regionCountry ?? known?.code ?? null,
  };

  function isCredible(): boolean {
    if (/^\p{Ll}/u.test(printed)) return known !== null && evidence.day;
    if (evidence.day || evidence.agency) {
      return capitals || known !== null || printed.split(/\s+/u).length <= 3;
    }
    if (regions.length > 0) return regionCountry !== null && regions.length === 1;
    if (!known) return false;
    if (known.kind === 'name' && !COUNTRY_DATELINES.has(known.code ?? '')) return false;
    return capitals || !AMBIGUOUS.has(known.keys.join(' '));
  }
}

/** The table's spelling for what is in capitals or small letters, else the printed one. */
function readersName(printed: string, known: PlaceName | null): string {
  const shouted = printed === printed.toUpperCase();
  if (!shouted && /^\p{Lu}/u.test(printed) && !/\s\p{Ll}/u.test(printed)) return printed;
  return known?.written ?? (shouted ? inReadersCase(printed) : printed);
}

/** Whether every word could be part of a place's name, and none is the label of a story. */
function isPlaceShaped(printed: string, known: PlaceName | null): boolean {
  if (known) return true;
  const words = printed.split(/\s+/u);
  if (printed === '' || words.length > LONGEST_PLACE_WORDS) return false;
  return words.every((word, index) => {
    if (!WORD_IN_PLACE.test(word)) return false;
    const key = keyOf(word);
    if (NOT_DATELINES.has(key)) return false;
    return /^['’]?\p{Lu}/u.test(word) || (index > 0 && PLACE_PARTICLES.has(key));
  });
}

/** "SALT LAKE CITY" as "Salt Lake City", "MCLEAN" as "McLean", "COEUR D'ALENE" as "Coeur d'Alene". */
function inReadersCase(printed: string): string {
  let first = true;
  return printed
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+(?:\.\p{L})*/gu, (word, at: number, all: string) => {
      const opening = first;
      first = false;
      if (!opening && PLACE_PARTICLES.has(word)) return word;
      const elided = !opening && word.length === 1 && /['’]/u.test(all.charAt(at + 1));
      if (elided) return word;
      if (word.length === 1 && /['’]/u.test(all.charAt(at - 1))) return word;
      if (/^mc\p{L}{3,}$/u.test(word)) return `Mc${capitalise(word.slice(2))}`;
      return word.split('.').map(capitalise).join('.');
    });
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
