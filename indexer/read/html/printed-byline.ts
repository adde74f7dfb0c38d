import { authorsOf } from '../byline.ts';
import { isDateLine } from '../printed-date.ts';
import { AUTHOR_PATH, BYLINE_NAMES } from './data/names.ts';
import type { PageElement } from './page-element.ts';

/** What the page prints of who wrote the article. */
export interface PrintedByline {
  /** As printed, for instance "By Jane Doe, Political Editor". */
  readonly line: string;
  readonly authors: readonly string[];
  /** Whether the line begins as a signature does ("By"). */
  readonly isSigned: boolean;
}

/** Longest line that is a byline, in UTF-16 units; what is longer is a biography. */
const LONGEST = 120;
/** How far up two names of one byline may have their common box. */
const SAME_BYLINE = 3;

/** A line that signs without any mark-up: "By Jane Doe"; and the longest of them. */
const SIGNED = /^(?:by|By|BY|[Vv]on|Par|Por):?\s+\p{Lu}/u;
const LONGEST_SIGNATURE = 60;

/** A name and nothing else. */
export const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?:\s*[|•·,-])?$/u;

interface Candidate {
  readonly element: PageElement;
  readonly afterHeadline: boolean;
}

/**
 * The byline that stands nearest below the headline: named so by class, `rel` or `itemprop`, or a
 * link to a writer's page. Names beside the first in the same box sign with it.
 */
export function findPrintedByline(root: PageElement): PrintedByline | null {
  const candidates = candidatesIn(root);
  const ordered = [
    ...candidates.filter(({ afterHeadline }) => afterHeadline),
    ...candidates.filter(({ afterHeadline }) => !afterHeadline),
  ];
  const first = ordered.find(({ element }) => authorsOf([element.text]).length > 0);
  if (first === undefined) return null;
  const beside = ordered.filter(
    (other) =>
      other === first ||
      (other.afterHeadline === first.afterHeadline && isNear(first.element, other.element)),
  );
  const line = lineAround(first.element);
  return {
    line,
    authors: authorsOf(beside.map(({ element }) => element.text)),
    isSigned: SIGNED.test(line),
  };
}

/** The innermost elements marked as bylines, in printed order. */
function candidatesIn(root: PageElement): Candidate[] {
  const found: Candidate[] = [];
  let afterHeadline = false;
  let line: PageElement | null = null;
  const visit = (element: PageElement): boolean => {
    if (element.name === 'h1') afterHeadline = true;
    const isLine = element.length > 0 && !element.elements.some(({ length }) => length > 0);
    if (isLine) {
      // A name with nothing but a date behind it signs, whatever its mark-up.
      if (
        afterHeadline &&
        line !== null &&
        isDateLine(element.text) &&
        PERSON_NAME.test(line.text)
      ) {
        found.push({ element: line, afterHeadline });
      }
      line = element;
    }
    let holdsOne = false;
    for (const child of element.elements) holdsOne = visit(child) || holdsOne;
    if (holdsOne) return true;
    if (element.length === 0 || element.length > LONGEST || !isMarked(element)) return false;
    found.push({ element, afterHeadline });
    return true;
  };
  visit(root);
  return found;
}

function isMarked(element: PageElement): boolean {
  if (element.attribute('rel') === 'author' || element.attribute('itemprop') === 'author') {
    return true;
  }
  if (element.name === 'a' && AUTHOR_PATH.test(element.attribute('href'))) return true;
  if (element.length <= LONGEST_SIGNATURE && !element.isInLink && SIGNED.test(element.text)) {
    return true;
  }
  return BYLINE_NAMES.test(`${element.attribute('class')} ${element.attribute('data-testid')}`);
}

function isNear(first: PageElement, other: PageElement): boolean {
  let box: PageElement | null = first;
  for (let up = 0; up < SAME_BYLINE && box !== null; up += 1) {
    box = box.parent;
    if (box !== null && box.length > 2 * LONGEST) return false;
    let around: PageElement | null = other;
    for (let down = 0; down <= SAME_BYLINE && around !== null; down += 1) {
      if (around === box) return true;
      around = around.parent;
    }
  }
  return false;
}

/** The whole printed line around a name: "By Jane Doe, Political Editor". */
function lineAround(element: PageElement): string {
  let line = element.text;
  for (let box = element.parent; box !== null; box = box.parent) {
    if (box.length > LONGEST || box.name === 'body') break;
    if (SIGNED.test(box.text)) line = box.text;
  }
  return line;
}
