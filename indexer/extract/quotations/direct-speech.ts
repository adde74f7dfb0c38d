import { nameTokens } from '../people/name-tokens.ts';
import { attributeAfter } from './attribute-after.ts';
import type { Surroundings } from './attribute-direct.ts';
import type { Reading } from './attribution.ts';
import { LISTENERS, OBJECT_VERBS, REPORTING, SAYING } from './data/cues.ts';
import type { Stretch } from './marks.ts';
import { isTitle } from './title.ts';

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
  // British papers set the comma outside the marks: '"The bridge", she said, "is safe."'
  const pauses = /[,—–-]/u.test(closing) || between.startsWith(',');
  if (!pauses || !/[,—–]\s*$/u.test(between) || /[.;:?!]\s/u.test(between)) return false;
  const first = reading.text.charAt(stretch.content.start);
  return /[\p{Ll}\p{N}[…]/u.test(first) || /^I\b/u.test(reading.text.slice(stretch.content.start));
}

/** Whether a stretch is a sentence of its own and not a part of the reporter's. */
export function isDirect(
  reading: Reading,
  stretch: Stretch,
  { before, after }: Surroundings,
): boolean {
  const lead = reading.masked.slice(before.start, before.end);
  const words = reading.text.slice(stretch.content.start, stretch.content.end);
  const count = nameTokens(words, 0, words.length).length;
  const capital = /^[\p{Lu}\p{N}[(…'‘“"$£€-]/u.test(words);
  const closes = /[.,?!—–…-]$/u.test(words) || reading.masked.charAt(stretch.outer.end) === ',';
  if (lead.trim() === '') {
    // '"Like Vale," she said': printed as a title is, but the comma and the verb say that somebody spoke it.
    if (isTitle(words))
      return words.endsWith(',') && attributeAfter(reading, after, false) !== null;
    return (
      (capital || stretch.continues) && (closes || stretch.unbalanced || count >= SURELY_SPEECH)
    );
  }
  if (endsWithThat(lead)) return false;
  const cued = endsWithCue(lead);
  if (!capital) {
    // "He said "we worked hard."": right behind the verb no capital is needed, unless the report goes on.
    // "If it rains, "it will hold," he said.": nor between a pause and one that waits for the verb.
    const paused = /[,—–-]\s*$/u.test(lead) && /[,?!]$/u.test(words);
    return (cued || paused) && count >= SHORTEST_SPEECH && !goesOn(reading, stretch);
  }
  if (!cued && (!/[,:—–-]\s*$/u.test(lead) || isTitle(words))) return false;
  return closes || count >= SHORTEST_SPEECH;
}

/** Whether the reporter's own words go on without a pause behind the marks. */
export function goesOn(reading: Reading, { outer }: Stretch): boolean {
  return /^\s\p{Ll}/u.test(reading.masked.slice(outer.end, outer.end + 2));
}

/** Whether the reporter's clause has begun right before the marks: 'He said that "we worked hard"'. */
export function endsWithThat(lead: string): boolean {
  return /\bthat,?\s*$/u.test(lead);
}

/** Words after which the lead of a quotation still ends with its cue: `, he said, "could`. */
const CUE_TAIL = 4;

/** Whether a verb of saying stands right before the marks, or before a pause that only names its subject. */
function endsWithCue(lead: string): boolean {
  const tokens = nameTokens(lead, 0, lead.length);
  const last = tokens.at(-1);
  if (last === undefined) return false;
  const rest = lead.slice(last.end).trim();
  if (rest === '' || rest === ',' || rest === ':') {
    if (SAYING.has(last.key) && (rest !== '' || !OBJECT_VERBS.has(last.key))) return true;
  }
  if (rest !== ',') return false;
  const verb = tokens.slice(-CUE_TAIL, -1).findLastIndex(({ key }) => REPORTING.has(key));
  return (
    verb !== -1 &&
    tokens.slice(-CUE_TAIL + verb + 1).every(({ capital, key }) => capital || LISTENERS.has(key))
  );
}
