/** The formats that can be read. */
export type Format = 'html' | 'feed' | 'json' | 'wire' | 'wiki' | 'text' | 'unknown';

/** How far into a text its format shows. */
const SAMPLE = 20_000;

const HTML = /<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title)[\s>]/iu;
const XHTML = /<(?:!doctype\s+html|html)[\s>]/iu;
/** NITF, and NewsML-G2 alone or in a message. */
const WIRE = /<(?:[\w-]+:)?(?:nitf|newsItem|newsMessage)[\s>]/u;
/** The export format of MediaWiki. */
const WIKI = /<mediawiki[\s>]/u;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/u;

/** An object or a list of objects; prose that begins with a bracket has no quotation mark behind it. */
const JSON_START = /^(?:\{\s*["}]|\[\s*\{\s*["}])/u;

/** What a text is by its own beginning, whatever its name said. */
export function sniffFormat(text: string): Format {
  const start = text.slice(0, SAMPLE).trimStart();
  if (/^<(?:\?xml|!--|rss|feed|rdf:RDF)/u.test(start) && FEED.test(start)) return 'feed';
  if (start.startsWith('<') && WIRE.test(start)) return 'wire';
  if (start.startsWith('<') && WIKI.test(start)) return 'wiki';
  if (start.startsWith('<?xml') && !XHTML.test(start)) return 'unknown';
  if (start.startsWith('<') && HTML.test(start)) return 'html';
  if (JSON_START.test(start)) return 'json';
  // Prose that quotes a tag is still prose; a page that begins with text has many.
  const tags = start.match(/<\/?(?:p|div|span|a|br|h[1-6]|li|ul|table|img)[\s/>]/giu)?.length ?? 0;
  return tags >= 5 ? 'html' : 'text';
}
