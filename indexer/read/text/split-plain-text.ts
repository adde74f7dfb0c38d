import type { Block, BlockKind } from '../../../src/domain/article.ts';
import { sliceSpan } from '../../../src/domain/span.ts';
import { captionPrefixLength, isCorrection, isFurniture } from '../furniture.ts';
import { splitUnits, type Unit } from './units.ts';

/** Words of a headline, a kicker and a subhead at most (tuned on wire copy and house pages, 2026-11). */
const HEADLINE_WORDS = 22;
const KICKER_WORDS = 5;
const SUBHEAD_WORDS = 10;

/** A sentence's end, closing marks after it allowed; "U.S." at the end of a headline is none. */
const ENDS_SENTENCE = /(?<!\b\p{Lu}\.\p{Lu})[.!?…][\p{Pe}\p{Pf}'"]*$/u;
const ENDS_OPEN = /[,;:]$/u;
const LIST_ITEM = /^(?:[-*•–]|\d{1,3}[.)])\s+(?=\S)/u;
const BYLINE = /^by\s+\p{Lu}/iu;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/u;
const MARKDOWN_QUOTATION = /^>\s*(?=\S)/u;

/**
 * The blocks of a plain text, as spans of the text as given: kicker, headline, subheads, captions,
 * list items and paragraphs. Furniture ("Media playback is unsupported on your device") belongs to
 * no block. A first line is a headline only if it ends no sentence and prose follows it.
 */
export function splitPlainText(text: string): Block[] {
  const units = splitUnits(text).filter((unit) => !isFurniture(collapsed(text, unit)));
  const head = headOf(text, units);
  return units.map((unit, index) => {
    const kind = head[index] ?? bodyKind(text, unit, units[index + 1]);
    return { kind, span: { start: unit.span.start + markLength(text, unit), end: unit.span.end } };
  });
}

/** Whether a line names its writer: "By Jane Doe". */
export function isByline(line: string): boolean {
  return BYLINE.test(line) && line.split(/\s+/u).length <= 14 && !ENDS_SENTENCE.test(line);
}

/** What the units before the body are, by place in the text. */
function headOf(text: string, units: readonly Unit[]): readonly BlockKind[] {
  const [first, second, third] = units;
  if (first === undefined || second === undefined || !isHead(text, first, HEADLINE_WORDS))
    return [];
  const kicker =
    isHead(text, first, KICKER_WORDS) &&
    isHead(text, second, HEADLINE_WORDS) &&
    !isByline(collapsed(text, second)) &&
    third !== undefined &&
    wordCount(collapsed(text, second)) > wordCount(collapsed(text, first));
  return kicker ? ['kicker', 'headline'] : ['headline'];
}

function isHead(text: string, unit: Unit, words: number): boolean {
  const line = collapsed(text, unit);
  if (MARKDOWN_HEADING.test(line)) return true;
  if (unit.lines > 3 || captionPrefixLength(line) !== null || LIST_ITEM.test(line)) return false;
  const sentence = ENDS_SENTENCE.test(line) && !/[?!]['"’”]?$/u.test(line);
  return wordCount(line) <= words && !sentence && !ENDS_OPEN.test(line);
}

function bodyKind(text: string, unit: Unit, next: Unit | undefined): BlockKind {
  const line = collapsed(text, unit);
  if (captionPrefixLength(line) !== null) return 'caption';
  if (MARKDOWN_HEADING.test(line)) return 'subhead';
  if (MARKDOWN_QUOTATION.test(line)) return 'blockQuotation';
  if (LIST_ITEM.test(line)) return 'listItem';
  if (isCorrection(line)) return 'correction';
  if (next !== undefined && isSubhead(line, unit) && !isSubhead(collapsed(text, next), next)) {
    return 'subhead';
  }
  return 'paragraph';
}

/** A short line that ends no sentence: `'Think of the harvest'`, `What the minister wants`. */
function isSubhead(line: string, unit: Unit): boolean {
  return (
    unit.lines === 1 &&
    wordCount(line) <= SUBHEAD_WORDS &&
    !ENDS_SENTENCE.test(line) &&
    !ENDS_OPEN.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !LIST_ITEM.test(line) &&
    captionPrefixLength(line) === null
  );
}

/** Length of what is printed before a block's words and is none of them. */
function markLength(text: string, unit: Unit): number {
  const words = sliceSpan(text, unit.span);
  return (
    captionPrefixLength(words) ??
    (MARKDOWN_HEADING.exec(words) ?? MARKDOWN_QUOTATION.exec(words) ?? LIST_ITEM.exec(words))?.[0]
      .length ??
    0
  );
}

function collapsed(text: string, unit: Unit): string {
  return sliceSpan(text, unit.span).replace(/\s+/gu, ' ');
}

function wordCount(line: string): number {
  return line.split(' ').length;
}
