import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { inputItem, refusedItem } from './item.ts';

/**
 * The line that begins a message in a mailbox: sender, time and year (RFC 4155, appendix A). Read from the left
 * without a second try, since this runs on any file's first line, outside of the threads that can be killed.
 */
const FROM = /^From \S+(?!\S)(?:(?! \d{2}:\d{2}(?::\d{2})? ).)* \d{2}:\d{2}(?::\d{2})? /u;
const YEAR = /\d{4}/u;

/** Longest such line, in UTF-16 units: the longest addresses have 254 (RFC 5321, 4.5.3.1). */
const LONGEST_FROM = 1000;

function isFromLine(line: string): boolean {
  const found = line.length > LONGEST_FROM ? null : FROM.exec(line);
  return found !== null && YEAR.test(line.slice(found[0].length));
}

/** Whether a text that begins so is a mailbox of messages. */
export function isMbox(head: string): boolean {
  return isFromLine(head.split('\n', 1)[0] ?? '');
}

/** The messages of a mailbox, one at a time; the place of each is its number. */
export async function* readMbox(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
): AsyncGenerator<ContainerItem> {
  let number = 0;
  let lines: string[] = [];
  let size = 0;
  const message = (): ContainerItem => {
    number += 1;
    const place = `${locator}#${number}`;
    if (size > LARGEST_INPUT) return refusedItem(place, tooLarge(place, size));
    return inputItem(place, Buffer.from(lines.join('\n'), 'latin1'));
  };
  let blank = true;
  for await (const line of linesOf(chunks)) {
    if (blank && isFromLine(line)) {
      if (size > 0) yield message();
      lines = [];
      size = 0;
    } else {
      size += line.length + 1;
      // A line of the text that begins with "From " was quoted when it was put there.
      if (size <= LARGEST_INPUT) lines.push(line.replace(/^>(>*From )/u, '$1'));
      else lines = [];
    }
    blank = line.trim() === '';
  }
  if (size > 0) yield message();
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = Buffer.from(chunk).toString('latin1').split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    yield* lines;
    // A line without end is handed on in pieces: its message is too large already.
    if (rest.length <= LARGEST_INPUT) continue;
    yield rest;
    rest = '';
  }
  if (rest !== '') yield rest;
}
