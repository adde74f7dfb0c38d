import { HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { BLOCK } from './data/elements.ts';

export { HTMLElement, type Node };

/** Parses a page that `preScan` has made safe. */
export function parsePage(html: string): HTMLElement {
  return parse(html, { comment: false, blockTextElements: {}, preserveTagNesting: true });
}

/** The element's name in lower case; "" for the root. */
export function nameOf(element: HTMLElement): string {
  return element.rawTagName?.toLowerCase() ?? '';
}

/** An element's children that are elements. */
export function elementsOf(element: HTMLElement): HTMLElement[] {
  return element.childNodes.filter((node): node is HTMLElement => node instanceof HTMLElement);
}

/** An attribute's value, entities decoded; "" where it has none. */
export function attributeOf(element: HTMLElement, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** Class names and id as one string, for the tables of names that papers give their furniture. */
export function namesOf(element: HTMLElement): string {
  return ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'role', 'aria-label']
    .map((name) => attributeOf(element, name))
    .filter((value) => value !== '')
    .join(' ');
}

const texts = new WeakMap<Node, string>();

/** The printed text below a node: entities decoded, white space collapsed, `<br>` and blocks a space. */
export function textOf(node: Node): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = rawText(node).replaceAll(/\s+/gu, ' ').trim();
  texts.set(node, text);
  return text;
}

function rawText(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  const inner = node.childNodes.map(rawText).join('');
  const name = nameOf(node);
  return name === 'br' || BLOCK.has(name) ? ` ${inner} ` : inner;
}

/** Whether an element is in the page but not printed. */
export function isHidden(element: HTMLElement): boolean {
  return element.hasAttribute('hidden') || attributeOf(element, 'aria-hidden') === 'true';
}
