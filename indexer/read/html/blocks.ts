import type { BlockKind } from '../../../src/domain/article.ts';
import { captionPrefixLength, isCorrection, isFurniture } from '../furniture.ts';
import type { PrintedBlock } from '../lay-out.ts';
import { lineKey, tokenWords } from '../words.ts';
import { type Container, isBox, isParagraph } from './container.ts';
import { BYLINE_NAMES, CAPTION_NAMES, PULL_QUOTE_NAMES, STANDFIRST_NAMES } from './data/names.ts';
import {
  attributeOf,
  elementsOf,
  type HTMLElement,
  linkLength,
  nameOf,
  namesOf,
  textOf,
} from './tree.ts';

/** Share of a line's text in links above which it is an invitation to read something else. */
const INVITATION = 0.8;
/** Longest line of bold type alone that is a subhead, in words. */
const SUBHEAD_WORDS = 14;

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** The typed blocks below the container, in printed order, furniture left out. */
export function readBlocks({ element, left }: Container): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  const add = (kind: BlockKind, text: string) => {
    if (text !== '' && !isFurniture(text)) blocks.push({ kind, text });
  };
  const visit = (part: HTMLElement): void => {
    if (left.has(part)) return;
    const name = nameOf(part);
    const names = namesOf(part);
    if (name === 'figure' || name === 'figcaption' || CAPTION_NAMES.test(names)) {
      for (const text of captionsIn(part)) add('caption', text);
      return;
    }
    if (name === 'h1') return;
    if (HEADINGS.has(name)) {
      if (linkLength(part) < textOf(part).length * INVITATION) add('subhead', textOf(part));
      return;
    }
    if (BYLINE_NAMES.test(names) && textOf(part).length < 200) return;
    if (name === 'blockquote') {
      const kind = PULL_QUOTE_NAMES.test(names) ? 'pullQuote' : 'blockQuotation';
      for (const text of paragraphsIn(part)) add(kind, text);
      return;
    }
    if (PULL_QUOTE_NAMES.test(names) && textOf(part).length < 600) {
      add('pullQuote', textOf(part));
      return;
    }
    if (name === 'li') {
      readItem(part, add, visit);
      return;
    }
    if (name === 'tr') {
      const cells = elementsOf(part);
      const isLayout = cells.some((cell) => elementsOf(cell).some(isBox));
      if (isLayout) for (const cell of cells) visit(cell);
      else
        add(
          'tableRow',
          cells
            .map(textOf)
            .filter((cell) => cell !== '')
            .join(' | '),
        );
      return;
    }
    if (isParagraph(part)) {
      for (const text of linesOf(part)) add(kindOf(part, text, names), text);
      return;
    }
    visitMixed(part, add, visit);
  };
  visit(element);
  return withoutRepeats(blocks);
}

/** A box with paragraphs and text of its own side by side. */
function visitMixed(
  part: HTMLElement,
  add: (kind: BlockKind, text: string) => void,
  visit: (part: HTMLElement) => void,
): void {
  let run = '';
  const flush = () => {
    const text = run.replaceAll(/\s+/gu, ' ').trim();
    // A few words between boxes are labels; a sentence is a paragraph without its tag.
    if (tokenWords(text).length >= 8) add('paragraph', text);
    run = '';
  };
  for (const node of part.childNodes) {
    const child = elementsOf(part).find((element) => element === node);
    if (child === undefined) run += node.text;
    else if (isBox(child)) {
      flush();
      visit(child);
    } else run += nameOf(child) === 'br' ? ' ' : textWithSpace(child);
  }
  flush();
}

function textWithSpace(element: HTMLElement): string {
  const text = textOf(element);
  return element.text.startsWith(' ') ? ` ${text}` : text;
}

function readItem(
  item: HTMLElement,
  add: (kind: BlockKind, text: string) => void,
  visit: (part: HTMLElement) => void,
): void {
  if (
    elementsOf(item).some(
      (child) => isBox(child) && isParagraph(child) === false && nameOf(child) !== 'p',
    )
  ) {
    for (const child of elementsOf(item)) visit(child);
    return;
  }
  const text = textOf(item);
  if (linkLength(item) < text.length * INVITATION) add('listItem', text);
}

function kindOf(part: HTMLElement, text: string, names: string): BlockKind {
  if (captionPrefixLength(text) !== null) return 'caption';
  if (isCorrection(text)) return 'correction';
  if (STANDFIRST_NAMES.test(names)) return 'standfirst';
  return isBoldLine(part, text) ? 'subhead' : 'paragraph';
}

/** A short line all in bold type and without a full stop: how many papers print a subhead. */
function isBoldLine(part: HTMLElement, text: string): boolean {
  const [only, ...others] = part.childNodes.filter((node) => node.text.trim() !== '');
  const bold =
    only !== undefined &&
    others.length === 0 &&
    /^(?:strong|b)$/iu.test((only as HTMLElement).rawTagName ?? '');
  return bold && tokenWords(text).length <= SUBHEAD_WORDS && !/[.!?:”"]$/u.test(text);
}

/** The lines of a paragraph: two breaks in a row part paragraphs, as old papers print them. */
function linesOf(part: HTMLElement): string[] {
  if (linkLength(part) >= textOf(part).length * INVITATION && textOf(part).length < 200) return [];
  const html = part.innerHTML;
  if (!/<br[^>]*>\s*<br/iu.test(html)) return [textOf(part)];
  const lines: string[] = [];
  let run = '';
  let breaks = 0;
  for (const node of part.childNodes) {
    const isBreak = (node as HTMLElement).rawTagName?.toLowerCase() === 'br';
    if (isBreak) {
      breaks += 1;
      run += ' ';
      continue;
    }
    if (node.text.trim() === '' && breaks > 0) continue;
    if (breaks >= 2) {
      lines.push(run.replaceAll(/\s+/gu, ' ').trim());
      run = '';
    }
    breaks = 0;
    run += node.text;
  }
  lines.push(run.replaceAll(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '');
}

function paragraphsIn(part: HTMLElement): string[] {
  const inner = part
    .getElementsByTagName('p')
    .map(textOf)
    .filter((text) => text !== '');
  return inner.length > 0 ? inner : [textOf(part)];
}

/** The captions of a figure, or the caption that an element is; "Image caption" before it is left out. */
function captionsIn(part: HTMLElement): string[] {
  const marked = nameOf(part) === 'figure' ? part.getElementsByTagName('figcaption') : [part];
  const named =
    marked.length > 0
      ? marked
      : part
          .querySelectorAll('[class]')
          .filter((inner) => CAPTION_NAMES.test(attributeOf(inner, 'class')));
  return named
    .map(textOf)
    .map((text) => text.slice(captionPrefixLength(text) ?? 0).trim())
    .filter((text) => tokenWords(text).length >= 3);
}

/** Without lines printed twice: a shorter copy of a paragraph's words is a pull quote. */
function withoutRepeats(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ kind, text }) => {
    const key = `${kind === 'caption' ? 'caption' : ''} ${lineKey(text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
