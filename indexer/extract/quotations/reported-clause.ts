import type { Span } from '../../../src/domain/span.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import { accordingAt, isNegated } from './attribute-direct.ts';
import type { Attribution, Reading } from './attribution.ts';
import { LISTENERS, NOUNS_TOO, REPORTING, SAYING, THAT_ONLY } from './data/cues.ts';
import { sourceAfter, sourceBefore } from './find-source.ts';

/** A clause that a sentence reports, and who is said to have said it. */
export interface ReportedClause {
  readonly attribution: Attribution;
  readonly clause: Span;
}

/** Words after the verb before the clause begins: "told reporters in Moscow on Friday that". */
const LONGEST_LEAD = 14;
/** The same for verbs that need no "that": "said on Friday that". */
const LONGEST_PLAIN_LEAD = 6;
/** Shortest clause in words: shorter ones are objects ("said yes"). */
const SHORTEST_CLAUSE = 3;
/** Words that may follow the verb at the end of a sentence: "…, Mr X said on Friday in Moscow." */
const LONGEST_TAIL = 12;

/** The clause that a sentence reports without quotation marks around the whole of it, or `null`. */
export function findReportedClause(reading: Reading, sentence: Span): ReportedClause | null {
  const tokens = nameTokens(reading.masked, sentence.start, sentence.end);
  return (
    clauseBefore(reading, sentence, tokens) ??
    accordingTo(reading, sentence) ??
    clauseAfter(reading, sentence, tokens)
  );
}

