import { HTMLElement, NodeType, parse } from 'node-html-parser';
import { PageElement, type PageNode } from './page-element.ts';

/** Parses a page that `preScan` has made safe, and gives its root. */
export function parsePage(html: string): PageElement {
  const root = parse(html, { comment: false, blockTextElements: {}, preserveTagNesting: true });
  return elementOf(root, null);
}

function elementOf(parsed: HTMLElement, parent: PageElement | null): PageElement {
  return new PageElement({
    name: parsed.rawTagName ?? '',
    parent,
    attributes: parsed.rawAttrs ?? '',
    decode: (name) => parsed.getAttribute(name) ?? '',
    fill: (element) => nodesOf(parsed, element),
  });
}

function nodesOf(parsed: HTMLElement, parent: PageElement): PageNode[] {
  const nodes: PageNode[] = [];
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement) nodes.push(elementOf(node, parent));
    else if (node.nodeType === NodeType.TEXT_NODE) {
      const { rawText } = node;
      const text = rawText.includes('&') ? node.text : rawText;
      if (text !== '') nodes.push(text.replaceAll(/\s+/gu, ' '));
    }
  }
  return nodes;
}
