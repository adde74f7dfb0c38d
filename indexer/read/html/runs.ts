import { CAPTION_NAMES } from './data/names.ts';
import { attributeOf, elementsOf, HTMLElement, type Node, nameOf, textOf } from './tree.ts';

/** Text between two boxes or two empty lines: what a reader sees as one paragraph or line. */
export interface Run {
  readonly text: string;
  /** How much of the text stands in links, in UTF-16 units. */
  readonly linked: number;
  /** Whether all of it stands in bold type. */
  readonly isBold: boolean;
}

/** What stands in a box, in printed order: lines of its own text, and boxes. */
export type Part =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'box'; readonly box: HTMLElement };

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const boxes = new WeakMap<HTMLElement, boolean>();

/** Whether an element makes a box of its own: by its name, or by what an inline element holds. */
export function isBox(element: HTMLElement): boolean {
  const known = boxes.get(element);
  if (known !== undefined) return known;
  const box =
    !INLINE.has(nameOf(element)) ||
    elementsOf(element).some(isBox) ||
    hasEmptyLine(element) ||
    CAPTION_NAMES.test(attributeOf(element, 'class'));
  boxes.set(element, box);
  return box;
}

/** Two breaks in a row part paragraphs, as old papers print them. */
function hasEmptyLine(element: HTMLElement): boolean {
  let breaks = 0;
  for (const node of element.childNodes) {
    if (node instanceof HTMLElement && nameOf(node) === 'br') breaks += 1;
    else if (textOf(node) !== '') breaks = 0;
    if (breaks === 2) return true;
  }
  return false;
}

/** Parts a box into its lines and the boxes inside it. */
export function partsOf(element: HTMLElement): Part[] {
  const parts: Part[] = [];
  let nodes: Node[] = [];
  let breaks = 0;
  const flush = () => {
    const run = runOf(nodes);
    if (run.text !== '') parts.push({ kind: 'run', run });
    nodes = [];
    breaks = 0;
  };
  for (const node of element.childNodes) {
    if (node instanceof HTMLElement && isBox(node)) {
      flush();
      parts.push({ kind: 'box', box: node });
      continue;
    }
    if (node instanceof HTMLElement && nameOf(node) === 'br') breaks += 1;
    else if (textOf(node) !== '') {
      if (breaks >= 2) flush();
      breaks = 0;
    }
    nodes.push(node);
  }
  flush();
  return parts;
}

function runOf(nodes: readonly Node[]): Run {
  const printed = nodes.filter((node) => textOf(node) !== '');
  return {
    text: nodes.map(spacedText).join('').replaceAll(/\s+/gu, ' ').trim(),
    linked: printed.reduce((sum, node) => sum + linkedLength(node), 0),
    isBold: printed.length > 0 && printed.every(isBoldNode),
  };
}

/** A node's text with the white space at its ends, which parts it from its neighbours. */
function spacedText(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.text;
  return nameOf(node) === 'br' ? ' ' : node.childNodes.map(spacedText).join('');
}

/** Length of a node's text that stands in links. */
export function linkedLength(node: Node): number {
  if (!(node instanceof HTMLElement)) return 0;
  if (nameOf(node) === 'a') return textOf(node).length;
  return node.childNodes.reduce((sum, child) => sum + linkedLength(child), 0);
}

function isBoldNode(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false;
  if (/^(?:strong|b)$/u.test(nameOf(node))) return true;
  const printed = node.childNodes.filter((child) => textOf(child) !== '');
  return printed.length > 0 && printed.every(isBoldNode);
}

/** Letters of scripts that write a word in one or two of them. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * How much a line says, in UTF-16 units of alphabetic text. Chinese, Japanese and Korean say the
 * same in about two fifths of the letters (parallel texts of the UN and the EU, rounded).
 */
export function weightOf(text: string): number {
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}
