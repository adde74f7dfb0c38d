import { Command } from 'commander';
import { type Article, blockText } from '../../src/domain/article.ts';
import { withJson } from '../cli/command-options.ts';
import { createOutput, type Output } from '../cli/output.ts';
import { readArticles } from '../cli/read-input.ts';

export function readCommand(): Command {
  return withJson(new Command('read'))
    .description('show what is read from a page, block by block; nothing is kept')
    .argument('<input>', 'a file, an http or https address, or - for standard input')
    .action(async (input: string, options: { json?: boolean }) => {
      const output = createOutput(options.json === true);
      const articles = await readArticles(input, output);
      if (articles === null) return;
      output.value(articles.map((article) => ({ ...article, blocks: withText(article) })));
      for (const article of articles) printArticle(article, output);
    });
}

function withText(article: Article) {
  return article.blocks.map((block) => ({ ...block, text: blockText(article, block) }));
}

function printArticle(article: Article, output: Output): void {
  const facts: [string, string | null][] = [
    ['Headline', article.headline],
    ['Section', article.section],
    ['Byline', article.byline],
    ['Authors', article.authors.join(', ') || null],
    ['Paper', article.publisher],
    ['Published', article.published],
    ['Modified', article.modified],
    ['Language', article.language],
    ['Keywords', article.keywords.join(', ') || null],
    ['Address', article.url],
  ];
  for (const [name, value] of facts) output.line(`${name.padEnd(12)}${value ?? '-'}`);
  for (const block of article.blocks) {
    output.line();
    output.line(`[${block.kind}] ${blockText(article, block)}`);
  }
  output.line();
}
