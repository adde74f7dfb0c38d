import type { Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import {
  CONCEDES,
  CONCEDES_IN_TWO,
  FINITE_FORMS,
  NO_PARTICIPLES,
  SUBORDINATES,
} from './data/clause-words.ts';
import { JUDGING, REPORTING, SAYING } from './data/cues.ts';

/** Shortest clause in words: shorter ones are objects ("said yes"). */
export const SHORTEST_CLAUSE = 3;

/** Verbs that tell that the reporter speaks again: of another thing said, or of a judgement. */
const VERBS = [...new Set([...REPORTING, ...SAYING, ...JUDGING])].join('|');
const CONCESSIONS = [
  ...CONCEDES,
  ...CONCEDES_IN_TWO.map((phrase) => phrase.replace(' ', '\\s')),
].join('|');
/** Closing marks behind the comma that ends the clause, as American papers set it. */
const MARKS = '["”’\']*';
const CLOSING = /^,["”’']+/u;

const DASH = '(?:—|–|-|--)';

/** ", which some doubt, was", "- as some of them have - were": the clause goes on behind an aside with its verb. */
const ASIDE = new RegExp(
  `^(?:,\\swhich\\b[^,;]*,|\\s${DASH}\\s.*\\s${DASH})\\s(?:${FINITE_FORMS.join('|')})\\b`,
  'u',
);

/**
 * What ends a reported clause before its sentence ends: the reporter speaks again. Up to two words stand
 * between "and" and its verb ("and has since said"), up to five where a comma makes room for another subject
 * ("and the mayor of Vale said"); both counted in PolNeAR 1.0 (training part), 2026-11.
 */
const TURNS = new RegExp(
  [
    ';',
    `\\s${DASH}\\s`,
    `,\\s(?:${CONCESSIONS})\\b`,
    `(?:,${MARKS})?\\s(?:and|but)\\s(?:\\p{L}+\\s){0,2}(?:${VERBS})\\b`,
    `,${MARKS}\\s(?:and|but)\\s(?:[\\p{L}\\p{N}.’'-]+\\s){0,5}(?:${VERBS})\\b`,
    `,${MARKS}\\s(?!(?:${NO_PARTICIPLES.join('|')})\\b)\\p{Ll}{2,}ing\\b`,
  ].join('|'),
  'gu',
);
/** A sentence that begins so reports only up to its first comma: "While critics say …, the mayor …". */
const SUBORDINATE = new RegExp(`^(?:${SUBORDINATES.join('|')})\\b`, 'iu');

/** Where the clause ends that begins at `start`: with its sentence, or where the reporter speaks again. */
export function clauseEnd(masked: string, sentence: Span, start: number): number {
  const clause = masked.slice(start, sentence.end);
  if (SUBORDINATE.test(masked.slice(sentence.start, sentence.end))) {
    const comma = clause.indexOf(',');
    if (comma !== -1) return start + comma;
  }
  let asideEnd = 1;
  for (const { index } of clause.matchAll(TURNS)) {
    if (index < asideEnd || isShiftedBack(clause, index)) continue;
    const aside = ASIDE.exec(clause.slice(index));
    if (aside !== null) {
      asideEnd = index + aside[0].length;
      continue;
    }
    const closing = CLOSING.exec(clause.slice(index));
    return start + index + (closing?.[0].length ?? 0);
  }
  return sentence.end;
}

/**
 * "his men had met them, and had urged": both verbs are shifted back by the verb that reports them, so both are
 * of the clause (Quirk et al., "A Comprehensive Grammar of the English Language", chapter 14, on backshift).
 */
function isShiftedBack(clause: string, turn: number): boolean {
  return (
    /^,?\s(?:and|but)\shad\s/u.test(clause.slice(turn)) && /\bhad\s/u.test(clause.slice(0, turn))
  );
}

/** The clause that begins at `start` up to its end, or `null` where its words are too few for one. */
export function clauseFrom(masked: string, sentence: Span, start: number): Span | null {
  const clause = clauseSpan(masked, start, clauseEnd(masked, sentence, start));
  return wordsIn(masked, clause) < SHORTEST_CLAUSE ? null : clause;
}

/** A clause without the comma, the blanks and the "But" around it. */
export function clauseSpan(masked: string, from: number, to: number): Span {
  const words = masked.slice(from, to);
  const lead = /^[\s,]*(?:(?:But|And|So|Yet|Still|However),?\s+)?/u.exec(words)?.[0].length ?? 0;
  const end = words.replace(/[\s.,;]+$/u, '').length;
  return { start: from + Math.min(lead, end), end: from + end };
}

/** How many words a clause has. */
export function wordsIn(masked: string, { start, end }: Span): number {
  return nameTokens(masked, start, end).length;
}
