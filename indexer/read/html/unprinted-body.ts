import type { Thing } from './structured-data.ts';

/** Paragraphs that a string of a script has at least before it is taken for an article's text. */
const FEWEST_PARAGRAPHS = 2;
/** Shortest string that is looked into, in UTF-16 units: two paragraphs of a line each. */
const SHORTEST = 160;

/** How a paragraph begins in a string of a script, whose "<" may be escaped. */
const PARAGRAPH = /(?:<|\\u003c)p[\s>]/iu;

/**
 * The article's text, as mark-up, of a page that prints none and leaves that to a script: what JSON-LD says
 * is its `articleBody`, else the longest string of paragraphs in its scripts; `null` for none. Takes time linear in
 * the page's length.
 */
export function findUnprintedBody(html: string, article: Thing | undefined): string | null {
  const body = article?.articleBody;
  if (typeof body === 'string' && body.length >= SHORTEST) return paragraphed(body);
  let longest: string | null = null;
  for (const script of scriptsIn(html)) {
    for (const literal of stringLiteralsIn(script)) {
      if (literal.length <= (longest?.length ?? SHORTEST) || !PARAGRAPH.test(literal)) continue;
      const text = parsed(literal);
      if (text !== null && paragraphsIn(text) >= FEWEST_PARAGRAPHS) longest = text;
    }
  }
  return longest;
}

/** Lines as paragraphs, unless they are marked up already. */
function paragraphed(body: string): string {
  if (PARAGRAPH.test(body)) return body;
  return body
    .split(/\n+/u)
    .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
    .join('');
}

function* scriptsIn(html: string): Generator<string> {
  const starts = /<script\b/giu;
  for (let start = starts.exec(html); start !== null; start = starts.exec(html)) {
    const from = html.indexOf('>', starts.lastIndex);
    if (from === -1) return;
    const end = html.indexOf('</script', from);
    yield html.slice(from + 1, end === -1 ? html.length : end);
    if (end === -1) return;
    starts.lastIndex = end;
  }
}

/**
 * What stands between two quotation marks that follow one another, escaped ones apart, with these marks. What
 * stands between two strings is given too: so a mark in a comment puts no string out of step.
 */
function* stringLiteralsIn(script: string): Generator<string> {
  let start = -1;
  for (let mark = script.indexOf('"'); mark !== -1; mark = script.indexOf('"', mark + 1)) {
    if (isEscaped(script, mark)) continue;
    if (start !== -1) yield script.slice(start, mark + 1);
    start = mark;
  }
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function parsed(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function paragraphsIn(text: string): number {
  return text.match(/<p[\s>]/giu)?.length ?? 0;
}
