import { z } from 'zod';
import type { Article } from '../../../src/domain/article.ts';
import { ok, refused } from '../../../src/domain/result.ts';
import { decoded } from '../html/entities.ts';
import { layOut } from '../lay-out.ts';
import { MAX_ARTICLES } from '../limits.ts';
import type { PlacedReading } from '../placed.ts';
import { readDate } from '../printed-date.ts';
import { many, parseXml } from '../wire/xml.ts';
import { hasNamespacePrefix } from './namespace-prefix.ts';
import { type NamespaceNames, readWikitext } from './wikitext.ts';

const FILES = '6';
const CATEGORIES = '14';
const ARTICLES = '0';

const wordsSchema = z
  .union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])])
  .catch('')
  .transform(decoded);

/**
 * What an article needs of MediaWiki's export format, versions 0.3 to 0.11 (mediawiki.org/wiki/Help:Export).
 * A dump of the whole history has many revisions of a page.
 */
const dumpSchema = z.object({
  mediawiki: z.object({
    '@lang': z.string().optional(),
    siteinfo: z
      .object({
        sitename: wordsSchema.optional(),
        base: wordsSchema.optional(),
        namespaces: z
          .object({
            namespace: many(z.object({ '@key': z.string(), '#text': z.string().optional() })),
          })
          .optional(),
      })
      .optional(),
    page: many(
      z.object({
        title: wordsSchema,
        ns: wordsSchema.optional(),
        id: wordsSchema.optional(),
        redirect: z.unknown().optional(),
        revision: many(z.object({ timestamp: wordsSchema.optional(), text: wordsSchema })),
      }),
    ),
  }),
});
type Dump = z.infer<typeof dumpSchema>['mediawiki'];

/**
 * The articles of a MediaWiki export, as Wikinews gives its archive: each page of the main namespace by its
 * newest revision. Redirects, talk, templates and pages without a paragraph are left out.
 */
export function readWiki(xml: string, locator: string): PlacedReading {
  const parsed = dumpSchema.safeParse(parseXml(xml));
  if (!parsed.success) {
    return refused({
      reason: 'broken',
      message: `${locator}: this begins like a MediaWiki export, but it cannot be read as one. Check that the file is whole.`,
    });
  }
  const dump = parsed.data.mediawiki;
  const names = namesOf(dump);
  const articles = dump.page.slice(0, MAX_ARTICLES).flatMap((page, index) => {
    const article = articleOf(dump, page, names);
    return article === null ? [] : [{ article, place: page.id ?? `${index + 1}` }];
  });
  if (articles.length > 0) return ok({ articles, withheld: [] });
  return refused({
    reason: 'no-article',
    message: `${locator}: the MediaWiki export holds no article: redirects, talk and templates are none.`,
  });
}

function articleOf(dump: Dump, page: Dump['page'][number], names: NamespaceNames): Article | null {
  const { title, redirect, revision } = page;
  if (!isOfArticles(dump, page) || redirect !== undefined || title === '') return null;
  const byTime = [...revision].sort((a, b) => ((a.timestamp ?? '') < (b.timestamp ?? '') ? -1 : 1));
  const [first, last] = [byTime[0], byTime.at(-1)];
  if (last === undefined || /^\s*#redirect/iu.test(last.text)) return null;
  const { blocks, categories, date } = readWikitext(last.text, names);
  if (!blocks.some(({ kind }) => kind === 'paragraph')) return null;
  const { text, blocks: placed } = layOut([{ kind: 'headline', text: title }, ...blocks]);
  return {
    url: addressOf(dump.siteinfo?.base ?? '', title),
    publisher: dump.siteinfo?.sitename || null,
    headline: title,
    section: null,
    byline: null,
    authors: [],
    published: (date === null ? null : readDate(date)) ?? readDate(first?.timestamp ?? ''),
    modified: readDate(last.timestamp ?? ''),
    language: dump['@lang'] ?? null,
    keywords: [...categories],
    text,
    blocks: [...placed],
  };
}

function isOfArticles({ siteinfo }: Dump, { ns, title }: Dump['page'][number]): boolean {
  if (ns !== undefined) return ns === ARTICLES;
  const names = (siteinfo?.namespaces?.namespace ?? []).map((each) => each['#text'] ?? '');
  return !hasNamespacePrefix(title, names);
}

/** A page's address: that of the main page with another title, blanks as underscores (Manual:Page title). */
function addressOf(base: string, title: string): string | null {
  const path = /^(https?:\/\/.+\/)[^/]*$/u.exec(base)?.[1];
  return path === undefined
    ? null
    : path +
        encodeURIComponent(title.replaceAll(' ', '_'))
          .replaceAll('%2F', '/')
          .replaceAll('%3A', ':');
}

function namesOf({ siteinfo }: Dump): NamespaceNames {
  const of = (key: string) =>
    (siteinfo?.namespaces?.namespace ?? []).flatMap((each) =>
      each['@key'] === key && each['#text'] !== undefined ? [each['#text'].toLowerCase()] : [],
    );
  return { files: of(FILES), categories: of(CATEGORIES) };
}
