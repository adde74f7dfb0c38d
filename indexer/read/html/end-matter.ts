import { BIOGRAPHY, CONTACT, CREDIT, RELATED_HEADING } from '../data/end-matter.ts';
import type { PrintedBlock } from '../lay-out.ts';
import type { Leave } from './left-out.ts';

/** Blocks at the end in which a writer's biography, an address or a credit can stand. */
const END = 8;
/** Longest line about the writer or the paper, in UTF-16 units. */
const LONGEST = 500;
/** From this length on a line below a heading for other articles is a paragraph of this one again. */
const PROSE = 160;

/** Without what papers print below an article: other articles, the writer's life, how to reach the paper. */
export function withoutEndMatter<Block extends PrintedBlock>(
  blocks: readonly Block[],
  authors: readonly string[],
  leave: Leave,
): Block[] {
  let isRelated = false;
  return blocks.filter(({ kind, text }, index) => {
    if (kind === 'subhead' && RELATED_HEADING.test(text)) isRelated = true;
    else if (kind === 'paragraph' && text.length >= PROSE) isRelated = false;
    if (isRelated) {
      leave(text, 'related');
      return false;
    }
    if (index < blocks.length - END || text.length > LONGEST || kind === 'caption') return true;
    if (CREDIT.test(text)) leave(text, 'credit');
    else if (isBiography(text, authors)) leave(text, 'biography');
    else if (CONTACT.test(text)) leave(text, 'contact');
    else return true;
    return false;
  });
}

/** "Jane Doe is our political editor": begins with who signs. */
function isBiography(text: string, authors: readonly string[]): boolean {
  const name = authors.find((author) => text.startsWith(author));
  return name !== undefined && BIOGRAPHY.test(text.slice(name.length));
}
