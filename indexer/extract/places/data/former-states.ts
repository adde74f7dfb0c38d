/*
 * Source: compiled by hand from general knowledge of history; codes of ISO 3166-3.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { list } from '../../data/list.ts';

/**
 * Which state a place belonged to before today's map: an article of 1987 that says Moscow speaks of
 * the Soviet Union. Dates are the last day of the state (Soviet Union dissolved
 * 26 December 1991, Baltic states recognised 6 September 1991, Czechoslovakia ended 31 December 1992,
 * socialist Yugoslavia 27 April 1992 and the federation of Serbia and Montenegro 4 February 2003,
 * East Germany 2 October 1990).
 */
export interface FormerState {
  /** ISO 3166-3 former alpha-2 code. */
  readonly code: string;
  /** Last day, "1991-12-25". */
  readonly until: string;
  /** Codes of today's states on its ground. */
  readonly today: readonly string[];
}

export const FORMER_STATES: readonly FormerState[] = [
  { code: 'SU', until: '1991-09-05', today: ['EE', 'LV', 'LT'] },
  {
    code: 'SU',
    until: '1991-12-25',
    today: ['RU', 'UA', 'BY', 'MD', 'AM', 'AZ', 'GE', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
  },
  { code: 'CS', until: '1992-12-31', today: ['CZ', 'SK'] },
  { code: 'YU', until: '1992-04-26', today: ['SI', 'HR', 'BA', 'MK'] },
  { code: 'YU', until: '2003-02-03', today: ['RS', 'ME', 'XK'] },
];

/** Cities of East Germany: DD until `EAST_GERMANY_UNTIL`, DE since. */
export const EAST_GERMAN_CITIES: readonly string[] = list(`
  East Berlin, Leipzig, Dresden, Rostock, Magdeburg, Karl-Marx-Stadt, Chemnitz, Erfurt, Halle,
  Potsdam
`);

export const EAST_GERMANY_UNTIL = '1990-10-02';
