import { z } from 'zod';
import type { Article } from '../../../src/domain/article.ts';
import { composeArticle } from '../compose.ts';
import { isHeldBack, type Withheld } from '../embargo.ts';
import { readNitf, type WireFacts } from './nitf.ts';
import { inside, many, parseXml, wordsSchema } from './xml.ts';

const namedSchema = z.object({ name: wordsSchema });
const codeSchema = z.object({ '@qcode': z.string().optional(), '@uri': z.string().optional() });

/**
 * What an article needs of a newsItem of IPTC NewsML-G2 2.x (iptc.org/std/nar). The note to editors
 * (`edNote`) is not for readers and is never read.
 */
const itemSchema = z.object({
  '@guid': z.string().optional(),
  '@lang': z.string().optional(),
  itemMeta: z
    .object({
      itemClass: codeSchema.optional(),
      provider: namedSchema.optional(),
      versionCreated: wordsSchema,
      firstCreated: wordsSchema,
      embargoed: wordsSchema,
      pubStatus: codeSchema.optional(),
      title: wordsSchema,
    })
    .optional(),
  contentMeta: z
    .object({
      contentCreated: wordsSchema,
      contentModified: wordsSchema,
      by: wordsSchema,
      creator: many(namedSchema),
      infoSource: many(namedSchema),
      language: many(z.object({ '@tag': z.string().optional() })),
      subject: many(namedSchema),
      headline: wordsSchema,
    })
    .optional(),
});

/** An item's article and guid, why it is not to be shown, or `null` where it holds no text. */
export type G2Outcome =
  | { readonly article: Article; readonly id: string | null }
  | { readonly withheld: Withheld }
  | null;

/** The news items of a document: one alone, or those of a news message, each as its own mark-up. */
export function newsItemsOf(xml: string): string[] {
  const items: string[] = [];
  // Where a name has no end tag any more, none is looked for again.
  const endless = new Set<string>();
  const starts = /<((?:[\w-]+:)?newsItem)\s/gu;
  for (let start = starts.exec(xml); start !== null; start = starts.exec(xml)) {
    const [, name = ''] = start;
    if (endless.has(name)) continue;
    const ends = new RegExp(`</${name}\\s*>`, 'gu');
    ends.lastIndex = starts.lastIndex;
    if (ends.exec(xml) === null) endless.add(name);
    else {
      items.push(xml.slice(start.index, ends.lastIndex));
      starts.lastIndex = ends.lastIndex;
    }
  }
  return items;
}

/** Reads one news item. What its agency withdrew or still holds back is not to be shown. */
export function readNewsItem(xml: string, locator: string, readAt: string | undefined): G2Outcome {
  const parsed = z.object({ newsItem: itemSchema }).safeParse(parseXml(xml));
  if (!parsed.success) return null;
  const { itemMeta: meta, contentMeta: content, ...item } = parsed.data.newsItem;
  const place = item['@guid'] ?? null;
  const status = meta?.pubStatus?.['@qcode'] ?? meta?.pubStatus?.['@uri'] ?? '';
  if (/(?:canceled|withheld)$/u.test(status)) {
    const why = `its agency has ${/\w+$/u.exec(status)?.[0] ?? 'withdrawn'} it`;
    return { withheld: { kind: 'canceled', why, place } };
  }
  if (meta?.embargoed && isHeldBack(meta.embargoed, readAt)) {
    const why = `it is embargoed until ${meta.embargoed}`;
    return { withheld: { kind: 'embargoed', why, place } };
  }
  const facts: WireFacts = {
    headline: content?.headline ?? meta?.title ?? null,
    byline: content?.by ?? content?.creator[0]?.name ?? null,
    publisher: meta?.provider?.name ?? content?.infoSource[0]?.name ?? null,
    published: meta?.firstCreated ?? content?.contentCreated ?? meta?.versionCreated ?? null,
    modified: content?.contentModified ?? meta?.versionCreated ?? null,
    language: content?.language[0]?.['@tag'] ?? item['@lang'] ?? null,
    keywords: (content?.subject ?? []).flatMap(({ name }) => name ?? []),
  };
  const inline = inside(xml, 'inlineXML');
  if (inline !== null && /<(?:[\w-]+:)?nitf[\s>]/u.test(inline)) {
    const nitf = readNitf(inline, locator, facts);
    return nitf === null ? null : { article: nitf.article, id: place ?? nitf.id };
  }
  const html = inline === null ? null : inside(inline, 'body');
  const text = inside(xml, 'inlineData');
  if (html === null && text === null) return null;
  const article = composeArticle(
    {
      ...facts,
      html,
      text: html === null ? text : null,
      url: null,
      section: null,
      published: [facts.published],
      modified: [facts.modified],
    },
    locator,
  );
  return article === null ? null : { article, id: place };
}
