import type { PageBlock } from './blocks.ts';
import { PERSON_NAME } from './printed-byline.ts';

/**
 * The line of bold type in which a writer signs above the first paragraph or below the last, as papers do
 * whose pages name nobody but the paper; `null` for none.
 */
export function findSignature(blocks: readonly PageBlock[]): PageBlock | null {
  const isSignature = (block: PageBlock | undefined): block is PageBlock =>
    block !== undefined &&
    block.kind === 'subhead' &&
    !/^h\d$/u.test(block.box.name) &&
    PERSON_NAME.test(block.text);
  const body = blocks.filter(({ kind }) => kind !== 'caption');
  const [first, last] = [body[0], body.at(-1)];
  if (isSignature(last)) return last;
  return isSignature(first) ? first : null;
}
