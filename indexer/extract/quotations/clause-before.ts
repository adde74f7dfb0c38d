import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import type { Reading, ReportedClause } from './attribution.ts';
import { clauseSpan, SHORTEST_CLAUSE, wordsIn } from './clause-bounds.ts';
import { isNegated } from './cue.ts';
import { TAILS } from './data/clause-words.ts';
import { NOUNS_TOO, REPORTING } from './data/cues.ts';
import { sourceAfter, sourceBefore } from './find-source.ts';

/** Words that may follow the verb at the end of a sentence: "…, Mr X said on Friday in Moscow." (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_TAIL = 12;

/** "CLAUSE, X said (on Friday)." and "CLAUSE, said X." */
export function clauseBefore(
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
    // American papers set the comma inside the marks.
    const closing = /^["”'’]*(?=\s*$)/u.exec(masked.slice(comma + 1, verb.start));
    if (closing !== null) {
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
            clause: clauseSpan(masked, sentence.start, endOf(comma, closing[0])),
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

/** Where a clause ends that has its comma at an offset: before it, or behind the marks around both. */
function endOf(comma: number, marks: string): number {
  return marks === '' ? comma : comma + 1 + marks.length;
}

/** Whether nothing but time, place and listeners follows a verb up to the next pause. */
function endsReport(tokens: readonly NameToken[], place: number): boolean {
  const next = tokens[place + 1];
  if (next === undefined || /[,;.:—–]/u.test(next.gap)) return true;
  const tail = tokens.slice(place + 1);
  // "In Vale, X said on Friday that": the clause is still to come.
  return (
    TAILS.has(next.key) && tail.length <= LONGEST_TAIL && tail.every(({ key }) => key !== 'that')
  );
}

function lastToken(tokens: readonly NameToken[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}

function lastComma(masked: string, from: number, to: number): number | null {
  const at = masked.slice(from, to).lastIndexOf(',');
  return at === -1 ? null : from + at;
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
