import type { Span } from '../../../src/domain/span.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import type { Attribution, Lookup } from './attribution.ts';
import { accordingAt, isCue, isNegated, REACH } from './cue.ts';
import { NOUNS_TOO, SAYING } from './data/cues.ts';
import { sourceAfter, sourceBefore } from './find-source.ts';

/** `…," said X`, `…," X said`, `…," according to X`, `…" - X`. */
export function attributeAfter(
  { masked, mentions }: Lookup,
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
  const place = tokens.findIndex(
    (_, at) => isCue(tokens, at) && !(at > 0 && isNounAlone({ masked, mentions }, tokens, at)),
  );
  const verb = tokens[place];
  if (verb === undefined || pausesBefore(tokens, place)) {
    return expected ? unlistedVerb({ masked, mentions }, { start, end }) : null;
  }
  const cue = { start: verb.start, end: verb.end };
  if (place === 0) {
    // '"…," adding that': the participle has the subject of the sentence, which stands before.
    if (verb.key.endsWith('ing')) return null;
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

function verbFollows(masked: string, from: number, to: number): boolean {
  return nameTokens(masked, from, to)
    .slice(0, 3)
    .some(({ key }) => SAYING.has(key));
}

/** "one of the states": a form that is a noun as often attributes only behind a name or a pronoun. */
function isNounAlone(
  { masked, mentions }: Lookup,
  tokens: readonly NameToken[],
  place: number,
): boolean {
  const verb = tokens[place];
  if (verb === undefined || !NOUNS_TOO.has(verb.key)) return false;
  const source = sourceBefore(masked, mentions, tokens[0]?.start ?? 0, verb.start);
  return source === null || source.kind === 'phrase';
}
