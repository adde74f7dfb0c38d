import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import type { Reading, ReportedClause } from './attribution.ts';
import { clauseFrom, wordsIn } from './clause-bounds.ts';
import { isNegated } from './cue.ts';
import { REPORTING } from './data/cues.ts';
import { sourceBefore } from './find-source.ts';
import { hasSubjectAndVerb, isFiniteVerb } from './finite-verb.ts';

/** Longest start of a sentence before who said it, in words: "In the years since the flood" (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_OPENING = 14;

/**
 * "In Vale, X said, CLAUSE", "But, he added, CLAUSE": a clause behind a cue between commas. "The plan, X said, is":
 * what goes on with the verb of the subject before.
 * `null` where the opening of the sentence has a verb of its own, or no clause follows the cue.
 */
export function clauseAround(
  { masked, mentions }: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause | null {
  for (const [place, verb] of tokens.entries()) {
    if (place > 0 && isFiniteVerb(verb.key)) return null;
    const next = tokens[place + 1];
    if (!REPORTING.has(verb.key) || next === undefined || !next.gap.startsWith(',')) continue;
    const goesOn = hasSubjectAndVerb(tokens, place + 1) || isFiniteVerb(next.key);
    if (isNegated(tokens, place) || !goesOn) return null;
    const comma = masked.lastIndexOf(',', verb.start);
    if (comma < sentence.start) return null;
    const source = sourceBefore(masked, mentions, comma + 1, verb.start);
    if (source === null || masked.slice(comma + 1, source.span.start).trim() !== '') return null;
    if (wordsIn(masked, { start: sentence.start, end: comma }) > LONGEST_OPENING) return null;
    const clause = clauseFrom(masked, sentence, next.start);
    if (clause === null) return null;
    const cue = { start: verb.start, end: verb.end };
    return { attribution: { rule: 'NAME said that', cue, source }, clause };
  }
  return null;
}
