import { formatParameters } from './parameters.ts';

/** The address of an article; `q` lights its words there, `quotation` leads to that quotation. */
export function articleAddress(
  id: string,
  { q = '', version, quotation }: { q?: string; version?: number; quotation?: number } = {},
): string {
  const path = `/article/${encodeURIComponent(id)}${version === undefined ? '' : `/v/${version}`}`;
  const lit = formatParameters(q === '' ? [] : [['q', q]]);
  return `${path}${lit}${quotation === undefined ? '' : `#q${quotation}`}`;
}

/** The address of the form that helps to write a query, filled in with `q`. */
export function advancedAddress(q: string): string {
  return `/search/advanced${formatParameters(q === '' ? [] : [['q', q]])}`;
}

/** The address of a person or body. */
export function personAddress(id: string): string {
  return `/person/${encodeURIComponent(id)}`;
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
