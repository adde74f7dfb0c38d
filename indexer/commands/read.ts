import { Command } from 'commander';
import { type Article, blockText } from '../../src/domain/article.ts';
import { withJson } from '../cli/command-options.ts';
import { createOutput, type Output } from '../cli/output.ts';
import { readArticles } from '../cli/read-input.ts';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../read/html/left-out.ts';

/** A part of a page that is not in its article. */
interface LeftOut {
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** How much of a part that was left out is printed, in UTF-16 units; `--json` gives the whole. */
const SHOWN = 100;

export function readCommand(): Command {
  return withJson(new Command('read'))
    .description('show what is read from a page, block by block, and why the rest is left out')
    .argument('<input>', 'a file, an http or https address, or - for standard input')
    .action(async (input: string, options: { json?: boolean }) => {
      const output = createOutput(options.json === true);
      const leftOut: LeftOut[] = [];
      const articles = await readArticles(input, output, (text, reason) => {
        if (text !== '') leftOut.push({ text, reason });
      });
      if (articles === null) return;
      output.value(articles.map((article) => ({ ...article, blocks: withText(article), leftOut })));
      for (const article of articles) printArticle(article, output);
      printLeftOut(leftOut, output);
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

function printLeftOut(leftOut: readonly LeftOut[], output: Output): void {
  for (const { text, reason } of leftOut) {
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} in all)` : text;
    output.line(`[left out: ${LEFT_OUT_REASONS[reason]}] ${shown}`);
  }
}
