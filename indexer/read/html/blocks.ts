import type { BlockKind } from '../../../src/domain/article.ts';
import { captionPrefixLength, isCorrection, isFurniture } from '../furniture.ts';
import type { PrintedBlock } from '../lay-out.ts';
import { lineKey, tokenWords } from '../words.ts';
import { captionsIn, isCaption } from './captions.ts';
import { type Container, PROSE } from './container.ts';
import { BYLINE_NAMES, PULL_QUOTE_NAMES, STANDFIRST_NAMES } from './data/names.ts';
import type { Leave } from './left-out.ts';
import type { PageElement } from './page-element.ts';
import { partsOf, type Run, weightOf } from './runs.ts';

/** Share of a line's text in links above which it is an invitation to read something else. */
const INVITATION = 0.8;
/** Longest box that is an invitation, in UTF-16 units: a teaser with its summary. */
const LONGEST_INVITATION = 600;
/** Longest line of bold type alone that is a subhead, in words. */
const SUBHEAD_WORDS = 14;

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const PRINTED_LINES: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'dd', 'li']);

/** A block and where it was printed. */
export interface PageBlock extends PrintedBlock {
  readonly box: PageElement;
}

/** The typed blocks below the container, in printed order, furniture left out. */
export function readBlocks({ element, left }: Container, leave: Leave): PageBlock[] {
  const blocks: PageBlock[] = [];
  const visit = (box: PageElement): void => {
    const why = left.get(box);
    if (why !== undefined) {
      leave(box.text, why);
      return;
    }
    const { name, names } = box;
    const add = (kind: BlockKind, text: string) => {
      if (text === '') return;
      if (isFurniture(text)) leave(text, 'furniture');
      else blocks.push({ kind, text, box });
    };
    if (isCaption(box)) {
      for (const text of captionsIn(box)) add('caption', text);
      return;
    }
    if (name === 'h1') {
      leave(box.text, 'headline');
      return;
    }
    if (isInvitation(box)) {
      leave(box.text, 'links');
      return;
    }
    if (HEADINGS.has(name)) {
      add('subhead', box.text);
      return;
    }
    if (box.length < 200 && BYLINE_NAMES.test(names)) {
      leave(box.text, 'byline');
      return;
    }
    if (name === 'blockquote') {
      const kind = PULL_QUOTE_NAMES.test(names) ? 'pullQuote' : 'blockQuotation';
      for (const text of paragraphsIn(box)) add(kind, text);
      return;
    }
    if (box.length < 600 && PULL_QUOTE_NAMES.test(names)) {
      add('pullQuote', box.text);
      return;
    }
    if (name === 'tr' && !box.elements.some((cell) => cell.elements.some(({ isBox }) => isBox))) {
      const cells = box.elements.map(({ text }) => text);
      add('tableRow', cells.filter((cell) => cell !== '').join(' | '));
      return;
    }
    if (name === 'li' && !box.elements.some((child) => child.isBox && child.name !== 'p')) {
      add('listItem', box.text);
      return;
    }
    for (const part of partsOf(box)) {
      if (part.kind === 'box') visit(part.box);
      else if (isLine(part.run, name)) {
        add(kindOf(part.run, names, name), part.run.text);
      } else leave(part.run.text, isLinks(part.run) ? 'links' : 'label');
    }
  };
  visit(element);
  return withoutRepeats(blocks, leave);
}

/** A line or a box that only leads elsewhere: a teaser, a list of links. */
function isInvitation({ length, linked }: PageElement): boolean {
  return length <= LONGEST_INVITATION && length > 0 && linked >= length * INVITATION;
}

/** Whether a line is printed text: anything in a paragraph, but outside of one no mere label. */
function isLine(run: Run, name: string): boolean {
  if (isLinks(run)) return false;
  if (PRINTED_LINES.has(name) || weightOf(run.text) >= PROSE) return true;
  return /[.!?…]["'”’»]?$/u.test(run.text) && tokenWords(run.text).length >= 3;
}

function isLinks({ linked, text }: Run): boolean {
  return linked >= text.length * INVITATION && text.length < LONGEST_INVITATION;
}

function kindOf(run: Run, names: string, name: string): BlockKind {
  if (captionPrefixLength(run.text) !== null) return 'caption';
  if (isCorrection(run.text)) return 'correction';
  if (STANDFIRST_NAMES.test(names)) return 'standfirst';
  if (name === 'li') return 'listItem';
  return isBoldLine(run) ? 'subhead' : 'paragraph';
}

/** A short line all in bold type and without a full stop: how many papers print a subhead. */
function isBoldLine({ isBold, text }: Run): boolean {
  return isBold && tokenWords(text).length <= SUBHEAD_WORDS && !/[.!?:,”"]$/u.test(text);
}

function paragraphsIn(box: PageElement): string[] {
  return partsOf(box).flatMap((part) =>
    part.kind === 'run' ? [part.run.text] : paragraphsIn(part.box),
  );
}

/** Without lines printed twice. */
function withoutRepeats(blocks: readonly PageBlock[], leave: Leave): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ kind, text }) => {
    const key = `${kind === 'caption' ? 'caption' : ''} ${lineKey(text)}`;
    if (seen.has(key)) {
      leave(text, 'repeated');
      return false;
    }
    seen.add(key);
    return true;
  });
}
