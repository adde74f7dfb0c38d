import { TextNode } from 'node-html-parser';

/** A text with its character references ("&amp;", "&#8217;") decoded as HTML does it. */
export function decoded(text: string): string {
  return text.includes('&') ? new TextNode(text).text : text;
}
