import { authorsOf } from '../byline.ts';
import { readDate } from '../printed-date.ts';
import { tokenWords } from '../words.ts';
import { BYLINE_NAMES } from './data/names.ts';
import type { Page } from './page.ts';
import { isOfType, stringsOf, type Thing } from './structured-data.ts';
import { attributeOf, elementsOf, type HTMLElement, namesOf, textOf } from './tree.ts';

/** What a page says of its article beside the text. Absent is `null`. */
export interface Metadata {
  readonly headline: string | null;
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
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/u;

/** Words that two headlines must share to be the same headline, as a share of the shorter. */
const AGREEMENT = 0.6;

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
  const { headline, kicker } = readHeadline(page, plain(article && headlineIn(article)), og);
  const byline = findByline(page.root);
  const strings = (property: string) =>
    article === undefined
      ? []
      : stringsOf(article, property, page.things)
          .map(plain)
          .filter((text) => text !== null);
  return {
    headline,
    kicker,
    byline,
    authors: firstNames(
      strings('author'),
      page.meta.get('author') ?? page.meta.get('article:author') ?? [],
      page.meta.get('sailthru.author') ??
        page.meta.get('parsely-author') ??
        page.meta.get('dc.creator') ??
        [],
      byline === null ? [] : [byline],
    ),
    published: firstDate(
      ...strings('datePublished'),
      ...dateMetas(page, PUBLISHED),
      ...timesIn(page.root, 'datePublished'),
      ...strings('dateCreated'),
      ...timesIn(page.root, null),
      ...dayInAddress(first('og:url') ?? address),
    ),
    modified: firstDate(...strings('dateModified'), ...dateMetas(page, MODIFIED)),
    publisher:
      first('og:site_name') ??
      strings('publisher')[0] ??
      first('application-name', 'publisher', 'dc.publisher'),
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
  };
}

const PUBLISHED =
  'article:published_time datepublished article:published og:published_time parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created dcterms.date pubdate publishdate publish-date date published_at og:article:published_time article.published originalpublicationdate cxenseparse:recs:publishtime'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time datemodified og:updated_time lastmod last-modified dcterms.modified'.split(
    ' ',
  );

function headlineIn(thing: Thing): string | null {
  const value = thing.headline ?? thing.name;
  return typeof value === 'string' ? value : null;
}

