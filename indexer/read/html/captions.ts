import { captionPrefixLength } from '../furniture.ts';
import { tokenWords } from '../words.ts';
import { CAPTION_CREDIT, CAPTION_NAMES, CREDIT_NAMES } from './data/names.ts';
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
  return name === 'figure' || name === 'figcaption' || CAPTION_NAMES.test(namesOf(element));
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
    .map((text) => text.replace(CAPTION_CREDIT, '').trim())
    .filter((text) => tokenWords(text).length >= 3);
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
