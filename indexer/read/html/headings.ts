import { lineKey } from '../words.ts';
import { BREADCRUMB_NAMES, KICKER_NAMES } from './data/names.ts';
import type { PageElement } from './page-element.ts';

/** A headline and the kicker that stands above it. */
export interface Headline {
  readonly headline: string | null;
  readonly kicker: string | null;
}

/** A printed heading that may be the headline. */
export interface Heading {
  readonly text: string;
  /** What stands first in it in an element of its own; "" for nothing. */
  readonly first: string;
  /** What stands in it in an element that is named as a kicker; "" for nothing. */
  readonly kicker: string;
  readonly isInArticle: boolean;
}

/** Longest words before or behind a headline that are a label: "Opinion", "| Editorial". */
const LONGEST_LABEL = 24;

/**
 * The headings of the first rank, in printed order. One that stands among breadcrumbs tells search
 * engines what the page is about: where no other is, readers see a heading of the second rank.
 */
export function headingsIn(root: PageElement): Heading[] {
  const ranked = root.named('h1').filter(({ length }) => length > 0);
  const printed = ranked.filter((heading) => !isBreadcrumb(heading));
  const second = () => root.named('h2').filter((heading) => !isBreadcrumb(heading));
  const isForMachines = printed.length === 0 && ranked.length > 0;
  return (isForMachines ? [...second(), ...ranked] : printed)
    .map(headingOf)
    .filter(({ text }) => text !== '');
}

function isBreadcrumb(heading: PageElement): boolean {
  for (let box: PageElement | null = heading; box !== null; box = box.parent) {
    if (box.name === 'nav' || BREADCRUMB_NAMES.test(box.names)) return true;
  }
  return false;
}

function headingOf(element: PageElement): Heading {
  const parts = element.elements.filter(({ text }) => text !== '');
  const kicker = parts.find(({ names }) => KICKER_NAMES.test(names))?.text ?? '';
  let isInArticle = false;
  for (let box = element.parent; box !== null; box = box.parent) {
    isInArticle ||= box.name === 'article';
  }
  return { text: element.text, first: parts[0]?.text ?? '', kicker, isInArticle };
}

/**
 * A heading without the kicker or label in it: "Opinion What I will miss" where one of `claims` is "What
 * I will miss". Where one of them is the whole heading it stays whole; where none tells, an element
 * named as a kicker goes.
 */
export function withoutLabel(heading: Heading, claims: readonly string[]): Headline {
  const { text, first, kicker } = heading;
  for (const claim of claims) {
    const at = text.toLowerCase().indexOf(claim.toLowerCase());
    if (at === -1) continue;
    const label = text.slice(0, at).trim();
    const tail = text.slice(at + claim.length).trim();
    if (label === '' && tail === '') continue;
    if (label.length > LONGEST_LABEL && lineKey(label) !== lineKey(first)) continue;
    if (tail !== '' && (tail.length > LONGEST_LABEL || !/^[|(–—-]/u.test(tail))) continue;
    return { headline: text.slice(at, at + claim.length), kicker: labelText(label || kicker) };
  }
  const whole = claims.find((claim) => lineKey(claim) === lineKey(text));
  if (whole !== undefined) {
    // A kicker in a line of its own needs no mark there, but it does in one line with the headline.
    return { headline: first === '' || first === text ? text : whole, kicker: null };
  }
  if (kicker === '' || kicker.length > text.length / 2) return { headline: text, kicker: null };
  const headline = text.replace(kicker, '').replace(/^[\s:|–—-]+|[\s|]+$/gu, '');
  return { headline, kicker: labelText(kicker) };
}

function labelText(label: string): string | null {
  return label.replace(/[\s:|–—-]+$/u, '') || null;
}
