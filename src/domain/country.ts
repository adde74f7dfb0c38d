import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { FORMER_COUNTRIES, PRESS_NAMES } from './data/country-labels.ts';

countries.registerLocale(english);

const unicodeNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The English name of a country for labels ("RU": "Russia", "SU": "Soviet Union"), as newspapers write
 * it; a code that is none comes back as it is. Codes: see `countryMentionSchema`.
 */
export function countryName(code: string): string {
  const special = FORMER_COUNTRIES[code] ?? PRESS_NAMES[code];
  if (special !== undefined) return special;
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  return unicodeNames.of(code) ?? code;
}

/** Every English name by which a country may be asked for, its code among them; the label first. */
export function countryNames(code: string): string[] {
  const known = countries.getName(code, 'en', { select: 'all' }) ?? [];
  return [...new Set([countryName(code), ...known, code])];
}

/**
 * The code of a country from its code or English name in any case ("ru", "Russia", "russian
 * federation", "Soviet Union"), for search boxes; `null` if there is none. Official names and aliases
 * are those of i18n-iso-countries (MIT).
 */
export function findCountryCode(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const special = SPECIAL_CODES.get(wanted);
  if (special !== undefined) return special;
  const code = wanted.toUpperCase();
  if (countries.isValid(code) && code.length === 2) return code;
  return countries.getAlpha2Code(wanted, 'en') ?? null;
}

const SPECIAL_CODES: ReadonlyMap<string, string> = new Map(
  [FORMER_COUNTRIES, PRESS_NAMES].flatMap((names) =>
    Object.entries(names).flatMap(([code, name]): [string, string][] => [
      [name.toLowerCase(), code],
      [code.toLowerCase(), code],
    ]),
  ),
);
