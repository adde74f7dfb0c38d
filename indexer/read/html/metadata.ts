import { readAuthors } from './authors.ts';
import { readModified, readPublished } from './dates.ts';
import { agree, readHeadline } from './headline.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';
import { findPrintedByline } from './printed-byline.ts';
import { isOfType, stringsOf, type Thing } from './structured-data.ts';

/** What a page says of its article beside the text. Absent is `null`. */
export interface Metadata {
  readonly headline: string | null;
  /** Every headline that the page gives itself, printed or not. */
  readonly headlines: readonly string[];
  /** What the page says of itself in a sentence or two. */
  readonly descriptions: readonly string[];
  readonly kicker: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
  /** Whether the page calls itself an article, in any of the ways that pages do. */
  readonly claimsArticle: boolean;
  /** The article as JSON-LD has it; `undefined` where there is none. */
  readonly article: Thing | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/u;

/** Chooses among what a page says in JSON-LD, in `<meta>` and in print: what agrees wins. */
export function readMetadata(page: Page, address: string | null): Metadata {
  const first = (...names: string[]) =>
    names.flatMap((name) => page.meta.get(name) ?? []).find((value) => value !== '') ?? null;
  const og = first('og:title', 'twitter:title');
  const articles = page.things.filter((thing) => isOfType(thing, ARTICLE));
  const article =
    articles.find((thing) => agree(plain(headlineIn(thing)), og)) ??
    (articles.length === 1 ? articles[0] : undefined) ??
    articles.find((thing) => thing.datePublished !== undefined);
  const described = plain(article && headlineIn(article)) ?? first('headline');
  const { headline, kicker } = readHeadline(page, described, og);
  const printed = findPrintedByline(page.root);
  const strings = (property: string) =>
    article === undefined
      ? []
      : stringsOf(article, property, page.things)
          .map(plain)
          .filter((text) => text !== null);
  const publisher =
    first('og:site_name') ??
    strings('publisher')[0] ??
    first('application-name', 'publisher', 'dc.publisher');
  return {
    headline,
    headlines: [headline, described, og].filter((each) => each !== null),
    descriptions: [
      first('og:description', 'twitter:description'),
      first('description'),
      ...strings('description'),
    ].filter((each) => each !== null),
    kicker,
    byline: printed?.line ?? null,
    authors: readAuthors(page, strings('author'), printed, publisher),
    published: readPublished(
      page,
      { published: strings('datePublished'), created: strings('dateCreated') },
      first('og:url') ?? address,
    ),
    modified: readModified(page, strings('dateModified')),
    publisher,
    section: first('article:section') ?? strings('articleSection')[0] ?? first('section') ?? kicker,
    language: languageOf(page),
    keywords: keywordsOf([
      ...strings('keywords'),
      ...(page.meta.get('news_keywords') ?? []),
      ...(page.meta.get('article:tag') ?? []),
      ...(page.meta.get('keywords') ?? []),
    ]),
    url: canonicalUrl(page, address),
    claimsArticle: article !== undefined || /article/iu.test(first('og:type') ?? ''),
    article,
  };
}

function headlineIn(thing: Thing): string | null {
  const value = thing.headline ?? thing.name;
  return typeof value === 'string' ? value : null;
}

function languageOf(page: Page): string | null {
  const html = page.root.named('html')[0];
  const stated = html?.attribute('lang') || page.meta.get('og:locale')?.[0] || '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.test(stated) ? stated.replaceAll('_', '-') : null;
}

function keywordsOf(values: readonly string[]): string[] {
  const words = values
    .flatMap((value) => value.split(/\s*[,;]\s*/u))
    .filter((word) => word !== '' && word.length <= 60);
  return [...new Set(words)].slice(0, 50);
}

/** The address that the page gives itself, http or https; a paper's front page is no article's. */
function canonicalUrl(page: Page, address: string | null): string | null {
  const link = page.root
    .named('link')
    .find((element) => element.attribute('rel').toLowerCase() === 'canonical');
  for (const candidate of [link?.attribute('href'), page.meta.get('og:url')?.[0], address]) {
    if (!candidate) continue;
    try {
      const url = new URL(candidate, address ?? undefined);
      const isPage = url.pathname !== '/' || url.search !== '';
      if (/^https?:$/u.test(url.protocol) && isPage) {
        url.hash = '';
        return url.href;
      }
    } catch {
      // Not an address; the next candidate may be.
    }
  }
  return null;
}
