import { Command } from 'commander';
import { type Article, blockText } from '../../src/domain/article.ts';
import { type FieldOptions, withFields, withJson } from '../cli/command-options.ts';
import { createOutput } from '../cli/output.ts';
import { readArticles } from '../cli/read-input.ts';
import { articleInWords, type LeftOut, leftOutInWords } from '../cli/reading-in-words.ts';

export function readCommand(): Command {
  return withFields(withJson(new Command('read')))
    .description('show what is read from a page, block by block, and why the rest is left out')
    .argument('<input>', 'a file, an http or https address, or - for standard input')
    .action(async (input: string, options: FieldOptions & { json?: boolean }) => {
      const output = createOutput(options.json === true);
      const leftOut: LeftOut[] = [];
      const articles = await readArticles(input, output, {
        ...options,
        leave: (text, reason) => {
          if (text !== '') leftOut.push({ text, reason });
        },
      });
      if (articles === null) return;
      output.value(articles.map((article) => ({ ...article, blocks: withText(article), leftOut })));
      for (const line of [...articles.flatMap(articleInWords), ...leftOutInWords(leftOut)]) {
        output.line(line);
      }
    });
}

function withText(article: Article) {
  return article.blocks.map((block) => ({ ...block, text: blockText(article, block) }));
}
