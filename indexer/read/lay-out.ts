import type { Block, BlockKind } from '../../src/domain/article.ts';

/** A block before it has its place in the article's text. */
export interface PrintedBlock {
  readonly kind: BlockKind;
  /** White space at the ends is not printed; an empty block is left out. */
  readonly text: string;
}

/** Lays blocks out in printed order, a blank line between them, and gives each its span. */
export function layOut(printed: readonly PrintedBlock[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { kind, text } of printed) {
    const words = text.trim();
    if (words === '') continue;
    blocks.push({ kind, span: { start: at, end: at + words.length } });
    texts.push(words);
    at += words.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}
