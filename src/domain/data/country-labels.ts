/*
 * Source: codes of ISO 3166-1 and 3166-3; names compiled by hand as British and American papers print them.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * States that are gone, by their former ISO 3166-3 alpha-2 codes. (Intl.DisplayNames would turn SU
 * into "Russia" and DD into "Germany".)
 */
export const FORMER_COUNTRIES: Readonly<Record<string, string>> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
};

/** Where newspapers write another name than Unicode's English one. */
export const PRESS_NAMES: Readonly<Record<string, string>> = {
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
