import { BLOCK, IMPLIED_ENDS, RAW_TEXT, UNPRINTED, VOID } from './data/elements.ts';
import { createTagReader, tagName } from './tag.ts';

/** Elements inside one another at most; deeper tags are left out and their text kept. */
const DEEPEST = 200;

/** A page made safe to parse. */
export interface ScannedPage {
  /** Balanced, lower-case, at most `DEEPEST` deep; no comments, scripts or styles. */
  readonly html: string;
  /** The texts of its `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

/**
 * Reads a page once from left to right and writes it out so that the parser cannot be led astray:
 * every element closed, none deeper than the parser's stack bears, comments and scripts gone. Takes
 * time linear in the page's length, whatever it holds.
 */
export function preScan(page: string): ScannedPage {
  const output: string[] = [];
  const jsonLd: string[] = [];
  const open: string[] = [];
  /** Tags left out because they stood too deep; their end tags are left out too. */
  let tooDeep = 0;
  /** Inside which unprinted element we are, and how many of its name are open. */
  let unprinted = '';
  let unprintedDepth = 0;
  const readTag = createTagReader(page);
  let at = 0;

  const close = (depth: number) => {
    while (open.length > depth) output.push(`</${open.pop()}>`);
  };

  while (at < page.length) {
    const next = page.indexOf('<', at);
    const stop = next === -1 ? page.length : next;
    if (unprinted === '' && stop > at) output.push(safe(page.slice(at, stop)));
    if (next === -1) break;

    if (page.startsWith('<!--', next)) {
      at = after(page, '-->', next + 4);
      continue;
    }
    const code = page.charCodeAt(next + 1);
    if (code === 0x21 || code === 0x3f) {
      at = after(page, '>', next + 2);
      continue;
    }
    const isEnd = code === 0x2f;
    const name = tagName(page, next + (isEnd ? 2 : 1));
    if (name === '') {
      if (unprinted === '') output.push('&lt;');
      at = next + 1;
      continue;
    }
    const from = next + name.length + (isEnd ? 2 : 1);
    const { attributes, end } = readTag(from);
    at = end + 1;

    if (unprinted !== '') {
      if (name === unprinted) unprintedDepth += isEnd ? -1 : 1;
      if (unprintedDepth === 0) unprinted = '';
      continue;
    }
    if (isEnd) {
      if (tooDeep > 0) tooDeep -= 1;
      else {
        const depth = matching(open, name);
        if (depth !== -1) close(depth);
      }
      continue;
    }
    if (RAW_TEXT.has(name)) {
      const stopAt = endOfRaw(page, name, at);
      if (name === 'script' && /\btype="[^"]*ld\+json/iu.test(attributes)) {
        jsonLd.push(page.slice(at, stopAt));
      }
      at = after(page, '>', stopAt);
      continue;
    }
    if (UNPRINTED.has(name)) {
      if (page.charCodeAt(end - 1) === 0x2f) continue;
      unprinted = name;
      unprintedDepth = 1;
      continue;
    }
    close(impliedDepth(open, name));
    if (VOID.has(name)) {
      output.push(`<${name}${attributes}>`);
    } else if (open.length >= DEEPEST) {
      tooDeep += 1;
    } else {
      open.push(name);
      output.push(`<${name}${attributes}>`);
    }
  }
  close(0);
  return { html: output.join(''), jsonLd };
}

function after(page: string, end: string, from: number): number {
  const found = page.indexOf(end, from);
  return found === -1 ? page.length : found + end.length;
}

function safe(text: string): string {
  return text.includes('>') ? text.replaceAll('>', '&gt;') : text;
}

/** Where the raw text of `<name>` ends: before its end tag, or at the end of the page. */
function endOfRaw(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  end.lastIndex = from;
  return end.exec(page)?.index ?? page.length;
}

/** The depth to close to for an end tag, or -1 for one that closes nothing. */
function matching(open: readonly string[], name: string): number {
  const isBlock = BLOCK.has(name);
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const element = open[depth] ?? '';
    if (element === name) return depth;
    // The end of an inline element never closes a block that was opened inside it.
    if (!isBlock && BLOCK.has(element)) return -1;
  }
  return -1;
}

/** The depth that a start tag implies closing to. */
function impliedDepth(open: readonly string[], name: string): number {
  const rule = IMPLIED_ENDS[name];
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const element = open[depth] ?? '';
    if (element === 'p' && BLOCK.has(name)) return depth;
    if (rule?.ends.includes(element) === true) return depth;
    if (rule?.until.includes(element) === true) break;
    if (BLOCK.has(element) && rule === undefined) break;
  }
  return open.length;
}
