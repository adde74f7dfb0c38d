/*
 * Source: compiled by hand from the titles of British and American house styles.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/** Titles as they are shortened before names, and the office as descriptions name it. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'congressman'],
  ['representative', 'congressman'],
  ['congresswoman', 'congressman'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chair', 'chairman'],
  ['adviser', 'advisor'],
]);

/** Words that make another office of one: whoever bears it with them does not bear it without. */
export const FORMER: readonly string[] = ['former', 'ex', 'vice', 'shadow'];

/** Words for those who stand under an office: told apart where the office is named in full. */
export const UNDER: readonly string[] = ['deputy', 'assistant', 'acting'];

/** Words that titles print with a capital and that say what the office is, not where it is held. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(`foreign prime deputy vice first home finance defence defense interior justice health education trade
  state general attorney chief executive staff former acting`),
);
