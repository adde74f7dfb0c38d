import type { Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import type { Reading } from './attribution.ts';
import { SAYING } from './data/cues.ts';
import type { Stretch } from './marks.ts';

/** A quotation of one or two words in marks without a cue is a title or a scare quote, not speech. */
export const SHORTEST_SPEECH = 3;
/** Words in marks from which on they are speech even where nobody is named (phenomena of PolNeAR 1.0). */
export const SURELY_SPEECH = 6;

/** `"…," X said, "…"`: the second stretch goes on with the sentence of the first. */
export function interrupts(
  reading: Reading,
  before: Stretch | undefined,
  stretch: Stretch,
): boolean {
  if (before === undefined || before.unbalanced) return false;
  const between = reading.masked.slice(before.outer.end, stretch.outer.start);
  const closing = reading.text.charAt(before.content.end - 1);
  if (!/[,—–-]/u.test(closing) || !/[,—–]\s*$/u.test(between) || /[.;:?!]\s/u.test(between))
    return false;
  const first = reading.text.charAt(stretch.content.start);
  return /[\p{Ll}\p{N}[…]/u.test(first) || /^I\b/u.test(reading.text.slice(stretch.content.start));
}

/** Whether a stretch is a sentence of its own and not a part of the reporter's. */
export function isDirect(reading: Reading, stretch: Stretch, before: Span): boolean {
  const lead = reading.masked.slice(before.start, before.end);
  const words = reading.text.slice(stretch.content.start, stretch.content.end);
  const count = nameTokens(words, 0, words.length).length;
  const opensClause = lead.trim() === '' || /[,:—–-]\s*$/u.test(lead) || endsWithVerb(lead);
  const capital = /^[\p{Lu}\p{N}[(…'‘“"$£€-]/u.test(words);
  const closes = /[.,?!—–…-]$/u.test(words);
  if (lead.trim() === '')
    return (
      (capital || stretch.continues) && (closes || stretch.unbalanced || count >= SURELY_SPEECH)
    );
  if (!opensClause || !capital) return false;
  return closes || count >= SHORTEST_SPEECH;
}

function endsWithVerb(lead: string): boolean {
  const word = /([\p{L}]+)\s*$/u.exec(lead)?.[1]?.toLowerCase();
  return word !== undefined && SAYING.has(word);
}
