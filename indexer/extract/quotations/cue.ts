import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import { ACCORDING, PARTICLE_VERBS, SAYING } from './data/cues.ts';

/** How far from its words an attribution may stand, in words (tuned on development data, 2026-11). */
export const REACH = 24;

/** Whether a word, or a word with its particle ("put it", "shot back"), attributes. */
export function isCue(tokens: readonly NameToken[], place: number): boolean {
  const word = tokens[place];
  if (word === undefined) return false;
  if (SAYING.has(word.key)) return true;
  const next = tokens[place + 1];
  return next?.gap === ' ' && PARTICLE_VERBS.get(word.key) === next.key;
}

/** "did not say": nothing was said. */
export function isNegated(tokens: readonly NameToken[], place: number): boolean {
  return tokens
    .slice(Math.max(0, place - 3), place)
    .some(({ key }) => key === 'not' || key === 'never' || key.endsWith("n't"));
}

/** "He was told", "she was asked": who is the subject did not speak. */
export function isPassive(tokens: readonly NameToken[], place: number): boolean {
  return (
    /^(?:told|asked|informed|assured|reminded|warned|quoted|advised|urged)$/u.test(
      tokens[place]?.key ?? '',
    ) && /^(?:was|were|been|being|is|are|be|when|if)$/u.test(tokens[place - 1]?.key ?? '')
  );
}

/** The span of "according to" in a stretch of report. */
export function accordingAt(masked: string, start: number, end: number): Span | null {
  const part = masked.slice(start, end).toLowerCase();
  for (const phrase of ACCORDING) {
    const at = part.indexOf(phrase);
    if (at !== -1) return { start: start + at, end: start + at + phrase.length };
  }
  return null;
}
