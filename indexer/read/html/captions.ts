import { captionPrefixLength } from '../furniture.ts';
import { tokenWords } from '../words.ts';
import { CAPTION_CREDIT, CAPTION_NAMES, CREDIT_NAMES, TRAILING_CREDIT } from './data/names.ts';
import { collapsed, type PageElement } from './page-element.ts';

/** Whether an element is a picture with its caption, or the caption itself. */
export function isCaption(element: PageElement): boolean {
  const { name, names } = element;
  return (
    name === 'figure' || name === 'figcaption' || CAPTION_NAMES.test(names) || isPictureBox(element)
  );
}

/**
 * The captions of a figure, or the caption that an element is. "Image caption" before it and the
 * photographer's credit after it are left out; so is a credit alone.
 */
export function captionsIn(element: PageElement): string[] {
  const marked = element.name === 'figure' ? element.named('figcaption') : [element];
  const named =
    marked.length > 0
      ? marked
      : element.below((inner) => CAPTION_NAMES.test(inner.attribute('class')));
  return named
    .map(withoutCredit)
    .map((text) => text.slice(captionPrefixLength(text) ?? 0))
    .map((text) => text.replace(CAPTION_CREDIT, '').replace(TRAILING_CREDIT, '').trim())
    .map((text) => described(text, element))
    .filter((text) => tokenWords(text).length >= 3);
}

/** Shortest description of a picture that is taken for its caption, in UTF-16 units. */
const DESCRIPTION = 20;

/** Where a caption repeats what the page says of the picture for the blind, what follows is the credit. */
function described(caption: string, element: PageElement): string {
  const alt = element
    .named('img')
    .map((image) => collapsed(image.attribute('alt')))
    .find((text) => text.length >= DESCRIPTION && caption.startsWith(text));
  return alt ?? caption;
}

/** Most text in a box of a picture that is its caption and credit, in UTF-16 units. */
const LONGEST_CAPTION = 260;

/** Whether a box holds a picture and little else: a caption that no class name calls so. */
function isPictureBox({ name, length, hasPicture, hasLines }: PageElement): boolean {
  return (
    hasPicture &&
    !hasLines &&
    length > 0 &&
    length <= LONGEST_CAPTION &&
    /^(?:div|span|section|a)$/u.test(name)
  );
}

function withoutCredit(caption: PageElement): string {
  const parts = caption.nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (CREDIT_NAMES.test(node.names)) return ' ';
    return ` ${node.elements.length > 0 ? withoutCredit(node) : node.text} `;
  });
  return collapsed(parts.join('')).replaceAll(/ (?=[.,;:!?])/gu, '');
}
