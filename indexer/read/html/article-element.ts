import { agree } from './headline.ts';
import type { PageElement } from './page-element.ts';

/** Share of a page's prose that its article has at least, where nothing else tells (tuned on development pages, 2026-11). */
const MOST = 0.5;
/** Share that it has at least where it holds the headline. */
const WITH_HEADLINE = 0.35;
/** Share that it has at least where other articles on the page have headlines of their own. */
const AMONG_ARTICLES = 0.1;

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2']);

/**
 * The part of a page that says of itself that it is the article: the `<article>` that holds the
 * headline, else the one (or `<main>`) with most of the prose; the body where none is so. `prose`
 * weighs what is printed below an element.
 */
export function findArticleElement(
  body: PageElement,
  headline: string | null,
  prose: (element: PageElement) => number,
): PageElement {
  const total = prose(body);
  const articles = outermost(body, ({ name }) => name === 'article').filter(
    (article) => prose(article) > 0,
  );
  const own = articles.filter((article) => holdsHeadline(article, headline));
  const others = articles.some((article) => !own.includes(article) && hasHeadline(article));
  const least = total * (others ? AMONG_ARTICLES : WITH_HEADLINE);
  const headed = largest(own, prose);
  if (headed !== undefined && prose(headed) >= least) return headed;
  const mains = outermost(
    body,
    (element) => element.name === 'main' || element.attribute('role') === 'main',
  );
  const most = [...articles, ...mains].find((element) => prose(element) >= total * MOST);
  return most ?? body;
}

function outermost(root: PageElement, is: (element: PageElement) => boolean): PageElement[] {
  return root.elements.flatMap((child) => (is(child) ? [child] : outermost(child, is)));
}

function largest(
  elements: readonly PageElement[],
  weight: (element: PageElement) => number,
): PageElement | undefined {
  return [...elements].sort((a, b) => weight(b) - weight(a))[0];
}

function holdsHeadline(article: PageElement, headline: string | null): boolean {
  return article
    .below(({ name }) => HEADINGS.has(name))
    .slice(0, 3)
    .some(({ text }) => agree(text, headline));
}

function hasHeadline(article: PageElement): boolean {
  return article.below(({ name }) => name === 'h1').some(({ length }) => length > 0);
}
