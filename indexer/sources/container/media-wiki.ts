import { TextDecoder } from '@exodus/bytes/encoding.js';
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

/**
 * The pages of an export, one at a time, each as an export of this page alone with the site's own facts.
 * Pages outside the main namespace and redirects are passed over; the place of a page is its id.
 */
export async function* readMediaWiki(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
): AsyncGenerator<ContainerItem> {
  const decoder = new TextDecoder('utf-8');
  let site: string | null = null;
  let rest = '';
  let number = 0;
  /** How much of `rest` is known to hold no end of a page. */
  let seen = 0;
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    if (site === null) {
      const start = rest.indexOf(START);
      if (start === -1) {
        if (rest.length > LARGEST_INPUT) return yield cutOff(locator, 'no page begins');
        continue;
      }
      site = rest.slice(0, start);
    }
    let end = rest.indexOf(END, seen);
    for (; end !== -1; end = rest.indexOf(END)) {
      const page = rest.slice(Math.max(0, rest.indexOf(START)), end + END.length);
      rest = rest.slice(end + END.length);
      number += 1;
      yield itemOf(site, page, `${locator}#${idOf(page) ?? number}`);
    }
    seen = Math.max(0, rest.length - END.length);
    if (rest.length > LARGEST_INPUT) return yield cutOff(locator, `page ${number + 1} has no end`);
  }
  if (rest.includes(START)) yield cutOff(locator, `page ${number + 1} has no end`);
}

function itemOf(site: string, page: string, place: string): ContainerItem {
  const head = page.slice(0, page.indexOf('<revision>'));
  const namespace = /<ns>(-?\d+)<\/ns>/u.exec(head)?.[1] ?? '0';
  if (namespace !== '0' || head.includes('<redirect')) return PASSED;
  const bytes = Buffer.from(site + page + CLOSING);
  return bytes.length > LARGEST_INPUT
    ? refusedItem(place, tooLarge(place, bytes.length))
    : inputItem(place, bytes);
}

function idOf(page: string): string | null {
  return /<id>(\d+)<\/id>/u.exec(page)?.[1] ?? null;
}
