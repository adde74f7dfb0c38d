import type { NameToken } from '../people/name-tokens.ts';
import { behindListeners, behindTimeAndPlace, tellsCircumstances } from './circumstances.ts';
import { NO_CLAUSE, OPENS_CLAUSE, PLACES } from './data/clause-words.ts';
import { TELLING, THAT_ONLY } from './data/cues.ts';
import { hasSubjectAndVerb, isFiniteVerb } from './finite-verb.ts';

/** Words from the verb to its "that": "told reporters in Moscow on Friday that" (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_TO_THAT = 14;
/** The same for verbs that need no "that", where no place follows: "said on Friday that" (same source). */
const LONGEST_TO_NEEDLESS_THAT = 6;

/**
 * Where the reported clause begins behind the verb at index `place`: an offset in UTF-16 units,
 * or `null` where what follows the verb is no clause ("said yes", "told him about it").
 */
export function clauseStart(tokens: readonly NameToken[], place: number): number | null {
  return startBehindThat(tokens, place) ?? startWithoutThat(tokens, place);
}

function startBehindThat(tokens: readonly NameToken[], place: number): number | null {
  const needless = !THAT_ONLY.has(tokens[place]?.key ?? '');
  for (const [nth, token] of tokens.slice(place + 1, place + 1 + LONGEST_TO_THAT).entries()) {
    const at = place + 1 + nth;
    if (/[;:.?!]/u.test(token.gap)) return null;
    // "said, adding that": the clause is that of the next verb.
    if (token.gap.includes(',') && token.key.endsWith('ing')) return null;
    // "said, among other things, that": an aside ends with the comma before "that".
    // "told a meeting in Vale, Oregon, on Friday that": a place goes on behind its comma.
    const pauses = token.gap.includes(',') && nth > 0 && token.key !== 'that';
    if (pauses && !token.capital && !(tokens[at - 1]?.capital ?? false)) return null;
    if (token.key !== 'that') continue;
    // "said the move was one that": without a listener the clause has begun behind the verb.
    const late =
      needless && nth >= LONGEST_TO_NEEDLESS_THAT && !PLACES.has(tokens[place + 1]?.key ?? '');
    if (late || !tellsCircumstances(tokens, place, at)) continue;
    // "said that is a distortion": a "that" with its own verb is what the clause is about.
    return isFiniteVerb(tokens[at + 1]?.key ?? '') ? token.start : token.end;
  }
  return null;
}

function startWithoutThat(tokens: readonly NameToken[], place: number): number | null {
  const key = tokens[place]?.key ?? '';
  const told = TELLING.has(key);
  const at = behindTimeAndPlace(tokens, told ? behindListeners(tokens, place + 1) : place + 1);
  const next = tokens[at];
  if (next === undefined || /[,:;"“”—–]/u.test(next.gap) || NO_CLAUSE.has(next.key)) return null;
  // "said Vale would": what has a subject and a verb of its own needs no "that".
  if (hasSubjectAndVerb(tokens, at)) return next.start;
  if (THAT_ONLY.has(key) && !told) return null;
  const rightBehind = !told && at === place + 1;
  return rightBehind || OPENS_CLAUSE.has(next.key) ? next.start : null;
}
