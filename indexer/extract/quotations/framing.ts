import type { Span } from '../../../src/domain/span.ts';
import type { Reading } from './attribution.ts';
import type { Draft } from './draft.ts';

/** What a sentence says about a quotation beside the words of the quotation itself. */
export interface Framing {
  /** The sentence of the cue with what was said blanked out; every unit stands at its place. */
  readonly words: string;
  /** Where `words` begin in the text. */
  readonly start: number;
  /** The cue, or the source where there is none, in units of `words`. */
  readonly anchor: Span;
}

/**
 * The frame of a quotation: the days and places in it are those of the saying, the ones in what was said
 * are not. `null` for a quotation that goes on from another without a cue or source of its own.
 */
export function framingOf(
  reading: Pick<Reading, 'masked' | 'paragraphs'>,
  draft: Pick<Draft, 'attribution' | 'content' | 'clause' | 'sentence' | 'block'>,
): Framing | null {
  const { attribution, content, clause, sentence, block } = draft;
  const anchor = attribution?.cue ?? attribution?.source.span;
  if (anchor === undefined) return null;
  const holds = ({ start, end }: Span) => start <= anchor.start && anchor.end <= end;
  const near = () =>
    reading.paragraphs[block]?.find(holds) ?? reading.paragraphs[block - 1]?.find(holds);
  const { start, end } = holds(sentence) ? sentence : (near() ?? sentence);
  if (!holds({ start, end })) return null;
  let words = reading.masked.slice(start, end);
  for (const said of clause === null ? content : [...content, clause]) {
    const from = Math.min(Math.max(said.start, start), end) - start;
    const to = Math.min(Math.max(said.end, start), end) - start;
    words = words.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + words.slice(to);
  }
  return { words, start, anchor: { start: anchor.start - start, end: anchor.end - start } };
}
