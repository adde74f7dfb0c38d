import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Article } from '../../src/domain/article.ts';
import { ok, type Result, refused } from '../../src/domain/result.ts';
import { composeArticle } from './compose.ts';
import { MAX_ARTICLES } from './limits.ts';
import type { Refusal } from './refusal.ts';

const nodeSchema = z.union([
  z.string(),
  z.number(),
  z.object({ '#text': z.union([z.string(), z.number()]).optional() }),
]);
/** A text in XML: plain, with attributes, or in stretches where CDATA is used. */
const textSchema = z.union([nodeSchema, z.array(nodeSchema)]).transform((value) =>
  [value]
    .flat()
    .map((node) => String(typeof node === 'object' ? (node['#text'] ?? '') : node))
    .join('')
    .trim(),
);
const linkSchema = z.union([
  z.string(),
  z.object({
    '@href': z.string().optional(),
    '@rel': z.string().optional(),
    '#text': z.string().optional(),
  }),
]);
const authorSchema = z.union([
  z.string(),
  z.object({ name: textSchema.optional(), '#text': z.string().optional() }),
]);
const categorySchema = z.union([
  z.string(),
  z.number(),
  z.object({
    '#text': z.union([z.string(), z.number()]).optional(),
    '@term': z.string().optional(),
  }),
]);

/** One item of RSS 2.0, RSS 1.0 or Atom, with what a news feed says in it. */
const itemSchema = z.object({
  title: textSchema.optional(),
  link: z.array(linkSchema).default([]),
  guid: textSchema.optional(),
  id: textSchema.optional(),
  pubDate: textSchema.optional(),
  'dc:date': textSchema.optional(),
  published: textSchema.optional(),
  updated: textSchema.optional(),
  'dc:creator': z.array(textSchema).default([]),
  author: z.array(authorSchema).default([]),
  category: z.array(categorySchema).default([]),
  'content:encoded': textSchema.optional(),
  content: textSchema.optional(),
  description: textSchema.optional(),
  summary: textSchema.optional(),
});
type Item = z.infer<typeof itemSchema>;

const REPEATED = new Set(['item', 'entry', 'link', 'dc:creator', 'author', 'category']);

/**
 * Entities are not expanded, so that a feed cannot blow up or fetch anything; the markup inside items
 * is HTML and is read as such.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  cdataPropName: '#text',
  isArray: (name) => REPEATED.has(name),
});

/** An item's article and what tells it from its siblings: its address, else its place in the feed. */
export interface FeedArticle {
  readonly article: Article;
  readonly place: string;
}

/** The articles of a feed, in its order; items without any words are left out. */
export function readFeed(xml: string, locator: string): Result<FeedArticle[], Refusal> {
  const channel = openFeed(xml);
  if (channel === null) {
    return refused({
      reason: 'broken',
      message: `${locator}: this looks like a feed, but its XML is broken. Fetch it again, or check it with a feed validator.`,
    });
  }
  const articles = channel.items.slice(0, MAX_ARTICLES).flatMap((value, index) => {
    const item = itemSchema.safeParse(value);
    const article = item.success ? readItem(item.data, channel.title, locator) : null;
    return article === null ? [] : [{ article, place: article.url ?? `${index + 1}` }];
  });
  if (articles.length > 0) return ok(articles);
  return refused({
    reason: 'no-article',
    message: `${locator}: the feed has no item with a headline or a text.`,
  });
}

const channelSchema = z.object({
  title: textSchema.optional(),
  item: z.array(z.unknown()).default([]),
  entry: z.array(z.unknown()).default([]),
});
const documentSchema = z.union([
  z.object({ rss: z.object({ channel: channelSchema }) }).transform(({ rss }) => rss.channel),
  z.object({ feed: channelSchema }).transform(({ feed }) => feed),
  z
    .object({ 'rdf:RDF': channelSchema.extend({ channel: channelSchema.optional() }) })
    .transform(({ 'rdf:RDF': rdf }) => ({ ...rdf, title: rdf.channel?.title })),
]);

function openFeed(xml: string): { title: string | null; items: unknown[] } | null {
  try {
    const { title, item, entry } = documentSchema.parse(parser.parse(xml));
    return { title: title ? unescaped(title) : null, items: [...item, ...entry] };
  } catch {
    return null;
  }
}

function readItem(item: Item, publisher: string | null, locator: string): Article | null {
  const headline = item.title ? unescaped(item.title) : null;
  const content = unescapedHtml(
    item['content:encoded'] || item.content || item.description || item.summary || '',
  );
  const byline = item['dc:creator'][0] ?? nameOf(item.author[0]) ?? null;
  return composeArticle(
    {
      headline,
      byline,
      html: content,
      text: null,
      url: addressOf(item),
      publisher,
      section: categoriesOf(item)[0] ?? null,
      published: [item.pubDate, item.published, item['dc:date'], item.updated],
      modified: [item.updated],
      language: null,
      keywords: categoriesOf(item),
    },
    locator,
  );
}

function addressOf(item: Item): string | null {
  const links = item.link.map((link) =>
    typeof link === 'string'
      ? { rel: 'alternate', href: link }
      : { rel: link['@rel'] ?? 'alternate', href: link['@href'] ?? link['#text'] ?? '' },
  );
  const candidates = [links.find(({ rel }) => rel === 'alternate')?.href, item.guid, item.id];
  const address = candidates
    .map((value) => unescaped(value ?? ''))
    .find((value) => /^https?:\/\/\S+$/u.test(value));
  return address === undefined ? null : (URL.parse?.(address)?.href ?? address);
}

function categoriesOf(item: Item): string[] {
  return item.category
    .map((category) =>
      typeof category === 'object' ? (category['#text'] ?? category['@term'] ?? '') : category,
    )
    .map((category) => unescaped(String(category)).trim())
    .filter((category) => category !== '');
}

function nameOf(author: Item['author'][number] | undefined): string | undefined {
  if (author === undefined || typeof author === 'string') return author;
  return author.name ?? author['#text'];
}

/** XML's own five entities and numbers; anything else stays as it is printed. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d{1,7});/gu, (_whole, code) => characterOf(Number(code)))
    .replaceAll(/&#x([0-9a-f]{1,6});/giu, (_whole, code) => characterOf(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Markup inside an item comes escaped or in CDATA. */
function unescapedHtml(text: string): string {
  return text.includes('<') ? text : unescaped(text);
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
