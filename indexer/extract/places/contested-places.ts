import { keyOf } from '../printed-words.ts';
import { AMERICAN_OFFICES, AMERICAN_POLITICS } from './data/place-words.ts';
import type { PlaceSighting } from './place-sightings.ts';

/** Neighbours whose presence tells the Georgia of the Caucasus from the American state. */
const CAUCASUS = new Set(['GE', 'RU', 'AM', 'AZ', 'SU', 'UA', 'TR']);

const POLITICS: ReadonlySet<string> = new Set(AMERICAN_POLITICS.map((word) => keyOf(word)));

/** "Sen. Ann Vale": an office as only the American press writes it. */
const AMERICAN_OFFICE = new RegExp(
  `(?<!\\p{L})(?:${AMERICAN_OFFICES.map((office) => office.replaceAll('.', '\\.')).join('|')}) \\p{Lu}`,
  'u',
);

/** Until this day "Congo" alone was the country of Brazzaville; the other one was Zaire. */
const ZAIRE_UNTIL = '1997-05-16';
/** Until Georgia's independence (9 April 1991) newspapers of the West meant the state. */
const GEORGIA_SINCE = '1991-04-09';

/**
 * The sightings with the names that two countries share given to the one the article speaks of:
 * Georgia by its own cities and people, else by American or Caucasian company; Congo by its capital,
 * else by the day. `text` is the article's, `day` the day of publication or `null`.
 */
export function settleContested(
  sightings: readonly PlaceSighting[],
  { text, day }: { readonly text: string; readonly day: string | null },
): PlaceSighting[] {
  const named = (test: (sighting: PlaceSighting) => boolean) => sightings.some(test);
  const georgia = (): string => {
    if (day !== null && day < GEORGIA_SINCE) return 'US';
    if (named((s) => s.code === 'GE' && s.key !== 'georgia')) return 'GE';
    if (named((s) => s.key === 'georgia' && isPolitics(s))) return 'US';
    if (
      named(
        (s) =>
          s.code === 'US' && (s.kind === 'city' || s.kind === 'region') && s.key !== 'washington',
      )
    ) {
      return 'US';
    }
    if (named((s) => CAUCASUS.has(s.code) && s.key !== 'georgia')) return 'GE';
    return named((s) => s.code === 'US') || AMERICAN_OFFICE.test(text) ? 'US' : 'GE';
  };
  const congo = (): string => {
    if (named((s) => s.code === 'CD')) return 'CD';
    if (named((s) => s.key === 'brazzaville')) return 'CG';
    return day !== null && day <= ZAIRE_UNTIL ? 'CG' : 'CD';
  };
  return sightings.map((sighting) => {
    if (sighting.key === 'georgia' && sighting.kind === 'name')
      return { ...sighting, code: georgia() };
    if (sighting.key === 'congo' || sighting.key === 'congolese')
      return { ...sighting, code: congo() };
    return sighting;
  });
}

function isPolitics({ before, after }: PlaceSighting): boolean {
  return [before, after].some((word) => word?.capital && POLITICS.has(word.key));
}
