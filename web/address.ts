import { formatParameters } from './parameters.ts';
import { NO_SEARCH, type SearchParams, searchPairs } from './params.ts';

/** The list that an article is opened from. */
export interface OpenedFrom {
  /** Whatever its page; its words are lit. */
  readonly list: SearchParams;
  /** The article's place there, in the engine's order, from 1; `null` where none is told. */
  readonly at: number | null;
}

interface ArticlePlace {
  /** Words to light, of an article that is opened from no list. */
  readonly q?: string;
  readonly from?: OpenedFrom | undefined;
  readonly version?: number;
  /** A quotation to lead to. */
  readonly quotation?: number;
  /** Whether quotations are marked; they are unless told. */
  readonly marked?: boolean;
}

/** The address of an article; `readArticle` is the inverse for its parameters. */
export function articleAddress(
  id: string,
  { q = '', from, version, quotation, marked = true }: ArticlePlace = {},
): string {
  const path = `/article/${encodeURIComponent(id)}${version === undefined ? '' : `/v/${version}`}`;
  const pairs: [string, string][] = [
    ...(from === undefined ? (q === '' ? [] : [['q', q] as [string, string]]) : pairsOf(from)),
    ...(marked ? [] : [['mark', 'none'] as [string, string]]),
  ];
  return `${path}${formatParameters(pairs)}${quotation === undefined ? '' : `#q${quotation}`}`;
}

function pairsOf({ list, at }: OpenedFrom): [string, string][] {
  const pairs = searchPairs({ ...list, page: NO_SEARCH.page, view: NO_SEARCH.view });
  return at === null ? pairs : [...pairs, ['at', String(at)]];
}

/** The address of a quotation by itself. */
export function quotationAddress(id: string): string {
  return `/quote/${encodeURIComponent(id)}`;
}

/** Where other sites ask for what they embed. */
export const OEMBED = '/oembed';

/** Where what another site embeds of a page is had; `url` is the whole address of the page. */
export function oembedAddress(url: string): string {
  return `${OEMBED}${formatParameters([
    ['format', 'json'],
    ['url', url],
  ])}`;
}

/** The address of what changed from one version of an article to another. */
export function changesAddress(id: string, from: number, to: number): string {
  return `/article/${encodeURIComponent(id)}/diff/${from}..${to}`;
}

/** The address of the form that helps to write a query, filled in with `q`. */
export function advancedAddress(q: string): string {
  return `/search/advanced${formatParameters(q === '' ? [] : [['q', q]])}`;
}

/** The address of a person or body. */
export function personAddress(id: string): string {
  return `/person/${encodeURIComponent(id)}`;
}

/** The address of what a person said about something: a topic or country by its code, a person by id. */
export function personOnAddress(id: string, subject: string): string {
  return `${personAddress(id)}/on/${encodeURIComponent(subject)}`;
}

/** The address of what two people said in the same articles: the same whoever is named first. */
export function exchangeAddress(one: string, other: string): string {
  const [first = one, second = other] = [one, other].sort();
  return `${personAddress(first)}/with/${encodeURIComponent(second)}`;
}

/** The address of a country or city. */
export function placeAddress(id: string): string {
  return `/place/${encodeURIComponent(id)}`;
}

/** The address of a topic. */
export function topicAddress(code: string): string {
  return `/topic/${encodeURIComponent(code)}`;
}

/** The address of a paper. */
export function paperAddress(id: string): string {
  return `/source/${encodeURIComponent(id)}`;
}

/** The address of the form on which a reader says that a quotation is wrong. */
export function reportAddress(quotation: string): string {
  return `/report/${encodeURIComponent(quotation)}`;
}

/**
 * A link that came out of an article, if it may be followed: http and https only, so that no article
 * can make a page run anything. `null` for everything else.
 */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
