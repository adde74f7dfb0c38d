import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import type { Attribution, Reading, ReportedClause } from './attribution.ts';
import { clauseEnd, clauseSpan, SHORTEST_CLAUSE, wordsIn } from './clause-bounds.ts';
import { isNegated } from './cue.ts';
import { LISTENERS, NOUNS_TOO, REPORTING, TELLING, THAT_ONLY } from './data/cues.ts';
import { firstSource, sourceBefore, subjectBefore, subjectOf } from './find-source.ts';

/** Words after the verb before the clause begins: "told reporters in Moscow on Friday that". */
const LONGEST_LEAD = 14;
/** The same for verbs that need no "that": "said on Friday that". */
const LONGEST_PLAIN_LEAD = 6;

/** "X said (that) CLAUSE", "X told Y (that) CLAUSE" and "…, saying CLAUSE", as many as a sentence has. */
export function clausesAfter(
  reading: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause[] {
  const { masked } = reading;
  const found: ReportedClause[] = [];
  let from = sentence.start;
  for (const [place, verb] of tokens.entries()) {
    if (verb.start < from || place === 0 || isNegated(tokens, place)) continue;
    const attribution = attributionAt(reading, sentence, verb);
    if (attribution === null) continue;
    const start = clauseStart(tokens, place);
    if (start === null) continue;
    const clause = clauseSpan(masked, start, clauseEnd(masked, sentence, start));
    if (wordsIn(masked, clause) < SHORTEST_CLAUSE) continue;
    found.push({ attribution, clause });
    from = clause.end;
  }
  return found;
}

/** Who speaks by the verb at a place: its subject, or that of the sentence for a participle. */
function attributionAt(
  { masked, mentions }: Reading,
  sentence: Span,
  verb: NameToken,
): Attribution | null {
  const cue = { start: verb.start, end: verb.end };
  if (/ing$/u.test(verb.key)) {
    if (!isParticiple(verb.key)) return null;
    const source =
      subjectOf({ masked, mentions }, sentence.start, verb.start) ??
      firstSource({ masked, mentions }, sentence.start, verb.start);
    return source === null ? null : { rule: 'NAME, saying', cue, source };
  }
  if (!REPORTING.has(verb.key)) return null;
  const source =
    sourceBefore(masked, mentions, sentence.start, verb.start) ??
    subjectBefore(masked, mentions, sentence.start, verb.start);
  if (source === null) return null;
  const named = source.kind !== 'phrase' && !isPossessive(masked, source.span);
  if (NOUNS_TOO.has(verb.key) && !named) return null;
  return { rule: 'NAME said that', cue, source };
}

/** "saying" of "say": the participle of a reporting verb. */
function isParticiple(key: string): boolean {
  const stem = key.slice(0, -3);
  return (
    [`${stem}s`, `${stem}ed`, `${stem}es`, `${stem}e`].some((form) => REPORTING.has(form)) ||
    key === 'telling'
  );
}

function isPossessive(masked: string, { end }: Span): boolean {
  return /^['’]s?\b/u.test(masked.slice(end, end + 3));
}

/** Where the clause begins after the verb, or `null` where none does. */
function clauseStart(tokens: readonly NameToken[], place: number): number | null {
  const verb = tokens[place];
  if (verb === undefined) return null;
  for (let at = place + 1; at <= Math.min(tokens.length - 1, place + LONGEST_LEAD); at += 1) {
    const token = tokens[at];
    if (token === undefined || /[;:.?!]/u.test(token.gap)) break;
    // "said, among other things, that": an aside ends with the comma before "that".
    if (token.gap.includes(',') && at > place + 1 && token.key !== 'that') break;
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

/** Longest subject of a clause without "that", in words: "the head of the city's housing office". */
const LONGEST_SUBJECT = 8;

/** Whether a finite verb comes within a few words, and no pause or question word before it. */
function hasSubjectAndVerb(tokens: readonly NameToken[], from: number): boolean {
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

/** Forms that only the verb of a clause has. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|don't|doesn't|didn't|he's|she's|it's|they're|we're|he'd|she'd|they'd|he'll|she'll|they'll)$/u;

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
    LISTENERS.has(first.key) ||
    first.capital ||
    /^(?:in|at|on|during|to|the|a|an|his|her|after|before|also|again|late|later|early|earlier|last|yesterday|today)$/u.test(
      first.key,
    ) ||
    (first.key === 'this' && TIME.test(between[1]?.key ?? ''))
  );
}
