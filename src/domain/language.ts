import type { Article } from './article.ts';
import type { Extraction } from './extraction.ts';

/**
 * The language of an article's words, BCP 47, or `null` where nothing tells it: as its page names it
 * ("en-GB"), unless the words are of another language than that; a paper's frame often names its own.
 */
export function languageOf({
  article,
  extraction,
}: {
  readonly article: Pick<Article, 'language'>;
  readonly extraction: Pick<Extraction, 'language'>;
}): string | null {
  const named = article.language;
  const told = extraction.language;
  if (named === null || told === null) return named ?? told;
  return named.split(/[-_]/u)[0]?.toLowerCase() === told ? named : told;
}
