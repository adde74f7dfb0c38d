import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/**
 * Entities are not expanded, so that a document cannot blow up or fetch anything. Prefixes are left off:
 * agencies write the same vocabulary with and without.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  removeNSPrefix: true,
});

/** The tree of an XML document, or `null` where it cannot be parsed. */
export function parseXml(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    return null;
  }
}

/** A value that XML gives once or often, as a list. */
export function many<T extends z.ZodType>(schema: T) {
  return z
    .union([z.array(schema), schema.transform((value) => [value])])
    .optional()
    .transform((values) => values ?? []);
}

/** The text of an element, whatever attributes it has; inner elements give theirs in order. */
export const wordsSchema = z
  .unknown()
  .optional()
  .transform((value) => {
    const words = textIn(value).replaceAll(/\s+/gu, ' ').trim();
    return words === '' ? null : words;
  });

function textIn(value: unknown): string {
  if (typeof value === 'string') return unescaped(value);
  if (Array.isArray(value)) return value.map(textIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  // The parser gives an element's own text last; papers print it first ("By NAME, <office>").
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .sort(([a], [b]) => Number(b === '#text') - Number(a === '#text'))
    .map(([, inner]) => textIn(inner))
    .join(' ');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The mark-up between the first start tag of a name and the first end tag behind it, or `null`. */
export function inside(xml: string, name: string): string | null {
  const escaped = name.replaceAll('.', '\\.');
  const start = new RegExp(`<(?:[\\w-]+:)?${escaped}(?:\\s[^>]*)?>`, 'u').exec(xml);
  if (start === null || start[0].endsWith('/>')) return null;
  const from = start.index + start[0].length;
  const end = xml.slice(from).search(new RegExp(`</(?:[\\w-]+:)?${escaped}\\s*>`, 'u'));
  return end === -1 ? null : xml.slice(from, from + end);
}
