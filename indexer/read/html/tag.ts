import { ATTRIBUTES } from './data/elements.ts';

/** Longest value that is kept, in UTF-16 units; class names and addresses of real pages are under 4,000. */
const LONGEST_VALUE = 8_000;

/** Longest name of an element or of an attribute that is kept. */
const LONGEST_NAME = 40;
const LONGEST_ATTRIBUTE = Math.max(...[...ATTRIBUTES].map((name) => name.length));

const [TAB, SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, END] = [
  0x09, 0x20, 0x22, 0x27, 0x2f, 0x3d, 0x3e,
];

/** The name of the tag that begins at `from`, in lower case; "" where none does. */
export function tagName(page: string, from: number): string {
  let at = from;
  while (at <= from + LONGEST_NAME && isNameCode(page.charCodeAt(at), at > from)) at += 1;
  return page.slice(from, at).toLowerCase();
}

/** What stands in a tag behind its name. */
export interface Tag {
  /** The attributes that readers look at as ` key="value"`, safe to print. */
  readonly attributes: string;
  /** Where its `>` stands; the page's length for a tag that is never closed. */
  readonly end: number;
}

/**
 * Reads a page's tags. A `>` inside a quoted value does not end a tag, however long the value is:
 * papers keep whole articles in attributes. Takes time linear in the page's length for all tags
 * together, since no quotation mark is looked for again behind which there is no more.
 */
export function createTagReader(page: string): (from: number) => Tag {
  const exhausted = new Set<number>();

  /** Where a quoted value ends, or -1 for one that is never closed. */
  const closing = (quote: number, from: number): number => {
    if (exhausted.has(quote)) return -1;
    const at = page.indexOf(String.fromCharCode(quote), from);
    if (at === -1) exhausted.add(quote);
    return at;
  };

  return (from) => {
    let attributes = '';
    let at = from;
    while (at < page.length) {
      const code = page.charCodeAt(at);
      if (code === END) break;
      if (isSpace(code) || code === SLASH || code === EQUALS || isQuote(code)) {
        at += 1;
        continue;
      }
      const start = at;
      while (at < page.length && !endsName(page.charCodeAt(at))) at += 1;
      const nameEnd = at;
      while (isSpace(page.charCodeAt(at))) at += 1;
      let [valueStart, valueEnd] = [at, at];
      if (page.charCodeAt(at) === EQUALS) {
        at += 1;
        while (isSpace(page.charCodeAt(at))) at += 1;
        const quote = page.charCodeAt(at);
        const close = isQuote(quote) ? closing(quote, at + 1) : -1;
        valueStart = at;
        if (close !== -1) {
          valueStart += 1;
          valueEnd = close;
          at = close + 1;
        } else {
          while (at < page.length && !endsValue(page.charCodeAt(at))) at += 1;
          valueEnd = at;
        }
      }
      if (nameEnd - start > LONGEST_ATTRIBUTE || valueEnd - valueStart > LONGEST_VALUE) continue;
      const name = page.slice(start, nameEnd).toLowerCase();
      if (!ATTRIBUTES.has(name)) continue;
      attributes += ` ${name}="${safe(page.slice(valueStart, valueEnd))}"`;
    }
    return { attributes, end: at };
  };
}

function safe(value: string): string {
  return /["<>]/u.test(value)
    ? value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : value;
}

/** Line ends and form feed are white space too. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 0x0d) || code === 0xa0;
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

function endsName(code: number): boolean {
  return isSpace(code) || code === EQUALS || code === END || code === SLASH || isQuote(code);
}

function endsValue(code: number): boolean {
  return isSpace(code) || code === END;
}

/** Letters first; then digits, ":" and "-" too. */
function isNameCode(code: number, inside: boolean): boolean {
  const letter = code | 0x20;
  if (letter >= 0x61 && letter <= 0x7a) return true;
  return inside && ((code >= 0x30 && code <= 0x3a) || code === 0x2d);
}
