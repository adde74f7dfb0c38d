/*
 * Source: compiled by hand from British and American house styles.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from './list.ts';

/** Words after whose point a name or a number goes on, so that no sentence ever ends with them. */
const TITLES =
  words(`mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl adm cmdr sen rep gov pres st no nos vs
  approx fig vol mt fr supt`);

/** Words after whose point a sentence ends only where words in marks begin the next: 'in Mobile, Ala. "We …"'. */
export const ENDINGS: ReadonlySet<string> = new Set(
  words(`ave blvd etc inc ltd co corp jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat
  sun dept est ed eds al ft lb oz ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
  mont neb nev okla ore pa tenn tex va vt wash wis wyo`),
);

/** Words after whose point no sentence ends. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...TITLES, ...ENDINGS]);
