import { z } from 'zod';
import { type Span, spanSchema } from './span.ts';

/**
 * What a stretch of an article is in print. Block kinds are the trade's words; docs/glossary.md
 * defines each. Only `paragraph`, `listItem` and `blockQuotation` are body: a quotation is looked
 * for there, never in furniture.
 */
export const BLOCK_KINDS = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'paragraph',
  'listItem',
  'blockQuotation',
  'subhead',
  'caption',
  'pullQuote',
  'tableRow',
  'correction',
] as const;

export const blockSchema = z.object({ kind: z.enum(BLOCK_KINDS), span: spanSchema });

export type BlockKind = (typeof BLOCK_KINDS)[number];
export type Block = Readonly<z.infer<typeof blockSchema>>;

/** What a page can print instead of a whole article; docs/glossary.md defines each. */
export const ARTICLE_FORMS = ['liveBlog', 'stub'] as const;

export type ArticleForm = (typeof ARTICLE_FORMS)[number];

/**
 * An article as it was printed. `text` holds every printed word we kept, in printed order, and
 * `blocks` says what each stretch of it is; blocks are in order and never overlap. Between blocks
 * stands white space only (normally two line breaks; one space after a dateline).
 * Absent is `null`, many is `[]`; nothing is guessed.
 */
export const articleSchema = z.object({
  /** Canonical address, http or https. */
  url: z.string().nullable(),
  /** The paper that printed it, as it names itself. */
  publisher: z.string().nullable(),
  /** Same words as the `headline` block; `null` only if none was printed. */
  headline: z.string().nullable(),
  /** The section or kicker above the headline. */
  section: z.string().nullable(),
  /** The byline as printed, for instance "By Jane Doe, Political Editor". */
  byline: z.string().nullable(),
  /** The names in the byline, cleaned. */
  authors: z.array(z.string()),
  /** ISO 8601 as the page gives it: a day ("2012-12-28") or an instant with its own zone. */
  published: z.string().nullable(),
  modified: z.string().nullable(),
  /** BCP 47 as the page states it. */
  language: z.string().nullable(),
  /** The article's own keywords. */
  keywords: z.array(z.string()),
  /**
   * Absent, and not `null`, for a whole article: what was stored before there were forms has to stay the
   * same version when it is read again.
   */
  form: z.enum(ARTICLE_FORMS).optional(),
  text: z.string(),
  blocks: z.array(blockSchema),
});

export type Article = Readonly<z.infer<typeof articleSchema>>;

const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'blockQuotation']);

/** Whether a block is body text, where quotations are looked for. */
export function isBody(block: Block): boolean {
  return BODY_KINDS.has(block.kind);
}

/** The lead: the first body block, or `null` for an article without body. */
export function findLead(blocks: readonly Block[]): Block | null {
  return blocks.find(isBody) ?? null;
}

/** The body's words, blocks joined by a blank line, dateline and furniture left out. */
export function bodyText(article: Pick<Article, 'text' | 'blocks'>): string {
  return article.blocks
    .filter(isBody)
    .map((block) => blockText(article, block))
    .join('\n\n');
}

/** The words of a block. */
export function blockText(article: Pick<Article, 'text'>, block: { readonly span: Span }): string {
  return article.text.slice(block.span.start, block.span.end);
}

/** What stands in the place of a headline that nobody printed. */
export const UNTITLED = 'Article without a headline';

/** The calendar day of an ISO 8601 string as written (no zone conversion), "2012-12-28". */
export function dayOf(published: string | null): string | null {
  return published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
}
