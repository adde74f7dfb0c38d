import type { Span } from '../../../src/domain/span.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import type { Attribution, Reading } from './attribution.ts';
import { ACCORDING, PARTICLE_VERBS, SAYING } from './data/cues.ts';
import { sourceAfter, sourceBefore } from './find-source.ts';
import type { Stretch } from './marks.ts';

/** How far after its words an attribution may stand, in words (tuned on development data, 2026-11). */
const REACH = 24;

/** Verbs that follow a comma and take the sentence's subject: "Mr X left, saying". */
const PARTICIPLE = /ing$/u;

/** Words before a colon that may be a label and no sentence: "From the report:". */
const LONGEST_LABEL = 4;

type Lookup = Pick<Reading, 'masked' | 'mentions'>;

/** The report around a stretch: its sentence before it, and what follows it. */
export interface Surroundings {
  readonly before: Span;
  readonly after: Span;
}

/** Who the words beside a stretch say spoke it, or `null` where they say nothing. */
export function attributeDirect(
  reading: Reading,
  stretch: Stretch,
  { before, after }: Surroundings,
): Attribution | null {
  const closing = reading.text.charAt(stretch.content.end - 1);
  const expectsAfter =
    /[,?!—–―-]/u.test(closing) ||
    stretch.unbalanced ||
    reading.masked.charAt(stretch.outer.end) === ',';
  const afterwards = () => attributeAfter(reading, after, expectsAfter);
  const beforehand = () => attributeBefore(reading, before);
  // "He replied: "Why?" Nobody said …": behind a colon only a comma inside the marks asks for more.
  const colon = /:\s*$/u.test(reading.masked.slice(before.start, before.end)) && closing !== ',';
  return expectsAfter && !colon ? (afterwards() ?? beforehand()) : (beforehand() ?? afterwards());
}

