/*
 * Source: compiled by hand from the closed classes of English (pronouns, determiners, conjunctions, adverbs of
 *   time) as grammars list them; which of them stand between a verb and its clause was read off PolNeAR 1.0
 *   (training part), 2026-11.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/** Words that no reported clause begins with right behind its verb. */
export const NO_CLAUSE: ReadonlySet<string> = new Set(
  words(`in at on to of for by with from about as so and or but no yes nothing what how why who when something
  goodbye hello hi`),
);

/** Pronouns that are the subject of a clause. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(words('he she they it i we there'));

/** Words that a clause begins with, so that it needs no "that". */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...words(`you this these those the his her their its our my a an if no any some most all`),
]);

/** Words that tell when something was said. */
export const TIMES: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later also last this week
  month year afterwards night morning afternoon evening`),
);

/** Prepositions before where, when or on what occasion something was said. */
export const PLACES: ReadonlySet<string> = new Set(
  words('on in at during after before via from outside'),
);

/** Words that begin what a report tells between its verb and "that": to whom, when, where. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  words(`in at on during to the a an his her after before also again late later early earlier last yesterday
  today`),
);

/** Words that begin what a report adds behind the verb that ends its sentence: when, where, to whom, in what. */
export const TAILS: ReadonlySet<string> = new Set(
  words(`in on at to during after before via through from late last this earlier later then recently yesterday today
  monday tuesday wednesday thursday friday saturday sunday as when while with without a adding citing`),
);

/** Words behind which a verb is that of a part of the subject: "the plan that was". */
export const ASKS: ReadonlySet<string> = new Set(
  words('that which who whom whose what how why when where whether if as than'),
);

/** Words with which the reporter goes on with a clause that began in marks: '"We are ready" to open'. */
export const LINKS: ReadonlySet<string> = new Set(
  words(`to for if because before in of by with on at as from but and or when while since after so than that without
  about against during into over like unless until under between among toward towards through where which who`),
);

/** Words that bring in somebody whom a sentence opens with and is not about: "Of Dane, Brook said". */
export const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('of on about like unlike with for as after before besides in at to'),
);

/** Words behind a comma with which the reporter speaks again. */
export const CONCEDES: readonly string[] = words('while whereas though although which putting');

/** The same in two words. */
export const CONCEDES_IN_TWO: readonly string[] = ['according to', 'compared with', 'referring to'];

/** Words that open a sentence which reports only up to its first comma. */
export const SUBORDINATES: readonly string[] = words(
  'while although though when as if because since',
);

/** Words in -ing that are no participles of the reporter's: prepositions, pronouns, times of day. */
export const NO_PARTICIPLES: readonly string[] = words(
  `including during following according being having regarding concerning excluding notwithstanding meaning nothing
  something anything everything morning evening spring king`,
);

/** Forms that only the verb of a clause has. */
export const FINITE_FORMS: readonly string[] = words(
  `is are was were has have had will would can could may might must should shall do does did isn't aren't
  wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't
  he's she's it's they're we're he'd she'd they'd he'll she'll they'll`,
);
