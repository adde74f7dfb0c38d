import type { Span } from '../../src/domain/span.ts';
import { ABBREVIATIONS, ENDINGS } from './data/abbreviations.ts';

const BOUNDARY = /[.!?…]["”’'»)\]]*\s+(?=["“‘'«([]*[\p{Lu}\p{N}])|\n/gu;

/**
 * The sentences of a stretch of text, in order. Points after abbreviations and initials end none. Words
 * inside quotation marks must have been masked (`maskQuoted`), so that a quoted full stop ends none.
 */
export function splitSentences(masked: string, span: Span): Span[] {
  const part = masked.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(BOUNDARY)) {
    if (
      match[0].startsWith('.') &&
      endsAbbreviation(
        part.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index),
        QUOTES.test(part.charAt(match.index + match[0].length)),
      )
    ) {
      continue;
    }
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ start: span.start + start, end: span.start + end });
    start = match.index + match[0].length;
  }
  if (start < part.length) sentences.push({ start: span.start + start, end: span.end });
  return sentences
    .filter(({ start: from, end }) => end > from)
    .flatMap((each) => pieces(part, span.start, each));
}

/** Longest sentence, in UTF-16 units: longer ones are lists or rubbish, and are cut so that time stays linear. */
const LONGEST_SENTENCE = 1_200;

function pieces(part: string, offset: number, sentence: Span): Span[] {
  const cut: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const space = part.slice(start - offset, start - offset + LONGEST_SENTENCE).lastIndexOf(' ');
    const end = start + (space > 0 ? space : LONGEST_SENTENCE);
    cut.push({ start, end });
    start = space > 0 ? end + 1 : end;
  }
  return start < sentence.end ? [...cut, { start, end: sentence.end }] : cut;
}

/** How far before a point an abbreviation is looked for, in UTF-16 units. */
const LONGEST_ABBREVIATION = 12;
const QUOTES = /["“‘'«]/u;

/** Whether a point belongs to the word before it and ends no sentence. */
function endsAbbreviation(before: string, quoteFollows: boolean): boolean {
  const word = /([\p{L}.]+)$/u.exec(before)?.[1] ?? '';
  // "J." is an initial; "I." may end a sentence but rarely does.
  if (word.length === 1) return true;
  const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  if (!initials && !ABBREVIATIONS.has(word.toLowerCase())) return false;
  // 'a forum in Vale, S.C. "It seems …"': words in marks with a capital begin a sentence.
  return !(quoteFollows && (initials || ENDINGS.has(word.toLowerCase())));
}

/**
 * The text with every letter, digit and mark between quotation marks replaced by "x", so that what is
 * said cannot be taken for the report. Offsets stay. The first letter and the last sign of each
 * stretch stay too: a capital begins a sentence, and a full stop inside the marks ends the one outside.
 */
export function maskQuoted(text: string, contents: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of contents) {
    masked += text.slice(at, start);
    const words = text.slice(start, end);
    const lead = /^[^\p{L}\p{N}]*.?/u.exec(words)?.[0].length ?? 0;
    masked += words.slice(0, lead);
    masked += words.slice(lead, -1).replaceAll(/\S/gu, (character) => 'x'.repeat(character.length));
    if (words.length > lead) masked += words.slice(-1);
    at = end;
  }
  return masked + text.slice(at);
}
