import { HTMLElement, NodeType, parse } from 'node-html-parser';
import { decoded } from './entities.ts';
import { PageElement, type PageNode } from './page-element.ts';

/** Parses a page that `preScan` has made safe, and gives its root. */
export function parsePage(html: string): PageElement {
  return elementOf(
    parse(html, { comment: false, blockTextElements: {}, preserveTagNesting: true }),
  );
}

function elementOf(parsed: HTMLElement): PageElement {
  const nodes: PageNode[] = [];
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement) nodes.push(elementOf(node));
    else if (node.nodeType === NodeType.TEXT_NODE) {
      const text = decoded(node.rawText).replaceAll(/\s+/gu, ' ');
      if (text !== '') nodes.push(text);
    }
  }
  return new PageElement(parsed.rawTagName ?? '', parsed.rawAttrs ?? '', nodes);
}
