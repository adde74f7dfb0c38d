import type { NameToken } from '../people/name-tokens.ts';
import {
  CIRCUMSTANCES,
  OPENS_CLAUSE,
  PLACES,
  SUBJECT_PRONOUNS,
  TIMES,
} from './data/clause-words.ts';
import { LISTENERS, THAT_ONLY } from './data/cues.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** Longest name of an audience, in words: "a Planned Parenthood gathering" (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_AUDIENCE = 6;
/** Longest time or place between the verb and its clause, in words (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_PLACE = 8;

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);

/**
 * The index in `tokens` behind those who are told: "reporters", "him", "the BBC", "Jane Doe",
 * "a rally of old friends". At least one word listens, so it is `from + 1` or more, or `from` at the end.
 */
export function behindListeners(tokens: readonly NameToken[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return from;
  const audience = DETERMINERS.has(first.key);
  const ends = ({ gap, key, capital }: NameToken) =>
    gap !== ' ' ||
    SUBJECT_PRONOUNS.has(key) ||
    PLACES.has(key) ||
    TIMES.has(key) ||
    key === 'that' ||
    !(audience || capital);
  let at = from + 1;
  for (let next = tokens[at]; next !== undefined; next = tokens[at]) {
    if (at - from > LONGEST_AUDIENCE || ends(next)) break;
    at += 1;
  }
  return at;
}

/** The index in `tokens` behind a day, an hour and a place: "on Friday in Vale", "Tuesday"; `from` where none is told. */
export function behindTimeAndPlace(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (TIMES.has(tokens[at]?.key ?? '')) at += 1;
  if (!PLACES.has(tokens[at]?.key ?? '')) return at;
  for (let end = at + 1; end <= at + LONGEST_PLACE; end += 1) {
    const token = tokens[end];
    if (token === undefined || /[,;:.]/u.test(token.gap)) return at;
    if (SUBJECT_PRONOUNS.has(token.key)) return end;
    const named = end > at + 1 && (tokens[end - 1]?.capital ?? false);
    if (named && OPENS_CLAUSE.has(token.key)) return end;
  }
  return at;
}

/** Whether the words between the verb at `place` and a later "that" tell listeners, time and place, and no clause. */
export function tellsCircumstances(
  tokens: readonly NameToken[],
  place: number,
  that: number,
): boolean {
  const between = tokens.slice(place + 1, that);
  const [first, second] = between;
  if (first === undefined) return true;
  // "told a rally of old friends that": whoever listens, unless the clause has begun with its verb.
  if (THAT_ONLY.has(tokens[place]?.key ?? '')) return !between.some(({ key }) => isFiniteVerb(key));
  return (
    first.gap.startsWith(',') ||
    first.capital ||
    LISTENERS.has(first.key) ||
    CIRCUMSTANCES.has(first.key) ||
    (first.key === 'this' && TIMES.has(second?.key ?? ''))
  );
}
