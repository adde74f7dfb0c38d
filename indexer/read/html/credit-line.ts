import { authorsOf } from '../byline.ts';
import type { PageElement } from './page-element.ts';

/** Lines below the headline among which a page names its source, as many as are looked at for its day. */
const LINES_LOOKED_AT = 12;
/** The longest credit line, in UTF-16 units: room for six names of some 25 letters. */
const LONGEST = 160;

/** "Source: Vale Wire" in one line, or the label alone above the name. */
const SOURCE = /^source:\s*(.*)$/iu;
/** What agencies print below the last paragraph (Reuters and AP: "Reporting by Jane Doe; Editing by …"). */
const REPORTING = /^\(?reporting by\s+(.+?)(?:\.?\)?$|\s*[;.)]\s.*$)/iu;

/**
 * Who made the article by its credit line, for pages that nobody signs: "Source: Vale Wire" below the headline
 * or "Reporting by Jane Doe; Editing by John Roe" below the text. `[]` for none.
 */
export function readCreditLine(root: PageElement): string[] {
  const paragraphs = root.named('p').filter(({ length }) => length <= LONGEST);
  const reporting = paragraphs.map(({ text }) => REPORTING.exec(text)?.[1]).find(Boolean);
  return authorsOf([reporting ?? sourceIn(linesBelowHeadline(root)) ?? '']);
}

function sourceIn(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const name = SOURCE.exec(line)?.[1];
    if (name !== undefined) return name === '' ? (lines[index + 1] ?? null) : name;
  }
  return null;
}

/** The first lines behind the headline, in printed order; those of pictures have sources of their own. */
function linesBelowHeadline(root: PageElement): string[] {
  const lines: string[] = [];
  let isBelow = false;
  const visit = (element: PageElement): void => {
    if (lines.length >= LINES_LOOKED_AT || element.name === 'figure') return;
    if (element.name === 'h1') isBelow = true;
    else if (element.elements.some(({ length }) => length > 0)) element.elements.forEach(visit);
    else if (isBelow && element.length > 0) lines.push(element.text);
  };
  visit(root);
  return lines;
}
