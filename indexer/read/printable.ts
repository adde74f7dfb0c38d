import type { Article } from '../../src/domain/article.ts';

/**
 * Signs that no paper prints: control characters (Unicode, Cc) but for tab and line ends, of which U+0000
 * ends a text in half of all programs; and what turns the direction of all that follows (embeddings, overrides,
 * isolates), for which pages have markup (Unicode TR 20, 3.2).
 */
const UNPRINTED = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/** The article with a space in the place of each sign that no paper prints, so that its spans stay where they are. */
export function printable(article: Article): Article {
  const plain = (text: string) => text.replace(UNPRINTED, ' ');
  const plainOrNone = (text: string | null) => (text === null ? null : plain(text));
  return {
    ...article,
    url: plainOrNone(article.url),
    publisher: plainOrNone(article.publisher),
    headline: plainOrNone(article.headline),
    section: plainOrNone(article.section),
    byline: plainOrNone(article.byline),
    authors: article.authors.map(plain),
    language: plainOrNone(article.language),
    keywords: article.keywords.map(plain),
    text: plain(article.text),
  };
}
