import { z } from 'zod';
import type { Article } from '../../../src/domain/article.ts';
import { composeArticle } from '../compose.ts';
import { inside, many, parseXml, wordsSchema } from './xml.ts';

/** What an article needs of IPTC NITF 3.x (iptc.org/std/NITF). */
const nitfSchema = z.object({
  head: z
    .object({
      title: wordsSchema,
      docdata: z
        .object({
          'date.issue': z.object({ '@norm': z.string().optional() }).optional(),
          'doc-id': z.object({ '@id-string': z.string().optional() }).optional(),
          'key-list': z
            .object({ keyword: many(z.object({ '@key': z.string().optional() })) })
            .optional(),
        })
        .optional(),
      pubdata: z.object({ '@name': z.string().optional() }).optional(),
    })
    .optional(),
  body: z.object({
    'body.head': z
      .object({ hedline: z.object({ hl1: wordsSchema }).optional(), byline: wordsSchema })
      .optional(),
  }),
});

/** What is known of an item before its text is read; what the text says itself comes first. */
export interface WireFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly keywords: readonly string[];
}

export const NO_FACTS: WireFacts = {
  headline: null,
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  language: null,
  keywords: [],
};

/** The article of an NITF document and its own id, or `null` where it is none or holds no text. */
export function readNitf(
  xml: string,
  locator: string,
  facts: WireFacts = NO_FACTS,
): { readonly article: Article; readonly id: string | null } | null {
  const parsed = z.object({ nitf: nitfSchema }).safeParse(parseXml(xml));
  if (!parsed.success) return null;
  const { head, body } = parsed.data.nitf;
  const content = inside(xml, 'body.content');
  const top = body['body.head'];
  const article = composeArticle(
    {
      headline: top?.hedline?.hl1 ?? facts.headline ?? head?.title ?? null,
      byline: top?.byline ?? facts.byline,
      html: content === null ? null : asHtml(content),
      text: null,
      url: null,
      publisher: head?.pubdata?.['@name'] ?? facts.publisher,
      section: null,
      published: [head?.docdata?.['date.issue']?.['@norm'], facts.published],
      modified: [facts.modified],
      language: facts.language,
      keywords: [
        ...(head?.docdata?.['key-list']?.keyword ?? []).flatMap((keyword) => keyword['@key'] ?? []),
        ...facts.keywords,
      ],
    },
    locator,
  );
  if (article === null || content === null) return null;
  return { article, id: head?.docdata?.['doc-id']?.['@id-string'] ?? null };
}

/** NITF's elements inside a line: who, where, when and what is meant. */
const INLINE =
  /<(\/?)(?:location|sublocation|city|state|region|country|person|name\.given|name\.family|function|org|chron|event|money|num|object\.title|virtloc|classifier|copyrite|pronounce)(?=[\s>])/gu;

/** NITF's few names for what HTML names otherwise. */
function asHtml(content: string): string {
  return content
    .replaceAll(/<(\/?)hl2(?=[\s>])/gu, '<$1h2')
    .replaceAll(/<(\/?)media-caption(?=[\s>])/gu, '<$1figcaption')
    .replaceAll(/<(\/?)media(?=[\s>])/gu, '<$1figure')
    .replaceAll(/<(\/?)block(?=[\s>])/gu, '<$1div')
    .replaceAll(INLINE, '<$1span');
}
