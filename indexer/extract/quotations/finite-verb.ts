import { words } from '../data/list.ts';
import type { NameToken } from '../people/name-tokens.ts';

/** Forms that only the verb of a clause has. */
export const FINITE_FORMS: readonly string[] = words(
  `is are was were has have had will would can could may might must should shall do does did isn't aren't
  wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't
  he's she's it's they're we're he'd she'd they'd he'll she'll they'll`,
);

/** Whether a word is such a form. */
export const FINITE = new RegExp(`^(?:${FINITE_FORMS.join('|')})$`, 'u');

/** Longest subject of a clause without "that", in words: "the head of the city's housing office". */
const LONGEST_SUBJECT = 8;

/** Whether a finite verb comes within a few words, and no pause or question word before it. */
export function hasSubjectAndVerb(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (at > from && (token.gap !== ' ' || ASKS.test(token.key))) return false;
    if (FINITE.test(token.key)) return at > from || /['’]/u.test(token.key);
  }
  return false;
}

/** Words behind which a verb is that of a part of the subject: "the plan that was". */
const ASKS = /^(?:that|which|who|whom|whose|what|how|why|when|where|whether|if|as|than)$/u;
