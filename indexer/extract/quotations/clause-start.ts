import type { NameToken } from '../people/name-tokens.ts';
import { LISTENERS, TELLING, THAT_ONLY } from './data/cues.ts';
import { FINITE, hasSubjectAndVerb } from './finite-verb.ts';

/** Words after the verb before the clause begins: "told reporters in Moscow on Friday that". */
const LONGEST_LEAD = 14;
/** The same for verbs that need no "that": "said on Friday that". */
const LONGEST_PLAIN_LEAD = 6;

/** Where the clause begins behind the verb at `place`, in UTF-16 units, or `null` where none does. */
export function clauseStart(tokens: readonly NameToken[], place: number): number | null {
  const verb = tokens[place];
  if (verb === undefined) return null;
  for (let at = place + 1; at <= Math.min(tokens.length - 1, place + LONGEST_LEAD); at += 1) {
    const token = tokens[at];
    if (token === undefined || /[;:.?!]/u.test(token.gap)) break;
    // "said, adding that": the clause is that of the next verb.
    if (token.gap.includes(',') && token.key.endsWith('ing')) break;
    // "said, among other things, that": an aside ends with the comma before "that".
    // "told a meeting in Vale, Oregon, on Friday that": a place goes on behind its comma.
    const pauses = token.gap.includes(',') && at > place + 1 && token.key !== 'that';
    if (pauses && !token.capital && !(tokens[at - 1]?.capital ?? false)) break;
    if (token.key !== 'that') continue;
    // "said the move was one that": without a listener the clause has begun behind the verb.
    const late =
      !THAT_ONLY.has(verb.key) &&
      at - place > LONGEST_PLAIN_LEAD &&
      !WHERE.test(tokens[place + 1]?.key ?? '');
    if (late || !isLead(tokens, place, at)) continue;
    // "said that is a distortion": a "that" with its own verb is what the clause is about.
    return FINITE.test(tokens[at + 1]?.key ?? '') ? token.start : token.end;
  }
  const told = TELLING.has(verb.key);
  const listened = told ? skipListeners(tokens, place + 1) : place + 1;
  const at = skipWhenAndWhere(tokens, listened);
  const next = tokens[at];
  if (next === undefined || /[,:;"“”—–]/u.test(next.gap)) return null;
  if (NO_CLAUSE.test(next.key)) return null;
  // "said Vale would": what has a subject and a verb of its own needs no "that".
  if (hasSubjectAndVerb(tokens, at)) return next.start;
  if (THAT_ONLY.has(verb.key) && !told) return null;
  return (told || next !== tokens[place + 1]) && !OPENS_CLAUSE.test(next.key) ? null : next.start;
}

/** Words that no reported clause begins with right behind its verb. */
const NO_CLAUSE =
  /^(?:in|at|on|to|of|for|by|with|from|about|as|so|and|or|but|no|yes|nothing|what|how|why|who|when|something|goodbye|hello|hi)$/u;
/** Words that a clause begins with, so that it needs no "that". */
const OPENS_CLAUSE =
  /^(?:he|she|they|it|i|we|you|there|this|these|those|the|his|her|their|its|our|my|a|an|if|no|any|some|most|all)$/u;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|also|last|this|week|month|year|afterwards|night|morning|afternoon|evening)$/u;
const PRONOUN = /^(?:he|she|they|it|i|we|there)$/u;
const WHERE = /^(?:on|in|at|during|after|before|via|from|outside)$/u;
/** Longest time or place between the verb and its clause, in words. */
const LONGEST_ADVERBIAL = 8;

/** Longest name of an audience, in words: "a Planned Parenthood gathering". */
const LONGEST_AUDIENCE = 6;

/** Behind those who are told: "reporters", "him", "the BBC", "Jane Doe", "a rally of old friends". */
function skipListeners(tokens: readonly NameToken[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return from;
  let at = from + 1;
  const audience = /^(?:the|a|an|his|her|their|its)$/u.test(first.key);
  const ends = (token: NameToken) =>
    token.gap !== ' ' ||
    PRONOUN.test(token.key) ||
    WHERE.test(token.key) ||
    TIME.test(token.key) ||
    token.key === 'that' ||
    !(audience || token.capital);
  for (let next = tokens[at]; next !== undefined; next = tokens[at]) {
    if (at - from > LONGEST_AUDIENCE || ends(next)) break;
    at += 1;
  }
  return at;
}

/** Behind a day, an hour and a place: "said on Friday in Vale", "said Tuesday". */
function skipWhenAndWhere(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (TIME.test(tokens[at]?.key ?? '')) at += 1;
  if (!WHERE.test(tokens[at]?.key ?? '')) return at;
  for (let end = at + 1; end <= at + LONGEST_ADVERBIAL; end += 1) {
    const token = tokens[end];
    if (token === undefined || /[,;:.]/u.test(token.gap)) return at;
    if (PRONOUN.test(token.key)) return end;
    if (OPENS_CLAUSE.test(token.key) && end > at + 1 && (tokens[end - 1]?.capital ?? false))
      return end;
  }
  return at;
}

/** Whether the words between verb and "that" tell listeners, time and place, and not a clause. */
function isLead(tokens: readonly NameToken[], place: number, that: number): boolean {
  const between = tokens.slice(place + 1, that);
  if (between.length === 0) return true;
  const [first] = between;
  if (first === undefined) return true;
  const verb = tokens[place]?.key ?? '';
  // "told a rally of old friends that": whoever listens, unless the clause has begun with its verb.
  const begun = between.some(({ key }) => FINITE.test(key));
  if (THAT_ONLY.has(verb)) return !begun;
  return (
    first.gap.startsWith(',') ||
    LISTENERS.has(first.key) ||
    first.capital ||
    /^(?:in|at|on|during|to|the|a|an|his|her|after|before|also|again|late|later|early|earlier|last|yesterday|today)$/u.test(
      first.key,
    ) ||
    (first.key === 'this' && TIME.test(between[1]?.key ?? ''))
  );
}
