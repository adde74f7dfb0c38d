import { safeUrl } from '../../address.ts';

/** Words that tell a place in a page apart: with fewer a fragment often hits elsewhere. */
const EDGE_WORDS = 5;

/**
 * Where an article was published, opened at `words` by a text fragment (wicg.github.io/scroll-to-text-
 * fragment): short words whole, long ones by their first and last. `null` where the address cannot be
 * followed; without words the address alone. A page that does not print the words so opens at its top.
 */
export function originalAt(url: string | null, words: string | null): string | null {
  const safe = safeUrl(url);
  const text = words?.replace(/\s+/gu, ' ').trim() ?? '';
  if (safe === null || text === '') return safe;
  const parts = text.split(' ');
  const place =
    parts.length <= 2 * EDGE_WORDS
      ? encoded(text)
      : [parts.slice(0, EDGE_WORDS), parts.slice(-EDGE_WORDS)]
          .map((edge) => encoded(edge.join(' ')))
          .join(',');
  return `${safe}${safe.includes('#') ? '' : '#'}:~:text=${place}`;
}

/** Dash, comma and ampersand mean something in a fragment; the last two are encoded anyway. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}