/** `…," said X`, `…," X said`, `…," according to X`, `…" - X`. */
function attributeAfter(
  { masked, mentions }: Reading,
  { start, end }: Span,
  expected: boolean,
): Attribution | null {
  const according = accordingAt(masked, start, end);
  if (according !== null && /^[\s,]*$/u.test(masked.slice(start, according.start))) {
    const source = sourceAfter(masked, mentions, according.end, end);
    if (source !== null) return { rule: 'according to NAME', cue: according, source };
  }
  const dash = /^\s*(?:[-–—―]{1,2})\s*/u.exec(masked.slice(start, end));
  if (dash !== null) {
    const named = mentions.startingAt(start + dash[0].length);
    if (named !== undefined && !verbFollows(masked, named.span.end, end)) {
      return {
        rule: 'words - NAME',
        cue: null,
        source: { kind: 'person', span: named.span, person: named.person },
      };
    }
  }
  const tokens = nameTokens(masked, start, end).slice(0, REACH);
  const place = tokens.findIndex((_, at) => isCue(tokens, at));
  const verb = tokens[place];
  if (verb === undefined || pausesBefore(tokens, place)) {
    return expected ? unlistedVerb({ masked, mentions }, { start, end }) : null;
  }
  const cue = { start: verb.start, end: verb.end };
  if (place === 0) {
    if (!/^[\s,”"’']*$/u.test(verb.gap)) return null;
    const source = sourceAfter(masked, mentions, verb.end, end);
    return source === null ? null : { rule: 'said NAME', cue, source };
  }
  if (isNegated(tokens, place)) return null;
  const from = tokens[0]?.start ?? start;
  const source = sourceBefore(masked, mentions, from, verb.start);
  if (source === null) return null;
  // After a full stop inside the marks a new sentence begins: it may be about something else.
  if (!expected && source.kind === 'phrase') return null;
  return { rule: 'NAME said', cue, source };
}

/** `…," X retorted.`: right behind a comma inside the marks any verb attributes, listed or not. */
function unlistedVerb({ masked, mentions }: Lookup, { start, end }: Span): Attribution | null {
  const [first, second] = nameTokens(masked, start, end);
  if (first === undefined || !/^[\s,]*$/u.test(first.gap)) return null;
  if (isPastVerb(first)) {
    const source = sourceAfter(masked, mentions, first.end, end);
    return source?.kind === 'person'
      ? { rule: 'VERBED NAME', cue: { start: first.start, end: first.end }, source }
      : null;
  }
  const named = mentions.startingAt(first.start);
  const verb =
    named === undefined
      ? second
      : nameTokens(masked, named.span.end, Math.min(end, named.span.end + VERB_REACH))[0];
  if (verb === undefined || verb.gap !== ' ' || !isPastVerb(verb)) return null;
  const source = sourceBefore(masked, mentions, first.start, verb.start);
  return source === null || source.kind === 'phrase'
    ? null
    : { rule: 'NAME VERBED', cue: { start: verb.start, end: verb.end }, source };
}

/** How far behind a name its verb is looked for, in UTF-16 units. */
const VERB_REACH = 24;

/** A regular past tense, by its look. */
function isPastVerb({ key, capital }: NameToken): boolean {
  return !capital && /^\p{L}{2,}ed$/u.test(key);
}

/** `X said: "…`, `X told reporters that "…`, `According to X, "…`, `X left, saying: "…`, `X: "…`. */
export function attributeBefore(
  { masked, mentions }: Reading,
  { start, end }: Span,
): Attribution | null {
  const tokens = nameTokens(masked, start, end);
  if (tokens.length === 0) return null;
  const according = accordingAt(masked, start, end);
  if (according !== null) {
    const source = sourceAfter(masked, mentions, according.end, end);
    if (source !== null) return { rule: 'according to NAME', cue: according, source };
  }
  for (let place = tokens.length - 1; place >= Math.max(0, tokens.length - REACH); place -= 1) {
    const verb = tokens[place];
    if (verb === undefined || !isCue(tokens, place) || isNegated(tokens, place)) continue;
    const cue = { start: verb.start, end: verb.end };
    if (isPassive(tokens, place)) {
      const teller = tellerAfter({ masked, mentions }, tokens, place, end);
      return teller === null ? null : { rule: 'NAME said, before', cue, source: teller };
    }
    const source = sourceBefore(masked, mentions, start, verb.start);
    if (source !== null && !PARTICIPLE.test(verb.key))
      return { rule: 'NAME said, before', cue, source };
    const subject = firstSource({ masked, mentions }, start, verb.start);
    if (subject !== null) return { rule: 'NAME, saying', cue, source: subject };
    const inverted = sourceAfter(masked, mentions, verb.end, end);
    if (inverted !== null && place === 0) return { rule: 'said NAME', cue, source: inverted };
  }
  if (!/:\s*$/u.test(masked.slice(start, end))) return null;
  const label = tokens.length <= LONGEST_LABEL;
  const subject =
    firstSource({ masked, mentions }, start, end) ??
    (label ? sourceBefore(masked, mentions, start, masked.lastIndexOf(':', end)) : null);
  return subject === null ? null : { rule: 'NAME: words', cue: null, source: subject };
}

/** Whether a word, or a word with its particle ("put it", "shot back"), attributes. */
function isCue(tokens: readonly NameToken[], place: number): boolean {
  const word = tokens[place];
  if (word === undefined) return false;
  if (SAYING.has(word.key)) return true;
  const next = tokens[place + 1];
  return next?.gap === ' ' && PARTICLE_VERBS.get(word.key) === next.key;
}

/** The first person or pronoun of a stretch of report: most often its subject. */
export function firstSource(
  { masked, mentions }: Lookup,
  start: number,
  end: number,
): Attribution['source'] | null {
  const pronoun = /\b(he|she)\b/iu.exec(masked.slice(start, end));
  const named = mentions
    .between(start, end)
    .find(({ span }) => !/^['’]s?\b/u.test(masked.slice(span.end, span.end + 3)));
  if (pronoun !== null && (named === undefined || start + pronoun.index < named.span.start)) {
    const at = start + pronoun.index;
    const gender = pronoun[0].toLowerCase() === 'he' ? 'male' : 'female';
    return { kind: 'pronoun', span: { start: at, end: at + pronoun[0].length }, gender };
  }
  return named === undefined ? null : { kind: 'person', span: named.span, person: named.person };
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

/** Whether a sentence ends or another quotation stands between the words and the verb. */
function pausesBefore(tokens: readonly NameToken[], place: number): boolean {
  return tokens.slice(1, place + 1).some((token, index) => {
    const before = tokens[index];
    // "Rep. Moore (D-Wis.) said": a point after a short word in capitals ends no sentence.
    const initial =
      before !== undefined &&
      before.text.length <= 6 &&
      before.capital &&
      /^\.[-\s),]*$/u.test(token.gap);
    return /[.;:?!\n]/u.test(token.gap) && !initial;
  });
}

/** "He was told", "she was asked": who is the subject did not speak. */
function isPassive(tokens: readonly NameToken[], place: number): boolean {
  return (
    /^(?:told|asked|informed|assured|reminded|warned|quoted|advised|urged)$/u.test(
      tokens[place]?.key ?? '',
    ) && /^(?:was|were|been|being|is|are|be|when|if)$/u.test(tokens[place - 1]?.key ?? '')
  );
}

/** How many words may stand between a passive verb and "by" with who did speak. */
const BY_REACH = 3;

/** The speaker of "was told by NAME", or `null` where nobody is named. */
function tellerAfter(
  { masked, mentions }: Lookup,
  tokens: readonly NameToken[],
  place: number,
  end: number,
): Attribution['source'] | null {
  const by = tokens.slice(place + 1, place + 1 + BY_REACH).find(({ key }) => key === 'by');
  return by === undefined ? null : sourceAfter(masked, mentions, by.end, end);
}

/** "did not say": nothing was said. */
export function isNegated(tokens: readonly NameToken[], place: number): boolean {
  return tokens
    .slice(Math.max(0, place - 3), place)
    .some(({ key }) => key === 'not' || key === 'never' || key.endsWith("n't"));
}

function verbFollows(masked: string, from: number, to: number): boolean {
  return nameTokens(masked, from, to)
    .slice(0, 3)
    .some(({ key }) => SAYING.has(key));
}
