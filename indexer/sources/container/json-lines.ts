import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { inputItem, refusedItem } from './item.ts';

const NEWLINE = 0x0a;

/** Whether a text that begins so has a JSON object on each line (jsonlines.org), and is no one document. */
export function isJsonLines(head: string): boolean {
  const start = head.replace(/^\uFEFF/u, '');
  if (!/^\{\s*"/u.test(start)) return false;
  const end = start.indexOf('\n');
  return end < 0 || /\}\s*$/u.test(start.slice(0, end));
}

/** Each line of JSON Lines as an input; its place is its number, blank lines counted. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
): AsyncGenerator<ContainerItem> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): ContainerItem | null => {
    const place = `${locator}#${number}`;
    const bytes = Buffer.concat(parts);
    number += 1;
    if (size > LARGEST_INPUT) return refusedItem(place, tooLarge(place, size));
    return bytes.toString('latin1').trim() === '' ? null : inputItem(place, bytes);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      size += end - from;
      parts.push(chunk.subarray(from, end));
      const item = line();
      if (item !== null) yield item;
      parts = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    // Of a line that is too long nothing is kept but its length.
    if (size > LARGEST_INPUT) parts = [];
    else parts.push(chunk.subarray(from));
  }
  const last = line();
  if (last !== null) yield last;
}
