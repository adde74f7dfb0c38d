import type { Span } from '../../../src/domain/span.ts';
import { FUNCTION_WORDS } from '../people/data/not-names.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import { OPENING_PREPOSITIONS } from './data/clause-words.ts';
import { BETWEEN } from './data/cues.ts';
import type { Mention, Mentions, Source } from './speaker-words.ts';

const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', null],
  ['it', null],
  ['i', null],
  ['we', null],
]);

/** Longest phrase that names a speaker, in words (tuned on development data, 2026-11). */
const LONGEST_PHRASE = 14;

/** Words that begin another part of the sentence after an inverted speaker: "said X in Moscow". */
const ENDS_SOURCE =
  /^(?:in|at|on|during|after|before|as|when|while|to|about|from|by|because|but|and|who|whose|which|where|that|last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|through|via|following|with|is|was|has|had)$/u;

/** Words that no phrase naming a speaker has inside: what stands before them is another clause. */
const ENDS_PHRASE =
  /^(?:that|but|and|because|when|while|although|though|if|as|so|yet|whether|is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|did|does|do|time)$/u;

/** The speaker before a verb: text from `from` up to the verb at `to`. */
export function sourceBefore(
  text: string,
  mentions: Mentions,
  from: number,
  to: number,
): Source | null {
  let tokens = nameTokens(text, from, to);
  let relative = false;
  while (tokens.length > 0 && isBetween(tokens.at(-1))) {
    relative = tokens.at(-1)?.key === 'who';
    tokens = tokens.slice(0, -1);
  }
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const pronoun = pronounAt(last);
  if (pronoun !== null && !/[,;]/u.test(text.slice(last.end, to))) return pronoun;
  // The point of "R-Pa." or "Jr." is no pause of its own.
  const rest = text.slice(last.end, to).replace(/^\./u, '').trimStart();
  const ending = mentions.endingAt(last.end);
  // "John Doe, Jane Roe and Ada Brook, who joked": the name right before "who".
  if (relative && ending !== undefined)
    return { kind: 'person', span: ending.span, person: ending.person };
  if (!rest.startsWith(',') && !rest.startsWith(')')) {
    if (ending !== undefined) return { kind: 'person', span: ending.span, person: ending.person };
    return phraseBefore(text, mentions, tokens, from);
  }
  // "Hugh Hill, a doctor, said": the speaker stands before the apposition.
  const inside = mentions.between(from, last.end);
  const opened = inside.find(
    ({ span }) =>
      /^\s*[,(]/u.test(text.slice(span.end, to)) && !isBroughtIn(text.slice(from, span.start)),
  );
  if (opened !== undefined) return { kind: 'person', span: opened.span, person: opened.person };
  const firstComma = text.indexOf(',', from);
  if (firstComma !== -1 && firstComma < last.end) {
    const head = nameTokens(text, from, firstComma);
    const headLast = head.at(-1);
    const headPronoun = headLast === undefined ? null : pronounAt(headLast);
    if (headPronoun !== null) return headPronoun;
    const named = headLast === undefined ? undefined : mentions.endingAt(headLast.end);
    if (named !== undefined) return { kind: 'person', span: named.span, person: named.person };
    return phraseBefore(text, mentions, head, from);
  }
  return ending === undefined ? null : { kind: 'person', span: ending.span, person: ending.person };
}

/** "Of Dane, Brook said": whether only a preposition stands before the name that a sentence opens with. */
function isBroughtIn(opening: string): boolean {
  return OPENING_PREPOSITIONS.has(opening.trim().toLowerCase());
}

/** The speaker after an inverted verb or "according to": text from `from` to at most `to`. */
export function sourceAfter(
  text: string,
  mentions: Mentions,
  from: number,
  to: number,
): Source | null {
  const tokens = nameTokens(text, from, to).slice(0, LONGEST_PHRASE);
  const [first] = tokens;
  if (first === undefined || /[^\s("“]/u.test(first.gap)) return null;
  // "saying in a post": what tells where does not name a speaker.
  if (ENDS_SOURCE.test(first.key) && !first.capital) return null;
  const pronoun = pronounAt(first);
  if (pronoun !== null) return pronoun;
  let end = first.end;
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (
      index > 0 &&
      /[,.;:()—–"“”?!\n]/u.test(token.gap) &&
      !isInitialGap(tokens[index - 1], token)
    )
      break;
    if (index > 0 && ENDS_SOURCE.test(token.key) && !token.capital) break;
    end = token.end;
    words += 1;
  }
  const named = headIn(text, mentions, { start: first.start, end });
  if (named !== undefined) return { kind: 'person', span: named.span, person: named.person };
  if (words === 0 || isEmptyPhrase(text.slice(first.start, end))) return null;
  return { kind: 'phrase', span: { start: first.start, end } };
}

/** The person whom a phrase means: "Clinton aide Jane Doe" is Doe, "Jane Doe of the Oak Fund" too. */
function headIn(text: string, mentions: Mentions, { start, end }: Span): Mention | undefined {
  return mentions
    .between(start, end)
    .find(({ person, span }) => person.kind === 'person' && isHead(text, span, start, end));
}

/** Whether a name is whom the phrase means and not a part of the description: "a Trump aide" is not Trump. */
function isHead(
  text: string,
  name: { start: number; end: number },
  start: number,
  end: number,
): boolean {
  const after = text.slice(name.end, end);
  if (/^['’]s?\b/u.test(after)) return false;
  if (/^\s\p{Ll}/u.test(after) && !/^\s(?:of|from|at|with|in|for|jr|sr|and)\b/u.test(after))
    return false;
  if (/^\s\p{Lu}/u.test(after)) return false;
  const before = text.slice(start, name.start);
  return !/\b(?:of|for|to|with|from|by)\s(?:the\s)?$/iu.test(before);
}

function phraseBefore(
  text: string,
  mentions: Mentions,
  tokens: readonly NameToken[],
  from: number,
): Source | null {
  const last = tokens.at(-1);
  if (last === undefined) return null;
  let start = last.start;
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - LONGEST_PHRASE); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (next !== undefined && /[,;:()—–"“”.?!\n]/u.test(next.gap) && !isInitialGap(token, next))
      break;
    if (ENDS_PHRASE.test(token.key)) break;
    start = token.start;
  }
  const begin = tokens.find(
    (token, index) =>
      token.start >= Math.max(start, from) && beginsPhrase(token, tokens[index + 1]),
  );
  if (begin === undefined || begin.start > last.start) return null;
  const span = { start: begin.start, end: last.end };
  const named = mentions.endingAt(last.end) ?? headIn(text, mentions, span);
  if (named !== undefined) return { kind: 'person', span: named.span, person: named.person };
  return isEmptyPhrase(text.slice(span.start, span.end)) ? null : { kind: 'phrase', span };
}

/** Whether a phrase that names a speaker can begin with this word: "the", "senior officials", "Oxfam". */
function beginsPhrase(token: NameToken, next: NameToken | undefined): boolean {
  if (DETERMINERS.has(token.key)) return true;
  if (token.capital) return !FUNCTION_WORDS.has(token.key);
  const plural = (word: NameToken | undefined) => word !== undefined && /[^s]s$/u.test(word.key);
  return (
    !FUNCTION_WORDS.has(token.key) && (plural(token) || plural(next) || token.key === 'police')
  );
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my one some many several two three four most both other another no these those all'.split(
    ' ',
  ),
);

/** A phrase of small words alone names nobody. */
function isEmptyPhrase(phrase: string): boolean {
  const tokens = nameTokens(phrase, 0, phrase.length);
  return (
    tokens.every(({ key }) => FUNCTION_WORDS.has(key) && key !== 'one') || !/\p{L}/u.test(phrase)
  );
}

function pronounAt(token: NameToken): Source | null {
  const gender = PRONOUNS.get(token.key);
  if (gender === undefined) return null;
  return { kind: 'pronoun', span: { start: token.start, end: token.end }, gender };
}

/** Whether a word may stand between a speaker and the verb. */
export function isBetween(token: NameToken | undefined): boolean {
  if (token === undefined) return false;
  return BETWEEN.has(token.key) || (/ly$/u.test(token.key) && !token.capital);
}

function isInitialGap(before: NameToken | undefined, token: NameToken): boolean {
  return (
    /^\.\s?$/u.test(token.gap) && before !== undefined && before.text.length <= 4 && before.capital
  );
}
