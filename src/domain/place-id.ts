import { countryName } from './country.ts';
import { slugOf } from './person.ts';
import type { Dateline } from './place.ts';

/** A country or a city as it stands in addresses and registers. */
export interface Place {
  /** "ru" for a country; a city's name and its country's code, "moscow-ru" ("zz": not known). */
  readonly id: string;
  readonly kind: 'country' | 'city';
  readonly name: string;
  /** Country code; `null` for a city of which nobody knows the country. */
  readonly country: string | null;
}

/** Unicode's code for a region that is not known (unicode.org/reports/tr35, unknown region). */
const UNKNOWN_COUNTRY = 'ZZ';

/** The place of a country's code. */
export function countryPlace(code: string): Place {
  return { id: code.toLowerCase(), kind: 'country', name: countryName(code), country: code };
}

/**
 * The places of a dateline: one for each city ("CHICAGO/NEW YORK" has two, the country told for the
 * first). A country that stands for a city ("SINGAPORE") is that country.
 */
export function datelinePlaces({ place, country }: Dateline): Place[] {
  return place.split('/').map((name, at): Place => {
    const code = at === 0 ? country : null;
    if (code !== null && countryName(code) === name) return countryPlace(code);
    const slug = slugOf(name) || 'place';
    return {
      id: `${slug}-${(code ?? UNKNOWN_COUNTRY).toLowerCase()}`,
      kind: 'city',
      name,
      country: code,
    };
  });
}
