import type { Article, BlockKind } from '../../src/domain/article.ts';

/**
 * An article for tests: blocks of the given kinds, two line breaks between them, and whatever facts a
 * test needs. The headline is that of the headline block.
 */
export function printedArticle(
  blocks: readonly (readonly [kind: BlockKind, words: string])[],
  facts: Partial<Article> = {},
): Article {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, span: { start, end: text.length } };
  });
  return {
    url: null,
    publisher: null,
    headline: blocks.find(([kind]) => kind === 'headline')?.[1] ?? null,
    section: null,
    byline: null,
    authors: [],
    published: null,
    modified: null,
    language: null,
    keywords: [],
    text,
    blocks: placed,
    ...facts,
  };
}
