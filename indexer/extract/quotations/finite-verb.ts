import type { NameToken } from '../people/name-tokens.ts';
import { ASKS, FINITE_FORMS } from './data/clause-words.ts';

const FINITE: ReadonlySet<string> = new Set(FINITE_FORMS);

/** Longest subject of a clause without "that", in words: "the head of the city's housing office" (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_SUBJECT = 8;

/** Whether a word, in lower case, is a form that only the verb of a clause has: "was", "wouldn't", "he'll". */
export function isFiniteVerb(key: string): boolean {
  return FINITE.has(key);
}

/** Whether a finite verb stands a few words behind index `from`, with no pause or question word before it. */
export function hasSubjectAndVerb(tokens: readonly NameToken[], from: number): boolean {
  for (const [nth, { gap, key }] of tokens.slice(from, from + LONGEST_SUBJECT).entries()) {
    if (nth > 0 && (gap !== ' ' || ASKS.has(key))) return false;
    if (isFiniteVerb(key)) return nth > 0 || /['’]/u.test(key);
  }
  return false;
}
