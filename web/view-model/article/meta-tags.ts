import type { StoredArticle } from '../../../src/archive/records.ts';
import { dayOf } from '../../../src/domain/article.ts';
import { languageOf } from '../../../src/domain/language.ts';

/** A tag of a page's head: by `name`, or by `property` for Open Graph. */
export interface MetaTag {
  readonly by: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}

/**
 * What programs that keep citations read from an article's page: Highwire's tags (scholar.google.com/
 * intl/en/scholar/inclusion.html), Dublin Core, PRISM and Open Graph. There is no citation_journal_title:
 * by it Zotero takes a page for a journal's, by og:type "article" for a newspaper's.
 */
export function articleMetaTags(stored: StoredArticle, url: string): MetaTag[] {
  const { article } = stored;
  const day = dayOf(article.published);
  const tags: readonly (readonly [string, string | null])[] = [
    ['citation_title', article.headline],
    ...article.authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', day?.replaceAll('-', '/') ?? null],
    ['citation_language', languageOf(stored)],
    ['citation_public_url', url],
    ['prism.publicationName', article.publisher],
    ['DC.title', article.headline],
    ...article.authors.map((author) => ['DC.creator', author] as const),
    ['DC.publisher', article.publisher],
    ['DC.date', day],
    ['og:type', 'article'],
    ['og:title', article.headline],
    ['og:site_name', article.publisher],
    ['og:url', url],
    ['article:published_time', article.published],
    ['article:section', article.section],
  ];
  return tags.flatMap(([key, content]) =>
    content === null ? [] : [{ by: key.includes(':') ? 'property' : 'name', key, content }],
  );
}
