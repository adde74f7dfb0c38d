import { Command, Option } from 'commander';
import { COLLECTIONS, type Collection } from '../../src/domain/document.ts';
import { formatQuery } from '../../src/query/format.ts';
import { askEngine } from '../../src/search/ask.ts';
import { settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { withEngine } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { type QueryOptions, questionFor, withQueryOptions } from '../cli/query-options.ts';
import { tellReading } from '../cli/tell-reading.ts';

export function explainQueryCommand(): Command {
  return withJson(withPlaces(withQueryOptions(new Command('explain-query'))))
    .description('show how a query is read, what the engine does with it and how long that takes')
    .argument('<query...>', 'what would be typed into a search box')
    .addOption(
      new Option('--in <collection>', 'what to search').choices(COLLECTIONS).default('articles'),
    )
    .action(async (words: string[], options: QueryOptions & { in: Collection }) => {
      const output = createOutput(options.json === true);
      await withEngine(settingsFor(options), true, async (engine) => {
        const question = questionFor(options.in, words, options);
        const reply = await askEngine(engine, question);
        const { query, asked, reading, warnings, widened, answer, steps } = reply;
        output.value({ query, asked, reading, warnings, widened, total: answer.total, steps });
        tellReading(output, question.text, reply);
        output.line(`Read as    ${formatQuery(query) || '(everything)'}`);
        output.line(`In words   ${reading || 'everything'}`);
        if (formatQuery(asked) !== formatQuery(query))
          output.line(`Asked      ${formatQuery(asked)}`);
        output.line(
          `Found      ${answer.exact ? '' : 'about '}${counted(answer.total, 'document')}`,
        );
        output.line();
        for (const { what, milliseconds } of steps) {
          output.line(`${milliseconds.toFixed(1).padStart(8)} ms  ${what}`);
        }
      });
    });
}
