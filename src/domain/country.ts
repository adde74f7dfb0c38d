import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/**
 * States that are gone, by their former ISO 3166-3 alpha-2 codes. (Intl.DisplayNames would turn SU
 * into "Russia" and DD into "Germany".)
 */
const FORMER: Readonly<Record<string, string>> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
};

/** Where newspapers write another name than Unicode's English one. */
const PRESS: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of Congo',
  CG: 'Republic of Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  KN: 'St Kitts and Nevis',
  LC: 'St Lucia',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestinian territories',
  ST: 'Sao Tome and Principe',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  VA: 'Vatican',
  VC: 'St Vincent and the Grenadines',
  XK: 'Kosovo',
};

const unicodeNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The English name of a country for labels ("RU": "Russia", "SU": "Soviet Union"), as newspapers write
 * it; a code that is none comes back as it is. Codes: see `countryMentionSchema`.
 */
export function countryName(code: string): string {
  const special = FORMER[code] ?? PRESS[code];
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
  [FORMER, PRESS].flatMap((names) =>
    Object.entries(names).flatMap(([code, name]): [string, string][] => [
      [name.toLowerCase(), code],
      [code.toLowerCase(), code],
    ]),
  ),
);
