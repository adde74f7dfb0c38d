import { TextDecoder } from '@exodus/bytes/encoding.js';
import { decoded } from '../../read/html/entities.ts';
import { hasNamespacePrefix } from '../../read/wiki/namespace-prefix.ts';
import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { cutOff, inputItem, PASSED, refusedItem } from './item.ts';

/** Whether a text that begins so is an export of MediaWiki (mediawiki.org/wiki/Help:Export). */
export function isMediaWiki(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<mediawiki[\s>]/u.test(head.replace(/^\uFEFF/u, ''));
}

const START = '<page>';
const END = '</page>';
const CLOSING = '</mediawiki>';
/** Enough of a page to hold its title and its id, which stand before its first revision. */
const HEAD = 4096;

/**
 * The pages of an export, one at a time, each as an export of this page alone with the site's own facts.
 * Pages outside the main namespace and redirects are passed over; one that is longer than `LARGEST_INPUT` is
 * refused, and the next is read. The place of a page is its id.
 */
export async function* readMediaWiki(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
): AsyncGenerator<ContainerItem> {
  const decoder = new TextDecoder('utf-8');
  let site: Site | null = null;
  let rest = '';
  let number = 0;
  /** How much of `rest` is known to hold no end of a page. */
  let seen = 0;
  let dropped: Dropped | null = null;
  /** The end of what came before, in which a tag may have begun. */
  let tail = '';
  for await (const chunk of chunks) {
    const piece = decoder.decode(chunk, { stream: true });
    // Tags are looked for where they are new: to look through all of a long page at each piece takes its square.
    const seam = tail + piece;
    tail = seam.slice(1 - END.length);
    rest += piece;
    if (site === null) {
      const start = seam.includes(START) ? rest.indexOf(START) : -1;
      if (start === -1) {
        if (rest.length > LARGEST_INPUT) return yield cutOff(locator, 'no page begins');
        continue;
      }
      site = siteOf(rest.slice(0, start));
    }
    let end = seam.includes(END) ? rest.indexOf(END, seen) : -1;
    for (; end !== -1; end = rest.indexOf(END)) {
      const page = rest.slice(
        dropped === null ? Math.max(0, rest.indexOf(START)) : 0,
        end + END.length,
      );
      rest = rest.slice(end + END.length);
      number += 1;
      const place = `${locator}#${idOf(dropped?.head ?? page) ?? number}`;
      yield dropped === null
        ? itemOf(site, page, place)
        : refusedItem(place, tooLarge(place, dropped.bytes + Buffer.byteLength(page)));
      dropped = null;
    }
    if (dropped !== null || rest.length > LARGEST_INPUT) {
      const cut = Math.max(0, rest.length - END.length);
      dropped = drop(dropped, rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    seen = Math.max(0, rest.length - END.length);
  }
  if (dropped !== null || rest.includes(START))
    yield cutOff(locator, `page ${number + 1} has no end`);
}

/** What is kept of a page that is too long: how it begins, and how many bytes have been dropped. */
interface Dropped {
  readonly head: string;
  readonly bytes: number;
}

function drop(before: Dropped | null, words: string): Dropped {
  const { head, bytes } = before ?? { head: words.slice(0, HEAD), bytes: 0 };
  return { head, bytes: bytes + Buffer.byteLength(words) };
}

/** What an export says once for all of its pages. */
interface Site {
  /** All that stands before the first page, as it stands. */
  readonly head: string;
  /** The names of its namespaces but that of the articles, which has none. */
  readonly namespaces: readonly string[];
}

function siteOf(head: string): Site {
  const names = head.matchAll(/<namespace [^<>]{0,200}>([^<]{1,100})<\/namespace>/gu);
  return { head, namespaces: Array.from(names, ([, name = '']) => decoded(name)) };
}

function itemOf({ head: site, namespaces }: Site, page: string, place: string): ContainerItem {
  const head = page.slice(0, page.indexOf('<revision>'));
  const namespace = /<ns>(-?\d+)<\/ns>/u.exec(head)?.[1];
  const title = decoded(/<title>([^<]*)<\/title>/u.exec(head)?.[1] ?? '');
  const isArticle =
    namespace === undefined ? !hasNamespacePrefix(title, namespaces) : namespace === '0';
  if (!isArticle || isRedirect(head, page)) return PASSED;
  const bytes = Buffer.from(site + page + CLOSING);
  return bytes.length > LARGEST_INPUT
    ? refusedItem(place, tooLarge(place, bytes.length))
    : inputItem(place, bytes);
}

/**
 * Exports before version 0.4 have no element for a redirect: the text itself is one. Which of several revisions
 * is the newest is for the reader to say.
 */
function isRedirect(head: string, page: string): boolean {
  if (head.includes('<redirect')) return true;
  const isAlone = page.indexOf('<revision>') === page.lastIndexOf('<revision>');
  return isAlone && /<text[^<>]*>\s*#redirect\b/iu.test(page);
}

function idOf(page: string): string | null {
  return /<id>(\d+)<\/id>/u.exec(page)?.[1] ?? null;
}
