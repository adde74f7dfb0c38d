import { nameTokens } from '../people/name-tokens.ts';
import type { Lookup } from './attribution.ts';
import { IRREGULAR_PAST, JUDGING, REPORTING, SAYING } from './data/cues.ts';
import { isBetween, sourceBefore } from './find-source.ts';
import type { Source } from './speaker-words.ts';

/*
 * `from` and `to` are offsets in the masked text, in UTF-16 units; `to` is where the verb begins whose
 * subject is looked for. Each answers `null` where nobody stands in that place.
 */

/** The subject of a joined verb: "Mr X welcomed the plan and said", "He praised it but warned". */
export function subjectBefore(
  { masked, mentions }: Lookup,
  from: number,
  to: number,
): Source | null {
  const joined = nameTokens(masked, Math.max(from, to - JOIN_REACH), to).findLast(
    (token) => !isBetween(token),
  );
  if (joined === undefined || !JOINS.test(joined.key)) return null;
  const tokens = nameTokens(masked, from, joined.end);
  // "X said that Y had come and warned that": what a report is joined to is the verb of the report.
  const main = tokens.findIndex(({ key, capital }, place) => place > 0 && !capital && isVerb(key));
  const report = tokens[main];
  if (report !== undefined && REPORTING.has(report.key)) {
    const subject = sourceBefore(masked, mentions, from, report.start);
    if (subject !== null) return subject;
  }
  let tried = 0;
  for (let place = tokens.length - 2; place > 0 && tried < MOST_JOINED; place -= 1) {
    const verb = tokens[place];
    if (verb === undefined || /[;:]/u.test(masked.slice(verb.end, joined.start))) return null;
    if (verb.capital || !isVerb(verb.key)) continue;
    tried += 1;
    const subject = sourceBefore(masked, mentions, from, verb.start);
    // "The union published the plan and said": a description is the subject of the first verb alone.
    if (subject !== null && (subject.kind !== 'phrase' || place === main)) return subject;
  }
  return null;
}

/** The subject of a stretch of report: what stands before its first verb, with or without a name. */
export function subjectOf({ masked, mentions }: Lookup, from: number, to: number): Source | null {
  const tokens = nameTokens(masked, from, to);
  const verb = tokens.find(({ key, capital }, place) => place > 0 && !capital && isVerb(key));
  return verb === undefined ? null : sourceBefore(masked, mentions, from, verb.start);
}

/** "with Mr X telling", "Ms Y saying": a name that stands right before a participle is its subject. */
export function besideParticiple(
  { masked, mentions }: Lookup,
  from: number,
  to: number,
): Source | null {
  const named = mentions.endingAt(masked.slice(0, to).trimEnd().length);
  if (named === undefined || named.span.start < from) return null;
  return named.person.kind === 'person'
    ? { kind: 'person', span: named.span, person: named.person }
    : null;
}

/** Verbs joined to one subject, at most: "came, saw, heard, wrote and said"; more are no sentence. */
const MOST_JOINED = 5;

/** How far before a verb the "and" that joins it is looked for, in UTF-16 units: room for "and has since also". */
const JOIN_REACH = 60;
const JOINS = /^(?:and|but|or|then)$/u;

function isVerb(key: string): boolean {
  return (
    IRREGULAR_PAST.has(key) ||
    SAYING.has(key) ||
    REPORTING.has(key) ||
    JUDGING.has(key) ||
    /^\p{L}{2,}(?:ed|[^aeious]s)$/u.test(key)
  );
}

/** The first person or pronoun of a stretch of report: most often its subject. */
export function firstSource({ masked, mentions }: Lookup, from: number, to: number): Source | null {
  const pronoun = /\b(he|she)\b/iu.exec(masked.slice(from, to));
  const named = mentions
    .between(from, to)
    .find(({ span }) => !/^['’]s?\b/u.test(masked.slice(span.end, span.end + 3)));
  if (pronoun !== null && (named === undefined || from + pronoun.index < named.span.start)) {
    const at = from + pronoun.index;
    const gender = pronoun[0].toLowerCase() === 'he' ? 'male' : 'female';
    return { kind: 'pronoun', span: { start: at, end: at + pronoun[0].length }, gender };
  }
  return named === undefined ? null : { kind: 'person', span: named.span, person: named.person };
}

/** "The two will meet, Spicer said, adding": who the nearest verb of saying before says has spoken. */
export function reporterBefore(
  { masked, mentions }: Lookup,
  from: number,
  to: number,
): Source | null {
  const tokens = nameTokens(masked, from, to);
  const verb = tokens.findLast(
    ({ key, capital }, place) => place > 0 && !capital && REPORTING.has(key),
  );
  if (verb === undefined) return null;
  const source = sourceBefore(masked, mentions, from, verb.start);
  return source?.kind === 'phrase' ? null : source;
}
