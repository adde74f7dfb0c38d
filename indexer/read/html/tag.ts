import { ATTRIBUTES } from './data/elements.ts';

/** Longest tag that is read with its attributes, in UTF-16 units; real ones are under 4,000. */
export const LONGEST_TAG = 8_000;

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

/**
 * Reads a tag from behind its name to its `>`; one inside a quoted value does not count. Gives the
 * attributes that readers look at as ` key="value"`, safe to print, and where the `>` stands; `null`
 * for a tag longer than `LONGEST_TAG`.
 */
export function readTag(
  page: string,
  from: number,
): { readonly attributes: string; readonly end: number } | null {
  const limit = Math.min(page.length, from + LONGEST_TAG);
  let attributes = '';
  let at = from;
  while (at < limit) {
    const code = page.charCodeAt(at);
    if (code === END) return { attributes, end: at };
    if (isSpace(code) || code === SLASH || code === EQUALS || isQuote(code)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < limit && !endsName(page.charCodeAt(at))) at += 1;
    const nameEnd = at;
    while (at < limit && isSpace(page.charCodeAt(at))) at += 1;
    let [valueStart, valueEnd] = [at, at];
    if (page.charCodeAt(at) === EQUALS) {
      at += 1;
      while (at < limit && isSpace(page.charCodeAt(at))) at += 1;
      const quote = page.charCodeAt(at);
      if (isQuote(quote)) {
        at += 1;
        valueStart = at;
        while (at < limit && page.charCodeAt(at) !== quote) at += 1;
        valueEnd = at;
        at += 1;
      } else {
        valueStart = at;
        while (at < limit && !endsValue(page.charCodeAt(at))) at += 1;
        valueEnd = at;
      }
    }
    if (nameEnd - start > LONGEST_ATTRIBUTE) continue;
    const name = page.slice(start, nameEnd).toLowerCase();
    if (ATTRIBUTES.has(name)) attributes += ` ${name}="${safe(page.slice(valueStart, valueEnd))}"`;
  }
  return null;
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
