import type { ArticleForm } from '../../../src/domain/article.ts';
import { REST_IS_SOLD } from '../data/furniture.ts';
import type { Page } from './page.ts';
import { isOfType, type Thing } from './structured-data.ts';

/**
 * Words of body below which a page that has to be paid for may show a beginning only. What papers give away
 * ends well below; whole articles that are sold begin at some 50 words, so that length alone tells nothing.
 */
const BEGINNING = 150;

/** Entries with a time of their own that make a page whose address says "live" one that is written on. */
const ENTRIES = 3;

/** What a page's address has where papers keep what is written as things happen. */
const LIVE_ADDRESS = /\/live(?:[-_]?blogs?)?(?:\/|$)/iu;

/** What is known of a page once its article is read. */
interface ReadPage {
  readonly page: Page;
  /** What the page says of its article in JSON-LD. */
  readonly article: Thing | undefined;
  readonly url: string | null;
  /** The paragraphs of the body. */
  readonly paragraphs: readonly string[];
  /** Words of the body. */
  readonly words: number;
  /** What stands among and behind the paragraphs and is not in the article. */
  readonly leftOut: readonly string[];
}

/**
 * What a page prints instead of a whole article: entries as things happen, or a beginning whose rest is
 * sold. `undefined` for a whole article and in doubt: a stub takes two of three signs, that the page says
 * it has to be paid for, a call to subscribe in the place of the rest, a text that breaks off.
 * Sources: schema.org, LiveBlogPosting and isAccessibleForFree; Facebook's article:content_tier.
 */
export function formOf(read: ReadPage): ArticleForm | undefined {
  if (isLiveBlog(read)) return 'liveBlog';
  if (read.words >= BEGINNING) return undefined;
  const signs = [
    isSold(read),
    read.leftOut.some((text) => REST_IS_SOLD.test(text)),
    /(?:…|\.\.\.|\[\.\.\.\]|\[…\])$/u.test(read.paragraphs.at(-1) ?? ''),
  ];
  return signs.filter((sign) => sign).length >= 2 ? 'stub' : undefined;
}

function isLiveBlog({ page, article, url }: ReadPage): boolean {
  if (article !== undefined && isOfType(article, /LiveBlogPosting$/u)) return true;
  return LIVE_ADDRESS.test(url ?? '') && page.root.named('time').length >= ENTRIES;
}

function isSold({ page, article }: ReadPage): boolean {
  const tier = page.meta.get('article:content_tier')?.[0]?.toLowerCase();
  if (tier === 'locked' || tier === 'metered') return true;
  return /^false$/iu.test(String(article?.isAccessibleForFree ?? ''));
}
