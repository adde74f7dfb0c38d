import type { PrintedBlock } from '../lay-out.ts';
import { isDateLine } from '../printed-date.ts';
import { isByline } from '../text/split-plain-text.ts';
import { lineKey, tokenWords } from '../words.ts';
import type { PageBlock } from './blocks.ts';
import { withoutEndMatter } from './end-matter.ts';
import { agree } from './headline.ts';
import type { Leave } from './left-out.ts';
import type { Metadata } from './metadata.ts';
import type { PageElement } from './page-element.ts';

/** Blocks at the top and the end of the container in which furniture still hides. */
const EDGE = 6;
/** A heading above the body of so many words and more is a standfirst. */
const STANDFIRST_WORDS = 15;
/** Shortest description of a page that is compared with its first lines, in UTF-16 units. */
const DESCRIPTION = 40;
/** How much of a description's end may be missing, in UTF-16 units. */
const CUT = 10;

/**
 * Sets the edges of the body right: the standfirst is told from the first paragraph, and what papers
 * print again around the body is left out (headline, kicker, byline, date, about the writer).
 */
export function settleEdges(
  blocks: readonly PageBlock[],
  metadata: Pick<
    Metadata,
    'headline' | 'headlines' | 'kicker' | 'byline' | 'authors' | 'descriptions'
  >,
  leave: Leave,
): PrintedBlock[] {
  const body = withoutPrintedAgain(withStandfirst(blocks, metadata.descriptions), metadata, leave);
  return withoutLastSubheads(withoutEndMatter(body, metadata.authors, leave), leave);
}

/**
 * Calls a standfirst what stands above the first paragraph as a long heading, or repeats the page's own
 * description and is laid out otherwise than the paragraphs that follow.
 */
function withStandfirst(
  blocks: readonly PageBlock[],
  descriptions: readonly string[],
): readonly PageBlock[] {
  const [first, ...others] = blocks.filter(({ kind }) => kind === 'paragraph');
  const lead = blocks.findIndex((block) => block === first);
  return blocks.map((block, index) => {
    if (index > lead) return block;
    const isHeading = block.kind === 'subhead';
    const is = isDescription(block.text, descriptions)
      ? isHeading || (block === first && isSetApart(block, others))
      : isHeading && tokenWords(block.text).length >= STANDFIRST_WORDS;
    return is ? { ...block, kind: 'standfirst' } : block;
  });
}

/** Whether a paragraph has another box or another class than those that follow have in common. */
function isSetApart(first: PageBlock, [second, third]: readonly PageBlock[]): boolean {
  if (second === undefined || third === undefined) return false;
  const isIn = (parent: PageElement | null) => first.box.parent === parent;
  const layout = ({ box }: PageBlock) => `${box.name} ${box.attribute('class')}`;
  return (
    (second.box.parent === third.box.parent && !isIn(second.box.parent)) ||
    (layout(second) === layout(third) && layout(first) !== layout(second))
  );
}

/** Whether a line is what the page says of itself, whole or with its end cut off as pages do. */
function isDescription(text: string, descriptions: readonly string[]): boolean {
  const key = lineKey(text);
  return descriptions.some((description) => {
    const other = lineKey(description);
    return (
      other.length >= DESCRIPTION &&
      key.length <= other.length + CUT &&
      (other.startsWith(key) || key.startsWith(other.slice(0, -CUT)))
    );
  });
}

function withoutPrintedAgain(
  blocks: readonly PageBlock[],
  { headline, headlines, kicker, byline }: Parameters<typeof settleEdges>[1],
  leave: Leave,
): readonly PageBlock[] {
  const repeated = new Set([headline, kicker, byline].map((line) => lineKey(line ?? '')));
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  return blocks.filter(({ kind, text }, index) => {
    if (index >= EDGE && index < blocks.length - EDGE) return true;
    const isHeading = kind === 'subhead' && index < lead;
    if (
      repeated.has(lineKey(text)) ||
      (isHeading && headlines.some((other) => agree(text, other)))
    ) {
      leave(text, lineKey(text) === lineKey(byline ?? '') ? 'byline' : 'headline');
      return false;
    }
    if (isDateLine(text)) leave(text, 'date');
    else if (isByline(text)) leave(text, 'byline');
    else return true;
    return false;
  });
}

/** Without the subheads at the end, under which nothing stands: they head what was left out. */
function withoutLastSubheads(blocks: readonly PrintedBlock[], leave: Leave): PrintedBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'subhead' && kind !== 'caption');
  return blocks.filter(({ kind, text }, index) => {
    if (kind !== 'subhead' || index < last) return true;
    leave(text, 'heads-nothing');
    return false;
  });
}
