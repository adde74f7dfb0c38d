import { isFurniture } from '../furniture.ts';
import { BODY_NAMES, CAPTION_NAMES, FURNITURE_NAMES } from './data/names.ts';
import {
  attributeOf,
  elementsOf,
  type HTMLElement,
  isHidden,
  linkLength,
  nameOf,
  namesOf,
  textOf,
} from './tree.ts';

/** Elements that never hold a part of the article's body. */
const NEVER: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'form',
  'head',
  'title',
  'aside',
  'dialog',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'dd']);

/** Shortest paragraph that counts as prose, in UTF-16 units (tuned on development pages, 2026-11). */
const PROSE = 40;
/** Share of its text that may stand in links before a paragraph is a list of links. */
const LINKY = 0.5;
/** Share of the page's prose below which a part named like furniture is taken to be furniture. */
const VETO = 0.35;
/** What a body that is named as one is worth against a container that only holds the same prose. */
const NAMED_BONUS = 1.15;

/** Prose and other text below each element, in UTF-16 units. */
interface Weights {
  readonly prose: ReadonlyMap<HTMLElement, number>;
  readonly other: ReadonlyMap<HTMLElement, number>;
}

/** The element that holds the article's body, with what was left out below it. */
export interface Container {
  readonly element: HTMLElement;
  /** Furniture inside the container, by class name, role or kind of element. */
  readonly left: ReadonlySet<HTMLElement>;
}

/**
 * Finds the element that holds the body: the one with the most prose against the least other text. A
 * part named like furniture is left out, unless it holds a third of all prose: papers give the names
 * of furniture to bodies too.
 */
export function findContainer(root: HTMLElement): Container | null {
  const body = root.getElementsByTagName('body')[0] ?? root;
  const all = weigh(body, new Set());
  const total = all.prose.get(body) ?? 0;
  if (total === 0) return null;
  const left = new Set<HTMLElement>();
  const candidates: HTMLElement[] = [body];
  const visit = (element: HTMLElement): void => {
    for (const child of elementsOf(element)) {
      const share = (all.prose.get(child) ?? 0) / total;
      if (isLeftOut(child, share)) left.add(child);
      else {
        if (share > 0 && !PARAGRAPHS.has(nameOf(child))) candidates.push(child);
        visit(child);
      }
    }
  };
  visit(body);
  const net = weigh(body, left);
  let best: HTMLElement = body;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const element of candidates) {
    const named =
      BODY_NAMES.test(namesOf(element)) || attributeOf(element, 'itemprop') === 'articleBody';
    const prose = (net.prose.get(element) ?? 0) * (named ? NAMED_BONUS : 1);
    const score = prose - (net.other.get(element) ?? 0);
    // Of equals the inner one: it holds the same prose with less around it.
    if (score >= bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return { element: best, left };
}

function isLeftOut(element: HTMLElement, share: number): boolean {
  const name = nameOf(element);
  if (name === 'head' || isHidden(element)) return share < VETO || name === 'head';
  if (share >= VETO) return false;
  if (NEVER.has(name)) return true;
  const names = namesOf(element);
  return FURNITURE_NAMES.test(names) && !CAPTION_NAMES.test(names) && !BODY_NAMES.test(names);
}

/** One pass from the leaves up; what is `left` out weighs nothing. */
function weigh(root: HTMLElement, left: ReadonlySet<HTMLElement>): Weights {
  const prose = new Map<HTMLElement, number>();
  const other = new Map<HTMLElement, number>();
  const visit = (element: HTMLElement): void => {
    if (left.has(element)) return;
    if (isParagraph(element)) {
      const text = textOf(element);
      const good =
        text.length >= PROSE && linkLength(element) < text.length * LINKY && !isFurniture(text);
      prose.set(element, good ? text.length : 0);
      other.set(element, good ? 0 : text.length);
      return;
    }
    let [proseSum, otherSum] = [0, 0];
    for (const child of element.childNodes) {
      const childElement = elementOf(child);
      if (childElement === null) otherSum += child.text.trim().length;
      else {
        visit(childElement);
        proseSum += prose.get(childElement) ?? 0;
        otherSum += other.get(childElement) ?? 0;
      }
    }
    prose.set(element, proseSum);
    other.set(element, otherSum);
  };
  visit(root);
  return { prose, other };
}

function elementOf(node: HTMLElement['childNodes'][number]): HTMLElement | null {
  return 'tagName' in node && 'childNodes' in node && node.nodeType === 1
    ? (node as HTMLElement)
    : null;
}

/** A paragraph: a `<p>`, or a box whose text is its own and not its children's. */
export function isParagraph(element: HTMLElement): boolean {
  if (PARAGRAPHS.has(nameOf(element)))
    return elementsOf(element).every((child) => !isBox(child) || nameOf(element) === 'pre');
  if (nameOf(element) !== 'div' && nameOf(element) !== 'section') return false;
  if (elementsOf(element).some(isBox)) return false;
  return element.childNodes.some((node) => node.nodeType === 3 && node.text.trim().length >= PROSE);
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element makes a box of its own. */
export function isBox(element: HTMLElement): boolean {
  return !INLINE.has(nameOf(element)) || elementsOf(element).some(isBox);
}
