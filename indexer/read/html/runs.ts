import { collapsed, type PageElement, type PageNode } from './page-element.ts';

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
  | { readonly kind: 'box'; readonly box: PageElement };

const parted = new WeakMap<PageElement, readonly Part[]>();

/** Parts a box into its lines and the boxes inside it. */
export function partsOf(element: PageElement): readonly Part[] {
  const known = parted.get(element);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  let nodes: PageNode[] = [];
  let breaks = 0;
  const flush = () => {
    const run = runOf(nodes, element.isInLink);
    if (run !== null) parts.push({ kind: 'run', run });
    nodes = [];
    breaks = 0;
  };
  for (const node of element.nodes) {
    if (typeof node !== 'string' && node.isBox) {
      flush();
      parts.push({ kind: 'box', box: node });
      continue;
    }
    if (typeof node !== 'string' && node.name === 'br') breaks += 1;
    else if (isPrinted(node)) {
      if (breaks >= 2) flush();
      breaks = 0;
    }
    nodes.push(node);
  }
  flush();
  parted.set(element, parts);
  return parts;
}

function runOf(nodes: readonly PageNode[], isInLink: boolean): Run | null {
  const printed = nodes.filter(isPrinted);
  if (printed.length === 0) return null;
  const text = collapsed(
    nodes.map((node) => (typeof node === 'string' ? node : node.spacedText)).join(''),
  );
  if (text === '') return null;
  return {
    text,
    linked: isInLink
      ? text.length
      : printed.reduce((sum, node) => sum + (typeof node === 'string' ? 0 : node.linked), 0),
    isBold: printed.every(isBoldNode),
  };
}

function isPrinted(node: PageNode): boolean {
  return typeof node === 'string' ? node !== ' ' : node.length > 0;
}

function isBoldNode(node: PageNode): boolean {
  if (typeof node === 'string') return false;
  if (node.name === 'strong' || node.name === 'b') return true;
  const printed = node.nodes.filter(isPrinted);
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
