import type { Block } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';

/** Words between quotation marks, in one block. */
export interface Stretch {
  /** The words without the marks. */
  readonly content: Span;
  /** The words with the marks (a missing mark has no length). */
  readonly outer: Span;
  readonly block: Block;
  /** Whether the opening or the closing mark is missing or was taken for granted. */
  readonly unbalanced: boolean;
  /** Whether it goes on from the block before, which ends without a closing mark. */
  readonly continues: boolean;
}

/** A mark and what it may do where it stands. */
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const DOUBLE = /["“”„«»]|''|``|‘‘|’’/gu;
const ANY_DOUBLE = /["“”«»]|''|``/u;
const SINGLE = /['‘’]/gu;
const OPENERS = new Set(['“', '„', '«', '``', '‘‘']);
const CLOSERS = new Set(['”', '»', '’’']);

/**
 * The stretches between quotation marks in the body blocks, in printed order. Double marks of any
 * kind are paired in each block; in a block that has none, single marks are, as British papers print
 * them and American ones in headlines. A block that opens a quotation and does not close it hands it on to the next
 * block if that begins with a mark; otherwise the stretch ends with its block.
 */
export function findStretches(text: string, blocks: readonly Block[]): Stretch[] {
  const hasDouble = ({ span }: Block) => ANY_DOUBLE.test(text.slice(span.start, span.end));
  const american = blocks.some(hasDouble);
  const stretches: Stretch[] = [];
  let handedOn = false;
  for (const block of blocks) {
    const double = hasDouble(block);
    const marks = double ? doubleMarks(text, block.span) : singleMarks(text, block.span);
    const found = pair(text, block, marks, handedOn);
    const beside = american && !double;
    stretches.push(...(beside ? found.filter((stretch) => standsBeside(text, stretch)) : found));
    handedOn = !beside && found.at(-1)?.content.end === block.span.end;
  }
  return stretches;
}

/**
 * Whether words in single marks are quoted in a paper that prints speech in double ones, as in its headlines:
 * a mark without its partner is an apostrophe there, and a line that holds nothing else is a subhead.
 */
function standsBeside(text: string, { outer, block, unbalanced }: Stretch): boolean {
  const { start, end } = block.span;
  const around = text.slice(start, outer.start) + text.slice(outer.end, end);
  return !unbalanced && /[\p{L}\p{N}]/u.test(around);
}

function pair(text: string, block: Block, marks: readonly Mark[], handedOn: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Mark | null = null;
  const add = (from: Mark, contentEnd: number, outerEnd: number, unbalanced: boolean) => {
    const content = trimmed(text, { start: from.at + from.length, end: contentEnd });
    if (!/[\p{L}\p{N}]/u.test(text.slice(content.start, content.end))) return;
    stretches.push({
      content,
      outer: { start: from.at, end: outerEnd },
      block,
      unbalanced,
      continues: handedOn && from.at === block.span.start,
    });
  };
  for (const mark of marks) {
    if (open === null) {
      if (mark.opens) open = mark;
    } else if (mark.closes) {
      add(open, mark.at, mark.at + mark.length, false);
      open = null;
    } else {
      // A second opening mark: the closing one before it is missing.
      add(open, mark.at, mark.at, true);
      open = mark;
    }
  }
  if (open !== null) add(open, block.span.end, block.span.end, true);
  return stretches;
}

function doubleMarks(text: string, span: Span): Mark[] {
  return [...text.slice(span.start, span.end).matchAll(DOUBLE)].map((match) => {
    const at = span.start + match.index;
    const mark = match[0];
    const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
    const atStart = at === span.start || /[\s([{—–\-‘'/]/u.test(before);
    const atEnd = at + mark.length >= span.end || /[\s.,;:!?)\]}—–\-’']/u.test(after);
    // German papers close with the mark that English ones open with, and so do slips of the hand.
    const slips = mark === '“' && !atStart && atEnd;
    if (OPENERS.has(mark)) return { at, length: mark.length, opens: !slips, closes: slips };
    if (CLOSERS.has(mark)) return { at, length: mark.length, opens: false, closes: true };
    // Straight marks say by their place what they do; between letters they do either.
    return {
      at,
      length: mark.length,
      opens: atStart || !atEnd,
      closes: !atStart || (atEnd && at > span.start),
    };
  });
}

/** Single marks, apostrophes and marks of feet left out: one opens before a word and closes after one. */
function singleMarks(text: string, span: Span): Mark[] {
  return [...text.slice(span.start, span.end).matchAll(SINGLE)].flatMap((match) => {
    const at = span.start + match.index;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    const opens =
      match[0] !== '’' &&
      (at === span.start || /[\s([{—–]/u.test(before)) &&
      /[\p{L}\p{N}[…]/u.test(after);
    const closes =
      match[0] !== '‘' &&
      /[\p{L}\p{N}.,!?…\])]/u.test(before) &&
      (at + 1 >= span.end || /[\s.,;:!?)\]—–]/u.test(after));
    // "the workers' union": after a plural's s the mark closes only if the sentence pauses there.
    const plural = /s/u.test(before) && !/[.,;:!?]/u.test(after) && at + 1 < span.end;
    return opens || (closes && !plural)
      ? [{ at, length: 1, opens, closes: closes && !plural }]
      : [];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}
