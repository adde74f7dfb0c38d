import { read } from '../../indexer/read/read.ts';
import type { Article } from '../../src/domain/article.ts';
import { blockText } from '../../src/domain/article.ts';

/** Enough report for a page to be an article; everything in it is invented. */
export const REPORT = Array.from(
  { length: 5 },
  (_, at) =>
    `<p>In the ${at + 1}. week of the works the county sent forty men to the bridge of Vale, and the mayor walked across it to see what they had done since the river rose.</p>`,
).join('\n');

/** The article of a page whose head and body a test writes down. */
export function readPage(head: string, body: string): Article {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const outcome = read({
    locator: 'page.html',
    bytes: new TextEncoder().encode(html),
    charset: null,
    url: null,
  });
  const [first] = outcome.ok ? outcome.value : [];
  if (first === undefined) throw new Error(`no article: ${JSON.stringify(outcome)}`);
  return first.article;
}

/** The text of an article's blocks of one kind. */
export function linesOf(article: Article, kind: Article['blocks'][number]['kind']): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map((block) => blockText(article, block));
}
