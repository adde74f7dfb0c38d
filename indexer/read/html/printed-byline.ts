import { authorsOf } from '../byline.ts';
import { AUTHOR_PATH, BYLINE_NAMES } from './data/names.ts';
import { attributeOf, elementsOf, type HTMLElement, nameOf, textOf } from './tree.ts';

/** What the page prints of who wrote the article. */
export interface PrintedByline {
  /** As printed, for instance "By Jane Doe, Political Editor". */
  readonly line: string;
  readonly authors: readonly string[];
}

/** Longest line that is a byline, in UTF-16 units; what is longer is a biography. */
const LONGEST = 120;
/** How far up two names of one byline may have their common box. */
const SAME_BYLINE = 3;

/** A line that signs without any mark-up: "By Jane Doe"; and the longest of them. */
const SIGNED = /^by:?\s+\p{Lu}/iu;
const LONGEST_SIGNATURE = 60;

interface Candidate {
  readonly element: HTMLElement;
  readonly afterHeadline: boolean;
}

/**
 * The byline that stands nearest below the headline: named so by class, `rel` or `itemprop`, or a
 * link to a writer's page. Names beside the first in the same box sign with it.
 */
export function findPrintedByline(root: HTMLElement): PrintedByline | null {
  const candidates = candidatesIn(root);
  const ordered = [
    ...candidates.filter(({ afterHeadline }) => afterHeadline),
    ...candidates.filter(({ afterHeadline }) => !afterHeadline),
  ];
  const first = ordered.find(({ element }) => authorsOf([textOf(element)]).length > 0);
  if (first === undefined) return null;
  const beside = ordered.filter(
    (other) =>
      other === first ||
      (other.afterHeadline === first.afterHeadline && isNear(first.element, other.element)),
  );
  return {
    line: lineAround(first.element),
    authors: authorsOf(beside.map(({ element }) => textOf(element))),
  };
}

/** The innermost elements marked as bylines, in printed order. */
function candidatesIn(root: HTMLElement): Candidate[] {
  const found: Candidate[] = [];
  let afterHeadline = false;
  const visit = (element: HTMLElement): boolean => {
    if (nameOf(element) === 'h1') afterHeadline = true;
    let holdsOne = false;
    for (const child of elementsOf(element)) holdsOne = visit(child) || holdsOne;
    if (holdsOne) return true;
    if (!isMarked(element) || textOf(element) === '' || textOf(element).length > LONGEST) {
      return false;
    }
    found.push({ element, afterHeadline });
    return true;
  };
  visit(root);
  return found;
}

function isMarked(element: HTMLElement): boolean {
  if (attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop') === 'author') {
    return true;
  }
  if (nameOf(element) === 'a' && AUTHOR_PATH.test(attributeOf(element, 'href'))) return true;
  if (isShortInSource(element)) {
    const text = textOf(element);
    if (text.length <= LONGEST_SIGNATURE && SIGNED.test(text)) return true;
  }
  return BYLINE_NAMES.test(
    `${attributeOf(element, 'class')} ${attributeOf(element, 'data-testid')}`,
  );
}

/** Longest mark-up of a line that signs, in UTF-16 units: longer elements are not worth the reading. */
const LONGEST_SOURCE = 600;

function isShortInSource({ range }: HTMLElement): boolean {
  return range[1] - range[0] <= LONGEST_SOURCE;
}

function isNear(first: HTMLElement, other: HTMLElement): boolean {
  let box: HTMLElement | null = first;
  for (let up = 0; up < SAME_BYLINE && box !== null; up += 1) {
    box = box.parentNode;
    if (box !== null && textOf(box).length > 2 * LONGEST) return false;
    let around: HTMLElement | null = other;
    for (let down = 0; down <= SAME_BYLINE && around !== null; down += 1) {
      if (around === box) return true;
      around = around.parentNode;
    }
  }
  return false;
}

/** The whole printed line around a name: "By Jane Doe, Political Editor". */
function lineAround(element: HTMLElement): string {
  let line = textOf(element);
  for (let box = element.parentNode; box !== null; box = box.parentNode) {
    const around = textOf(box);
    if (around.length > LONGEST || nameOf(box) === 'body') break;
    if (/^by\b/iu.test(around)) line = around;
  }
  return line;
}
