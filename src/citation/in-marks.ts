/** A double mark that opens: at the beginning, or behind a space, a bracket or a dash. */
const OPENING = /(?<=^|[\s([{\u2013\u2014-])"/gu;

/**
 * A headline in double quotation marks. `end`, the sign that follows, stands inside them unless the headline
 * brings a sign of its own, and the headline's own double marks are single ones there (Chicago Manual of
 * Style, 17th edition, 6.9 and 13.30; MLA Handbook, 9th edition, chapter 5, title of source):
 * Nobody “minds” is “Nobody ‘minds.’”.
 */
export function inMarks(headline: string, end: '.' | ','): string {
  const closing = /(?<!["”])["”]*$/u.exec(headline)?.[0] ?? '';
  const words = headline.slice(0, headline.length - closing.length);
  const ended = `${words}${/[?!.…]$/u.test(words) ? '' : end}${closing}`;
  return `“${ended.replace(OPENING, '‘').replaceAll('“', '‘').replace(/["”]/gu, '’')}”`;
}