/** "CLAUSE, X said (on Friday)." and "CLAUSE, said X." */
function clauseBefore(
  { masked, mentions }: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause | null {
  for (let place = tokens.length - 1; place > SHORTEST_CLAUSE; place -= 1) {
    const verb = tokens[place];
    if (verb === undefined || !REPORTING.has(verb.key) || isNegated(tokens, place)) continue;
    const cue = { start: verb.start, end: verb.end };
    const comma = lastComma(masked, sentence.start, verb.start);
    if (comma === null) continue;
    if (masked.slice(comma + 1, verb.start).trim() === '') {
      // "X, who studies taxes, said Y's plan", "The minister, X, said": the comma closes an apposition.
      const before = sourceBefore(masked, mentions, sentence.start, verb.start);
      if (before?.kind === 'person' && before.span.end <= comma) return null;
      const source = sourceAfter(masked, mentions, verb.end, sentence.end);
      // "X, the minister, said they had come": the pronoun begins the clause, it does not speak.
      return source === null ||
        source.kind === 'pronoun' ||
        !endsReport(tokens, lastToken(tokens, source.span.end)) ||
        (source.kind === 'phrase' && NOUNS_TOO.has(verb.key))
        ? null
        : {
            attribution: { rule: 'clause, NAME said', cue, source },
            clause: clauseSpan(masked, sentence.start, comma),
          };
    }
    if (!endsReport(tokens, place)) continue;
    const from = beforeApposition(masked, sentence.start, comma);
    const source = sourceBefore(masked, mentions, from + 1, verb.start);
    if (source === null || source.span.start < from) return null;
    if (source.kind === 'phrase' && NOUNS_TOO.has(verb.key)) continue;
    const clause = clauseSpan(masked, sentence.start, from);
    if (wordsIn(masked, clause) < SHORTEST_CLAUSE) return null;
    // ", and he urged" goes on with another act; it does not attribute what stands before it.
    if (/^\s*(?:and|but|or|then|so|while|when|who|which)\b/iu.test(masked.slice(from + 1)))
      return null;
    // The speaker must stand right after the comma, or what is before it is no clause of his.
    if (
      !/^\s*(?:(?:the|a|an|one|his|her|their|our|its)\s)?[\p{L}.’'\s-]*$/iu.test(
        masked.slice(from + 1, source.span.start),
      )
    ) {
      return null;
    }
    return { attribution: { rule: 'clause, NAME said', cue, source }, clause };
  }
  return null;
}

/** Words that begin what a report adds behind its verb: when, where, to whom, in what. */
const TAIL =
  /^(?:in|on|at|to|during|after|before|via|through|from|late|last|this|earlier|later|then|recently|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as|when|while|with|without|a|adding|citing)$/u;

/** Whether nothing but time, place and listeners follows a verb up to the next pause. */
function endsReport(tokens: readonly NameToken[], place: number): boolean {
  const next = tokens[place + 1];
  if (next === undefined || /[,;.:—–]/u.test(next.gap)) return true;
  return TAIL.test(next.key) && tokens.length - place - 1 <= LONGEST_TAIL;
}

function lastToken(tokens: readonly NameToken[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}

/** "According to X, CLAUSE." and "CLAUSE, according to X." */
function accordingTo({ masked, mentions }: Reading, sentence: Span): ReportedClause | null {
  const cue = accordingAt(masked, sentence.start, sentence.end);
  if (cue === null) return null;
  const source = sourceAfter(masked, mentions, cue.end, sentence.end);
  if (source === null) return null;
  const attribution: Attribution = { rule: 'according to NAME', cue, source };
  if (masked.slice(sentence.start, cue.start).trim() === '') {
    const comma = masked.indexOf(',', source.span.end);
    if (comma === -1 || comma >= sentence.end) return null;
    return { attribution, clause: clauseSpan(masked, comma + 1, sentence.end) };
  }
  const clause = clauseSpan(masked, sentence.start, cue.start);
  return wordsIn(masked, clause) < SHORTEST_CLAUSE ? null : { attribution, clause };
}

/** "X said (that) CLAUSE." and "X told Y that CLAUSE." */
function clauseAfter(
  { masked, mentions }: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause | null {
  for (const [place, verb] of tokens.entries()) {
    if (place === 0 || !REPORTING.has(verb.key) || isNegated(tokens, place)) continue;
    const source = sourceBefore(masked, mentions, sentence.start, verb.start);
    if (source === null) continue;
    if (NOUNS_TOO.has(verb.key) && (source.kind === 'phrase' || isPossessive(masked, source.span)))
      continue;
    const start = clauseStart(masked, tokens, place);
    if (start === null) return null;
    const clause = clauseSpan(masked, start, clauseEnd(masked, sentence, start));
    if (wordsIn(masked, clause) < SHORTEST_CLAUSE) return null;
    const cue = { start: verb.start, end: verb.end };
    return { attribution: { rule: 'NAME said that', cue, source }, clause };
  }
  return null;
}

/** What ends a reported clause before its sentence ends: the reporter speaks again. */
const TURNS = new RegExp(
  [
    ';',
    '\\s(?:—|–|-|--)\\s(?!.*\\s(?:—|–|-|--)\\s)',
    ',\\s(?:while|whereas|according\\sto|compared\\swith|which|putting|referring\\sto)\\b',
    `,?\\s(?:and|but)\\s(?:he\\s|she\\s|they\\s)?(?:${[...REPORTING].join('|')})\\b`,
    `,\\s(?:${[...SAYING].filter((verb) => verb.endsWith('ing')).join('|')})\\b`,
  ].join('|'),
  'u',
);
/** A sentence that begins so reports only up to its first comma: "While critics say …, the mayor …". */
const SUBORDINATE = /^(?:while|although|though|when|as|if|because|since)\b/iu;

/** Where the clause ends that begins at `start`. */
function clauseEnd(masked: string, sentence: Span, start: number): number {
  const clause = masked.slice(start, sentence.end);
  if (SUBORDINATE.test(masked.slice(sentence.start, sentence.end))) {
    const comma = clause.indexOf(',');
    if (comma !== -1) return start + comma;
  }
  const turn = clause.search(TURNS);
  return turn > 0 ? start + turn : sentence.end;
}

function isPossessive(masked: string, { end }: Span): boolean {
  return /^['’]s?\b/u.test(masked.slice(end, end + 3));
}

/** Where the clause begins after the verb, or `null` where none does. */
function clauseStart(masked: string, tokens: readonly NameToken[], place: number): number | null {
  const verb = tokens[place];
  if (verb === undefined) return null;
  for (let at = place + 1; at <= Math.min(tokens.length - 1, place + LONGEST_LEAD); at += 1) {
    const token = tokens[at];
    if (token === undefined || /[;:.?!]/u.test(token.gap)) break;
    if (token.key !== 'that') continue;
    // "said the move was one that": without a listener the clause has begun behind the verb.
    const late = !THAT_ONLY.has(verb.key) && at - place > LONGEST_PLAIN_LEAD;
    if (!late && isLead(tokens, place, at)) return token.end;
  }
  const next = tokens[place + 1];
  if (next === undefined || THAT_ONLY.has(verb.key) || /[,:;"“”—–]/u.test(next.gap)) return null;
  if (
    /^(?:in|at|to|of|for|by|with|from|about|as|so|and|or|but|no|yes|nothing|what|how|why|who|when|something|goodbye|hello|hi)$/u.test(
      next.key,
    )
  ) {
    return null;
  }
  if (next.key === 'on') return null;
  return masked.indexOf(masked.slice(next.start, next.end), verb.end);
}

/** Whether the words between verb and "that" tell listeners, time and place, and not a clause. */
function isLead(tokens: readonly NameToken[], place: number, that: number): boolean {
  const between = tokens.slice(place + 1, that);
  if (between.length === 0) return true;
  const [first] = between;
  if (first === undefined) return true;
  return (
    LISTENERS.has(first.key) ||
    first.capital ||
    /^(?:in|at|on|during|to|the|a|an|his|her|after|before|also|again|later|earlier|yesterday|today)$/u.test(
      first.key,
    )
  );
}

function clauseSpan(masked: string, from: number, to: number): Span {
  const words = masked.slice(from, to);
  const lead = /^[\s,]*(?:(?:But|And|So|Yet|Still|However),?\s+)?/u.exec(words)?.[0].length ?? 0;
  const end = words.replace(/[\s.,;]+$/u, '').length;
  return { start: from + Math.min(lead, end), end: from + end };
}

function lastComma(masked: string, from: number, to: number): number | null {
  const at = masked.lastIndexOf(',', to - 1);
  return at >= from ? at : null;
}

/** ", Hugh Hill, a doctor, said": the comma before the name, not the one after the apposition. */
function beforeApposition(masked: string, from: number, comma: number): number {
  if (
    masked.slice(comma + 1).trimStart().length > 0 &&
    !/^\s*(?:\p{L}+ly\s+)?(?:said|says|told|added|has|had|who)\b/u.test(
      masked.slice(comma + 1, comma + 30),
    )
  ) {
    return comma;
  }
  const before = lastComma(masked, from, comma);
  const further = before === null ? null : lastComma(masked, from, before);
  return further ?? before ?? comma;
}

function wordsIn(masked: string, { start, end }: Span): number {
  return nameTokens(masked, start, end).length;
}
