/*
 * Source: compiled by hand from the kinds of works that style books set in quotation marks; which of them stand
 *   before words in marks was looked up in PolNeAR 1.0 (training part), 2026-11.
 * Licence: MIT, as this project; words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/** Nouns for works that have titles, as they stand right before one: "in her memoir, “Bridges of Vale”". */
export const WORKS: ReadonlySet<string> = new Set(
  words(`album anthem article autobiography ballad ballet biography blog book bestseller cartoon collection column
  comedy documentary drama essay exhibition film hit magazine memoir movie musical newsletter novel opera painting
  play podcast poem program programme psalm sequel series show single sitcom song thriller track trilogy`),
);
