import type { Span } from '../../../src/domain/span.ts';

/** One paragraph or line of a plain text, before it is known what it is. */
export interface Unit {
  /** First to last printed character; a wrapped paragraph has its line ends inside. */
  readonly span: Span;
  readonly lines: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blankBefore: boolean;
}

/** Columns of hard-wrapped text: teleprinters wrapped at 69, mail at 72 to 78, editors up to 100. */
const MIN_WRAP = 40;
const MAX_WRAP = 100;
/** Columns a line may fall short of the width and still be a wrapped one (ragged right margins). */
const SLACK = 8;

/** What stands before a line that begins in lower case and goes on from nothing: "iPhones: a history". */
const ENDS_LINE = /[.!?:;…][\p{Pe}\p{Pf}'"]*$/u;

/**
 * Splits a text into its paragraphs and single lines, as spans of the text as it is. A blank line
 * always separates; so does an indented line after one that is not. Lines of a hard-wrapped
 * paragraph stay together: a line was wrapped if the next line's first word had no room on it, or
 * begins in lower case while nothing ended before it.
 */
export function splitUnits(text: string): readonly Unit[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let open: { start: number; last: Line; count: number } | null = null;
  for (const line of lines) {
    if (open !== null && continues(text, open.last, line, width)) {
      open.last = line;
      open.count += 1;
    } else {
      if (open !== null) units.push(close(open));
      open = { start: line.start, last: line, count: 1 };
    }
  }
  if (open !== null) units.push(close(open));
  return units;
}

function close(open: { start: number; last: Line; count: number }): Unit {
  return { span: { start: open.start, end: open.last.end }, lines: open.count };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop);
    const words = line.trim();
    if (words === '') {
      blankBefore = true;
    } else {
      const indent = line.length - line.trimStart().length;
      const start = at + indent;
      lines.push({ start, end: start + words.length, indent, blankBefore });
      blankBefore = false;
    }
    at = stop + 1;
  }
  return lines;
}

/** The column the text was wrapped at, or `null` where its lines are paragraphs of their own. */
function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.map((line) => line.indent + line.end - line.start).sort((a, b) => b - a);
  const widest = widths[0] ?? 0;
  if (widest > MAX_WRAP || widest < MIN_WRAP) return null;
  const near = widths.filter((width) => width >= widest - 2 * SLACK).length;
  return near >= 2 && near >= lines.length / 4 ? widest : null;
}

function continues(text: string, before: Line, line: Line, width: number | null): boolean {
  if (line.blankBefore || line.indent > before.indent + 1) return false;
  const words = text.slice(line.start, line.end);
  if (/^\p{Ll}/u.test(words) && !ENDS_LINE.test(text.slice(before.start, before.end))) return true;
  if (width === null) return false;
  const firstWord = words.search(/\s/u) < 0 ? words.length : words.search(/\s/u);
  return before.indent + (before.end - before.start) + 1 + firstWord > width - SLACK;
}
