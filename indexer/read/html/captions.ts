import { captionPrefixLength } from '../furniture.ts';
import { tokenWords } from '../words.ts';
import { CAPTION_CREDIT, CAPTION_NAMES, CREDIT_NAMES, TRAILING_CREDIT } from './data/names.ts';
import {
  attributeOf,
  HTMLElement as Element,
  elementsOf,
  type HTMLElement,
  nameOf,
  namesOf,
  textOf,
} from './tree.ts';

/** Whether an element is a picture with its caption, or the caption itself. */
export function isCaption(element: HTMLElement): boolean {
  const name = nameOf(element);
  return (
    name === 'figure' ||
    name === 'figcaption' ||
    CAPTION_NAMES.test(namesOf(element)) ||
    isPictureBox(element)
  );
}

/**
 * The captions of a figure, or the caption that an element is. "Image caption" before it and the
 * photographer's credit after it are left out; so is a credit alone.
 */
export function captionsIn(element: HTMLElement): string[] {
  const marked =
    nameOf(element) === 'figure' ? element.getElementsByTagName('figcaption') : [element];
  const named =
    marked.length > 0
      ? marked
      : element
          .querySelectorAll('[class]')
          .filter((inner) => CAPTION_NAMES.test(attributeOf(inner, 'class')));
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
function described(caption: string, element: HTMLElement): string {
  const alt = element
    .getElementsByTagName('img')
    .map((image) => attributeOf(image, 'alt').replaceAll(/\s+/gu, ' ').trim())
    .find((text) => text.length >= DESCRIPTION && caption.startsWith(text));
  return alt ?? caption;
}

/** Most text in a box of a picture that is its caption and credit, in UTF-16 units. */
const LONGEST_CAPTION = 260;

/** Whether a box holds a picture and little else: a caption that no class name calls so. */
function isPictureBox(element: HTMLElement): boolean {
  if (!/^(?:div|span|section|a)$/u.test(nameOf(element))) return false;
  const { length } = textOf(element);
  if (length === 0 || length > LONGEST_CAPTION) return false;
  return (
    element.querySelector('img,picture') !== null &&
    element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote') === null
  );
}

function withoutCredit(caption: HTMLElement): string {
  const parts = caption.childNodes.map((node) => {
    if (!(node instanceof Element)) return node.text;
    if (CREDIT_NAMES.test(namesOf(node))) return ' ';
    return elementsOf(node).length > 0 ? ` ${withoutCredit(node)} ` : ` ${textOf(node)} `;
  });
  return parts
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,;:!?])/gu, '')
    .trim();
}
