import { isFurniture } from '../furniture.ts';
import { findArticleElement } from './article-element.ts';
import {
  BODY_NAMES,
  CAPTION_NAMES,
  CERTAIN_FURNITURE_NAMES,
  EMBED_NAMES,
  FURNITURE_NAMES,
} from './data/names.ts';
import type { LeftOutReason } from './left-out.ts';
import type { PageElement } from './page-element.ts';
import { partsOf, type Run, weightOf } from './runs.ts';

/** Elements that never hold a part of the article's body, unless they hold nearly all prose. */
const NEVER: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'dd', 'li']);
const NEUTRAL: ReadonlySet<string> = new Set(
  'p blockquote pre dd li td th h1 h2 h3 h4 h5 h6 figcaption'.split(' '),
);

/** Weight of the shortest line that counts as prose (tuned on development pages, 2026-11). */
export const PROSE = 40;
/** Share of its text that may stand in links before a paragraph is a list of links. */
const LINKY = 0.5;
/** Share of the page's prose below which a part named like furniture is taken to be furniture. */
const VETO = 0.35;
/** What a body that is named as one is worth against a container that only holds the same prose. */
const NAMED_BONUS = 1.15;
/** Share of the article's prose that its body has at least (tuned on development pages, 2026-11). */
const LEAST = 0.1;

/** Prose and other text below each element, weighed. */
interface Weights {
  readonly prose: ReadonlyMap<PageElement, number>;
  readonly other: ReadonlyMap<PageElement, number>;
}

/** The element that holds the article's body, with what was left out below it. */
export interface Container {
  readonly element: PageElement;
  /** Furniture on the page, by class name, role or kind of element. */
  readonly left: ReadonlyMap<PageElement, LeftOutReason>;
}

/**
 * Finds the element that holds the body: the one with the most prose against the least other text. A
 * part named like furniture is left out, unless it holds a third of all prose: papers give the names
 * of furniture to bodies too.
 */
export function findContainer(root: PageElement, headline: string | null): Container | null {
  const page = root.named('body')[0] ?? root;
  const left = new Map<PageElement, LeftOutReason>();
  // Consent banners and comments can be longer than the article, so they go before anything is weighed.
  leaveCertain(page, left);
  const all = weigh(page, left);
  if ((all.prose.get(page) ?? 0) === 0) return null;
  const body = findArticleElement(page, headline, (element) => all.prose.get(element) ?? 0);
  const total = all.prose.get(body) ?? 0;
  const candidates: PageElement[] = [body];
  const visit = (element: PageElement): void => {
    const shares = sharesByName(element, all.prose, total);
    for (const child of element.elements) {
      if (left.has(child)) continue;
      const prose = all.prose.get(child) ?? 0;
      const share = Math.max(prose / total, shares.get(furnitureNameOf(child)) ?? 0);
      const why = whyLeftOut(child, share);
      if (why !== null) left.set(child, why);
      else {
        if (prose > 0 && !PARAGRAPHS.has(child.name)) candidates.push(child);
        visit(child);
      }
    }
  };
  visit(body);
  const net = weigh(body, left);
  const proseOf = (element: PageElement) => net.prose.get(element) ?? 0;
  const otherOf = (element: PageElement) => net.other.get(element) ?? 0;
  const best = highest(candidates, (each) => proseOf(each) * bonusOf(each) - otherOf(each)) ?? body;
  // Lists of links outweigh the prose of a guide for shoppers: what wins then is a line beside it.
  const isBeside = proseOf(best) < LEAST * proseOf(body);
  return { element: (isBeside ? highest(candidates, proseOf) : best) ?? body, left };
}

/** Of equals the inner one: it holds the same prose with less around it. */
function highest(
  candidates: readonly PageElement[],
  score: (element: PageElement) => number,
): PageElement | undefined {
  let best: PageElement | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const element of candidates) {
    const own = score(element);
    if (own >= bestScore) [best, bestScore] = [element, own];
  }
  return best;
}

function bonusOf(element: PageElement): number {
  const isNamed = BODY_NAMES.test(element.names) || element.attribute('itemprop') === 'articleBody';
  return isNamed ? NAMED_BONUS : 1;
}

function leaveCertain(element: PageElement, left: Map<PageElement, LeftOutReason>): void {
  for (const child of element.elements) {
    if (child.name === 'head') left.set(child, 'hidden');
    else if (CERTAIN_FURNITURE_NAMES.test(child.names)) left.set(child, 'named');
    else if (EMBED_NAMES.test(child.names)) left.set(child, 'embed');
    else leaveCertain(child, left);
  }
}

/** The name by which an element is furniture; "" for none. */
function furnitureNameOf(element: PageElement): string {
  return FURNITURE_NAMES.exec(element.names)?.[0].trim().toLowerCase() ?? '';
}

/** Share of the prose that an element's children of one furniture name hold together. */
function sharesByName(
  element: PageElement,
  prose: ReadonlyMap<PageElement, number>,
  total: number,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const child of element.elements) {
    const name = furnitureNameOf(child);
    if (name === '') continue;
    shares.set(name, (shares.get(name) ?? 0) + (prose.get(child) ?? 0) / total);
  }
  return shares;
}

function whyLeftOut(element: PageElement, share: number): LeftOutReason | null {
  if (share >= VETO) return null;
  if (element.isHidden) return 'hidden';
  if (NEVER.has(element.name)) return 'element';
  if (element.name === 'article') {
    // What holds the headline is no furniture, whatever it is called ("sponsored").
    if (element.named('h1').length > 0) return null;
    if (isTeaser(element)) return 'teaser';
  }
  const { names } = element;
  return FURNITURE_NAMES.test(names) && !CAPTION_NAMES.test(names) && !BODY_NAMES.test(names)
    ? 'named'
    : null;
}

/** An article inside an article whose heading is a link: it leads to another page. */
function isTeaser(article: PageElement): boolean {
  const heading = article.below(({ name }) => /^h[2-6]$/u.test(name))[0];
  return (
    heading !== undefined &&
    heading.length > 0 &&
    (heading.isInLink || heading.linked >= heading.length * LINKY)
  );
}

/** One pass from the leaves up; what is `left` out weighs nothing. */
function weigh(root: PageElement, left: ReadonlyMap<PageElement, LeftOutReason>): Weights {
  const prose = new Map<PageElement, number>();
  const other = new Map<PageElement, number>();
  const visit = (element: PageElement): void => {
    if (left.has(element)) return;
    let [proseSum, otherSum] = [0, 0];
    for (const part of partsOf(element)) {
      if (part.kind === 'box') {
        visit(part.box);
        proseSum += prose.get(part.box) ?? 0;
        otherSum += other.get(part.box) ?? 0;
      } else if (isProse(part.run)) proseSum += weightOf(part.run.text);
      else if (isLinks(part.run) || !NEUTRAL.has(element.name)) {
        otherSum += weightOf(part.run.text);
      }
    }
    prose.set(element, proseSum);
    other.set(element, otherSum);
  };
  visit(root);
  return { prose, other };
}

function isProse(run: Run): boolean {
  return weightOf(run.text) >= PROSE && !isLinks(run) && !isFurniture(run.text);
}

function isLinks(run: Run): boolean {
  return run.linked >= run.text.length * LINKY;
}
