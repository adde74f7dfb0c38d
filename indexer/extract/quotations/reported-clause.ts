import type { Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import type { Attribution, Reading, ReportedClause } from './attribution.ts';
import { clausesAfter } from './clause-after.ts';
import { clauseAround } from './clause-around.ts';
import { clauseBefore } from './clause-before.ts';
import { clauseBehindColon } from './clause-behind-colon.ts';
import { clauseSpan, SHORTEST_CLAUSE, wordsIn } from './clause-bounds.ts';
import { accordingAt } from './cue.ts';
import { sourceAfter } from './find-source.ts';

/** The clauses that a sentence reports without quotation marks around the whole of them, in printed order. */
export function findReportedClauses(reading: Reading, sentence: Span): ReportedClause[] {
  const tokens = nameTokens(reading.masked, sentence.start, sentence.end);
  const whole =
    clauseBehindColon(reading, sentence, tokens) ??
    clauseAround(reading, sentence, tokens) ??
    clauseBefore(reading, sentence, tokens) ??
    accordingTo(reading, sentence);
  const after = clausesAfter(reading, sentence, tokens);
  return whole === null ? after : [whole, ...added(whole, after)];
}

/** "CLAUSE, X said, adding that CLAUSE": what stands behind a clause and its cue, by the same speaker. */
function added(whole: ReportedClause, after: readonly ReportedClause[]): ReportedClause[] {
  const { cue, source } = whole.attribution;
  const end = Math.max(whole.clause.end, cue?.end ?? 0);
  return after
    .filter(({ attribution }) => (attribution.cue?.start ?? 0) >= end)
    .map((each) =>
      each.attribution.rule === 'NAME, saying'
        ? { ...each, attribution: { ...each.attribution, source } }
        : each,
    );
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
    const clause = clauseSpan(masked, comma + 1, sentence.end);
    return wordsIn(masked, clause) === 0 ? null : { attribution, clause };
  }
  const clause = clauseSpan(masked, sentence.start, cue.start);
  return wordsIn(masked, clause) < SHORTEST_CLAUSE ? null : { attribution, clause };
}
