import type { Span } from '../../../src/domain/span.ts';
import { attributeBefore } from './attribute-before.ts';
import type { Attribution, Reading, Rule } from './attribution.ts';
import type { Draft, Paragraph } from './draft.ts';
import { firstSource, reporterBefore } from './find-subject.ts';
import type { Stretch } from './marks.ts';

/** A stretch without a cue of its own that goes on where its speaker spoke before. */
export function continuation(
  { reading, paragraph, found, earlier }: SpokenSoFar,
  stretch: Stretch,
  before: Span,
): Rule | null {
  const asked = /\basked,?\s*$/u.test(reading.masked.slice(before.start, before.end));
  if (asked) return null;
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
export function announced(reading: Reading, index: number): Attribution | null {
  const last = reading.paragraphs[index - 1]?.at(-1);
  if (last === undefined || !/:\s*$/u.test(reading.masked.slice(last.start, last.end))) return null;
  return attributeBefore(reading, last);
}

const SIGNED = /^\s*[-–—―]{1,2}\s*/u;
/** Longest line that signs a quotation, in UTF-16 units: a name with its office. */
const LONGEST_SIGNATURE = 120;

/** `"…"` and in a block of its own behind it "- NAME": whoever signs has said it. */
export function signed(reading: Reading, index: number): Attribution | null {
  const [next, more] = reading.paragraphs[index + 1] ?? [];
  if (next === undefined || more !== undefined || next.end - next.start > LONGEST_SIGNATURE)
    return null;
  const line = reading.masked.slice(next.start, next.end);
  const at = next.start + (SIGNED.exec(line)?.[0].length ?? 0);
  const named = reading.mentions.startingAt(at);
  if (named === undefined) return null;
  // Without its dash (read as a list's) a line signs only if it is nothing but a name.
  const rest = line.slice(named.span.end - next.start);
  return at === next.start && !/^\W*$/u.test(rest)
    ? null
    : {
        rule: 'words - NAME',
        cue: null,
        source: { kind: 'person', span: named.span, person: named.person },
      };
}

/** How far into its sentence a name may stand to be its subject, in UTF-16 units: room for a title. */
const LONGEST_TITLE = 24;

/**
 * "Mr X was angry. "We were not told."": the subject of the quotation's own sentence, or of the one
 * before it in its paragraph or in the paragraph before; with little certainty.
 */
export function namedBefore(
  reading: Reading,
  index: number,
  { before, sentence }: { readonly before: Span; readonly sentence: Span },
): Attribution | null {
  const own = firstSource(reading, before.start, before.end);
  if (own !== null) return { rule: 'named in the sentence', cue: null, source: own };
  const sentences = reading.paragraphs[index] ?? [];
  const inParagraph = sentences[sentences.indexOf(sentence) - 1];
  const earlier = inParagraph ?? reading.paragraphs[index - 1]?.at(-1);
  if (earlier === undefined) return null;
  const source =
    reporterBefore(reading, earlier.start, earlier.end) ??
    firstSource(reading, earlier.start, earlier.end);
  if (source === null) return null;
  // Across a paragraph break only whom the sentence is about: the name it begins with.
  if (inParagraph === undefined && source.span.start - earlier.start > LONGEST_TITLE) return null;
  return {
    rule:
      inParagraph === undefined ? 'named in the paragraph before' : 'named in the sentence before',
    cue: null,
    source,
  };
}
