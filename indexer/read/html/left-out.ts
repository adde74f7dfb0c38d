import type { PageElement } from './page-element.ts';

/** Why a part of a page is not in the article, and the words in which that is told. */
export const LEFT_OUT_REASONS = {
  named: 'the page names it as furniture',
  element: 'navigation, a form or the like',
  hidden: 'hidden on the page',
  outside: 'outside of the article',
  embed: 'shown from another site',
  links: 'leads elsewhere: nearly all of it is links',
  teaser: 'another article',
  furniture: 'a line that papers print around articles',
  label: 'neither a paragraph nor a sentence',
  byline: 'the byline',
  date: 'the date line',
  headline: 'the headline or kicker printed again',
  repeated: 'printed twice',
  related: 'below a heading that leads to other articles',
  biography: 'about the writer',
  contact: 'how to reach the paper',
  credit: 'who reported and edited',
  'heads-nothing': 'heads nothing that was kept',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

/** Told of each part that is left out, in printed order for parts of one kind. */
export type Leave = (text: string, why: LeftOutReason) => void;

/**
 * Tells of the parts beside an element, up to the page's body: each is told whole, by the reason in `left`
 * or as being outside of the article. Heads of documents are no parts of a page.
 */
export function leaveAround(
  element: PageElement,
  left: ReadonlyMap<PageElement, LeftOutReason>,
  leave: Leave,
): void {
  const path = new Set<PageElement>();
  for (let box: PageElement | null = element; box !== null; box = box.parent) path.add(box);
  const visit = (box: PageElement): void => {
    for (const child of box.elements) {
      if (child === element || child.length === 0 || child.name === 'head') continue;
      if (path.has(child)) visit(child);
      else leave(child.text, left.get(child) ?? 'outside');
    }
  };
  for (const box of path) if (box.parent === null) visit(box);
}
