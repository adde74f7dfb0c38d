import { Command } from 'commander';
import type { ArchiveReader } from '../../../src/archive/reader.ts';
import {
  type CommonOptions,
  settingsFor,
  withJson,
  withPlaces,
} from '../../cli/command-options.ts';
import { withReader } from '../../cli/opened.ts';
import { createOutput } from '../../cli/output.ts';
import { personMeant } from '../../cli/person-meant.ts';
import { takeDecision } from './take-decision.ts';

interface SplitOptions extends CommonOptions {
  readonly printed?: string;
  readonly why?: string;
}

export function peopleSplitCommand(): Command {
  return withJson(withPlaces(new Command('split')))
    .description('make one record two, told apart by the articles that mean the other person')
    .argument('<person>', 'its id, or a whole name')
    .argument('[article...]', 'ids of the articles that mean the other person')
    .option('--printed <name>', 'also every article that prints the name so')
    .option('--why <reason>', 'how it is known, for the log')
    .addHelpText(
      'after',
      '\nThe parts are ID.1 (the rest) and ID.2 (the articles named). An article added later with this\nname is a record alone, until `otr people merge` says whose it is.',
    )
    .action(async (person: string, articles: string[], options: SplitOptions) => {
      const output = createOutput(options.json === true);
      const request = await withReader(settingsFor(options), (reader) => {
        const id = personMeant(reader, person);
        return { person: id, articles: [...articles, ...printedSo(reader, id, options.printed)] };
      });
      await takeDecision(options, { kind: 'split', ...request, why: options.why ?? null }, output);
    });
}

function printedSo(reader: ArchiveReader, id: string, printed: string | undefined): string[] {
  if (printed === undefined) return [];
  const articles = reader.findPerson(id)?.articles ?? 0;
  return reader.people
    .articlesOf(id, articles)
    .filter(({ name }) => name === printed)
    .map((article) => article.id);
}
