import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import type { Reading, ReportedClause } from './attribution.ts';
import { clauseSpan, SHORTEST_CLAUSE, wordsIn } from './clause-bounds.ts';
import { HEADLINE_SOURCES } from './data/cues.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { Source } from './speaker-words.ts';

/** Longest label before the colon, in words: "Former minister Ada Brook at the fair" (PolNeAR 1.0, training part, 2026-11). */
const LONGEST_LABEL = 8;

/**
 * "Brook: Bridge is ‘safe as a house’", "Poll: …": a headline, or a paragraph that stands like one, which
 * gives what somebody said behind the name and a colon. `null` for any other sentence.
 */
export function clauseBehindColon(
  { masked, mentions, paragraphs }: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause | null {
  const place = tokens.findIndex(({ gap }) => gap === ': ');
  const last = tokens[place - 1];
  if (last === undefined || place > LONGEST_LABEL) return null;
  if (tokens.slice(0, place).some(({ key }) => isFiniteVerb(key))) return null;
  if (!paragraphs.some(([first, more]) => first === sentence && more === undefined)) return null;
  const source = sourceIn();
  if (source === null) return null;
  const clause = clauseSpan(masked, last.end + 1, sentence.end);
  return wordsIn(masked, clause) < SHORTEST_CLAUSE
    ? null
    : { attribution: { rule: 'NAME: words', cue: null, source }, clause };

  function sourceIn(): Source | null {
    const [named] = mentions.between(sentence.start, last?.end ?? 0);
    if (named !== undefined) return { kind: 'person', span: named.span, person: named.person };
    const span = { start: sentence.start, end: last?.end ?? 0 };
    return HEADLINE_SOURCES.has(last?.key ?? '') ? { kind: 'phrase', span } : null;
  }
}