/** A value without markup and entities, white space collapsed; `null` for nothing. */
function plain(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = value
    .replaceAll(/<[^<>]{0,500}>/gu, ' ')
    .replaceAll(/&(?:amp|#38);/gu, '&')
    .replaceAll(/&(?:quot|#34);/gu, '"')
    .replaceAll(/&(?:apos|#0?39|#x27);/giu, "'")
    .replaceAll(/&(?:rsquo|#8217);/gu, '’')
    .replaceAll(/&(?:lsquo|#8216);/gu, '‘')
    .replaceAll(/&(?:ldquo|#8220);/gu, '“')
    .replaceAll(/&(?:rdquo|#8221);/gu, '”')
    .replaceAll(/&(?:nbsp|#160);/gu, ' ')
    .replaceAll(/&(?:ndash|#8211);/gu, '–')
    .replaceAll(/&(?:mdash|#8212);/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** Whether two headlines are the same but for a paper's name, a kicker or a cut. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [first, second] = [new Set(tokenWords(a)), new Set(tokenWords(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared / Math.min(first.size, second.size) >= AGREEMENT;
}

function readHeadline(
  page: Page,
  described: string | null,
  og: string | null,
): { headline: string | null; kicker: string | null } {
  const titleElement = page.root.getElementsByTagName('title')[0];
  const title = titleElement === undefined ? null : plain(textOf(titleElement));
  const printed = page.root
    .getElementsByTagName('h1')
    .map(splitKicker)
    .filter(({ headline }) => headline !== '');
  const agreed = printed.find(({ headline }) =>
    [described, og, title].some((other) => agree(headline, other)),
  );
  if (agreed !== undefined) return agreed;
  const kicker = null;
  if (described !== null) return { headline: described, kicker };
  if (og !== null) return { headline: withoutSite(og, page), kicker };
  const only = printed.length === 1 ? printed[0] : undefined;
  return only ?? { headline: title === null ? null : withoutSite(title, page), kicker };
}

/** A printed headline without the kicker that stands in the same element. */
function splitKicker(h1: HTMLElement): { headline: string; kicker: string | null } {
  const label = elementsOf(h1).find((child) =>
    /kicker|label|eyebrow|overline|section|tag/iu.test(namesOf(child)),
  );
  const whole = textOf(h1);
  const kicker = label === undefined ? '' : textOf(label);
  if (kicker === '' || kicker.length > whole.length / 2) return { headline: whole, kicker: null };
  return { headline: whole.replace(kicker, '').replace(/^[\s:|–—-]+|[\s|]+$/gu, ''), kicker };
}

/** A title without the paper's name: "Ferry sinks | The Vale Herald". */
function withoutSite(title: string, page: Page): string {
  const site = page.meta.get('og:site_name')?.[0]?.toLowerCase();
  const parts = title.split(/\s+[|–—»·:-]\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site !== undefined ? agree(last, site) : tokenWords(last).length <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·:-]\s*$/u, '') : title;
}

/** The printed byline: the shortest named so, since longer ones hold biographies. */
function findByline(root: HTMLElement): string | null {
  const marked = root
    .querySelectorAll('[rel=author],[itemprop=author],[class],[data-testid]')
    .filter((element) => {
      return (
        attributeOf(element, 'rel') === 'author' ||
        attributeOf(element, 'itemprop') === 'author' ||
        BYLINE_NAMES.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'data-testid')}`)
      );
    });
  const texts = marked
    .map(textOf)
    .filter((text) => text.length >= 4 && text.length <= 120 && /\p{Lu}/u.test(text));
  const named = texts.filter((text) => /^by\b/iu.test(text));
  return named[0] ?? texts[0] ?? null;
}

function firstNames(...sources: (readonly string[])[]): string[] {
  for (const source of sources) {
    const names = authorsOf(source.filter((value) => !/^https?:/iu.test(value)));
    if (names.length > 0) return names;
  }
  return [];
}

function firstDate(...values: readonly string[]): string | null {
  for (const value of values) {
    const date = readDate(value);
    if (date !== null) return date;
  }
  return null;
}

function dateMetas(page: Page, names: readonly string[]): string[] {
  return names.flatMap((name) => page.meta.get(name) ?? []);
}

/** Dates of `<time>` and of elements marked `itemprop`; `null` takes any `<time>` near the top. */
function timesIn(root: HTMLElement, itemprop: string | null): string[] {
  const elements =
    itemprop === null
      ? root.getElementsByTagName('time').slice(0, 5)
      : root.querySelectorAll(`[itemprop=${itemprop}]`);
  return elements.flatMap((element) => [
    attributeOf(element, 'datetime'),
    attributeOf(element, 'content'),
    textOf(element),
  ]);
}

/** The day in an address such as /2012/12/28/story.html. */
function dayInAddress(address: string | null): string[] {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u.exec(address ?? '');
  if (match === null) return [];
  const [, year, month = '', day = ''] = match;
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

function languageOf(page: Page): string | null {
  const html = page.root.getElementsByTagName('html')[0];
  const stated = (html && attributeOf(html, 'lang')) || page.meta.get('og:locale')?.[0] || '';
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
    .getElementsByTagName('link')
    .find((element) => attributeOf(element, 'rel').toLowerCase() === 'canonical');
  for (const candidate of [
    link && attributeOf(link, 'href'),
    page.meta.get('og:url')?.[0],
    address,
  ]) {
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
