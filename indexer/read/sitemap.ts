/** What a sitemap lists: pages, or further sitemaps. Addresses are http or https, in their order. */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
}

/** Addresses in one sitemap (sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;

const ROOT = /<(?:[\w-]{1,20}:)?(urlset|sitemapindex)[\s>]/u;
/** What stands in a `loc`, to be trimmed: white space is gone over once, since a sitemap is read where nothing can be killed. */
const LOCATION = /<(?:[\w-]{1,20}:)?loc\s*>(?:\s*<!\[CDATA\[)?([^<\]]{1,4096})(?:\]\]>\s*)?</gu;

/** Longest address, in UTF-16 units (sitemaps.org/protocol.html). */
const LONGEST_ADDRESS = 2048;

/**
 * Reads a sitemap, a news sitemap (its pages are listed alike) or an index of sitemaps; `null` for
 * anything else. Pictures and films, which have their own kinds of `loc`, are left out.
 */
export function readSitemap(text: string): Sitemap | null {
  const root = ROOT.exec(text.slice(0, 20_000))?.[1];
  if (root === undefined) return null;
  const addresses: string[] = [];
  for (const [whole, address = ''] of text.matchAll(LOCATION)) {
    if (/^<(?:image|video):/u.test(whole)) continue;
    const plain = address.replaceAll('&amp;', '&').trim();
    const isAddress = plain.length <= LONGEST_ADDRESS && /^https?:\/\/\S+$/u.test(plain);
    if (isAddress) addresses.push(plain);
    if (addresses.length === MOST_ADDRESSES) break;
  }
  return root === 'urlset'
    ? { pages: addresses, sitemaps: [] }
    : { pages: [], sitemaps: addresses };
}

/** The addresses of a list, one a line; `null` for a text that has anything else in it. Lines with "#" are remarks. */
export function readAddressList(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const addresses = lines.every(
    (line) => line.length <= LONGEST_ADDRESS && /^https?:\/\/\S+$/u.test(line),
  )
    ? lines
    : [];
  return addresses.length > 0 ? addresses : null;
}
