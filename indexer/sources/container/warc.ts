import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { type ByteReader, CutOffError } from './byte-reader.ts';
import { headersOf, readHttpRecord } from './http-record.ts';
import { cutOff, inputItem, PASSED, refusedItem } from './item.ts';

/** Types of what may be an article; scripts, pictures and the like are passed over. */
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|rss\+xml|atom\+xml|xml|json|feed\+json|ld\+json)|)$/u;

/** Longest header of a record, in UTF-16 units: those of real archives have some 500. */
const LONGEST_HEAD = 64 * 1024;

/** Records that hold what a server sent, or a text made of it (WARC 1.1, section 6). */
const KEPT: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500), a record at a time. The place of a page is the
 * number of its record in the file. Requests, metadata, revisits and what is no page are passed over.
 */
export async function* readWarc(bytes: ByteReader, locator: string): AsyncGenerator<ContainerItem> {
  try {
    for (let number = 1; ; number += 1) {
      const headers = await headOf(bytes);
      if (headers === null) return;
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) {
        return yield cutOff(locator, `record ${number} has no length`);
      }
      const place = `${locator}#${number}`;
      if (!KEPT.has(headers.get('warc-type') ?? '')) {
        await bytes.skip(length);
        yield PASSED;
      } else if (length > LARGEST_INPUT) {
        await bytes.skip(length);
        yield refusedItem(place, tooLarge(place, length));
      } else yield await pageOf(await bytes.take(length), headers, place);
    }
  } catch (error) {
    yield cutOff(locator, error instanceof CutOffError ? error.message : String(error));
  }
}

/** The next record's header, `null` at the end; blank lines between records are passed over. */
async function headOf(bytes: ByteReader): Promise<Map<string, string> | null> {
  let line = await bytes.line();
  while (line !== null && line.trim() === '') line = await bytes.line();
  if (line === null) return null;
  if (!/^WARC\/\d\.\d/u.test(line)) throw new CutOffError('no record where one should begin');
  const lines: string[] = [];
  let size = 0;
  for (line = await bytes.line(); line !== null && line !== ''; line = await bytes.line()) {
    size += line.length + 1;
    if (size > LONGEST_HEAD) throw new CutOffError('a header without end');
    lines.push(line);
  }
  return headersOf(lines);
}

async function pageOf(
  block: Uint8Array,
  headers: ReadonlyMap<string, string>,
  place: string,
): Promise<ContainerItem> {
  // Older writers put the address between angle brackets.
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  const url = /^https?:/u.test(address) ? address : null;
  const type = headers.get('content-type') ?? '';
  if (!/^application\/http/iu.test(type)) {
    const plain = (type.split(';')[0] ?? '').trim().toLowerCase();
    return READABLE.test(plain) && url !== null ? inputItem(place, block, { url }) : PASSED;
  }
  const answer = await readHttpRecord(block);
  if (answer === null) {
    return refusedItem(place, {
      reason: 'broken',
      message: `${place}: the archived answer for ${address} cannot be decoded. Crawl the page again.`,
    });
  }
  // Redirects and errors are the crawl's affairs, not articles.
  if (answer.status !== 200 || !READABLE.test(answer.type) || answer.body.length === 0)
    return PASSED;
  return inputItem(place, answer.body, { url, charset: answer.charset });
}
