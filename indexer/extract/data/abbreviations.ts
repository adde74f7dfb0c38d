/*
 * Source: compiled by hand from British and American house styles.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from './list.ts';

/** Words after whose point no sentence ends. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl adm cmdr sen rep gov pres st ave blvd no nos vs etc inc
  ltd co corp jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est fig
  vol ed eds al ft lb oz mt fr sgt supt ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
  mont neb nev okla ore pa tenn tex va vt wash wis wyo`),
);
