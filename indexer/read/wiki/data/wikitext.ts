/*
 * Source: the help pages of MediaWiki on wikitext and namespaces (mediawiki.org/wiki/Help) and the template
 *   pages and style guide of Wikinews (en.wikinews.org), 2026-11.
 * Licence: names of templates, sections and namespaces are facts; no text was copied.
 */

/** Templates that print one of their values as it stands: its number, counted from 0, or the last of all. */
export const PRINTED_TEMPLATES: ReadonlyMap<string, number | 'last'> = new Map<
  string,
  number | 'last'
>([
  // {{w|Page|words}}: a link to the encyclopedia.
  ['w', 'last'],
  ['wikt', 'last'],
  ['ill', 0],
  ['abbr', 0],
  ['tooltip', 0],
  ['lang', 'last'],
  ['nowrap', 0],
  ['small', 0],
  ['nobr', 0],
  ['u', 0],
  ['verify', 0],
]);

/** Templates whose first value is quoted in a block of its own. */
export const QUOTING_TEMPLATES: ReadonlySet<string> = new Set([
  'quote',
  'cquote',
  'blockquote',
  'bq',
  'quotation',
  'rquote',
]);

/** Templates whose first value is set beside the text, most often in words that stand in it as well. */
export const PULLING_TEMPLATES: ReadonlySet<string> = new Set([
  'quoteleft',
  'quoteright',
  'pullquote',
  'quote-left',
  'quote-right',
]);

/** Headings of sections that are about the article and not of it, in small letters. */
export const FURNITURE_SECTIONS: ReadonlySet<string> = new Set([
  'sources',
  'source',
  'references',
  'notes',
  'related news',
  'related articles',
  'related stories',
  'external links',
  'see also',
  'sister links',
  'further reading',
  'have an opinion on this story?',
]);

/** Names that every wiki knows for the namespaces of files and of categories, in small letters. */
export const FILE_NAMES: readonly string[] = ['file', 'image', 'media'];
export const CATEGORY_NAMES: readonly string[] = ['category'];
