import type { Block } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { splitSentences } from '../sentences.ts';
import { attributeBefore, firstSource } from './attribute-direct.ts';
import type { Attribution, Reading, Rule } from './attribution.ts';
import type { Draft, Paragraph } from './draft.ts';
import type { Stretch } from './marks.ts';

/** A stretch without a cue of its own that goes on where its speaker spoke before. */
export function continuation(
  { reading, paragraph, found, earlier }: SpokenSoFar,
  stretch: Stretch,
  before: Span,
): Rule | null {
  if (found.some(speaks)) return 'goes on in the paragraph';
  const last = earlier.at(-1);
  const opens =
    stretch === paragraph.stretches[0] &&
    reading.masked.slice(before.start, before.end).trim() === '';
  return opens && last?.block === paragraph.index - 1 && speaks(last)
    ? 'goes on from the paragraph before'
    : null;
}

/** What was quoted before a stretch: in earlier paragraphs and so far in its own. */
interface SpokenSoFar {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly earlier: readonly Draft[];
  readonly found: readonly Draft[];
}

function speaks({ attribution, continues }: Draft): boolean {
  return attribution !== null || continues !== null;
}

/** A block of its own that ends with a colon announces who speaks in the next: "He said:". */
export function announced(
  reading: Reading,
  before: Block | null,
  opens: boolean,
): Attribution | null {
  if (before === null || !opens) return null;
  const words = reading.masked.slice(before.span.start, before.span.end);
  if (!/:\s*$/u.test(words)) return null;
  const last = splitSentences(reading.masked, before.span).at(-1) ?? before.span;
  return attributeBefore(reading, last);
}

/** "Mr X was angry. "We were not told."": the subject of the sentence before, with little certainty. */
export function sentenceBefore(
  reading: Reading,
  sentences: readonly Span[],
  sentence: Span,
): Attribution | null {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined) return null;
  const source = firstSource(reading, before.start, before.end);
  return source === null ? null : { rule: 'named in the sentence before', cue: null, source };
}
