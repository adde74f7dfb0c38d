import { Command, InvalidArgumentError } from 'commander';
import type { PeopleListing } from '../../../src/archive/people/people-reader.ts';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withArchive,
  withJson,
} from '../../cli/command-options.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { withReader } from '../../cli/opened.ts';
import { counted, createOutput } from '../../cli/output.ts';

interface ListOptions extends CommonOptions {
  readonly find?: string;
  readonly letter?: string;
  readonly bodies?: boolean;
  readonly limit: number;
}

export function peopleListCommand(): Command {
  return withJson(withArchive(new Command('list')))
    .description('list people by surname from A to Z, or those whose name has the words of --find')
    .option('--find <name>', 'words of the name, the last may be a beginning')
    .option('--letter <letter>', 'only those under this letter; # for all others', letterOf)
    .option('--bodies', 'bodies that speak in place of people')
    .option('--limit <count>', 'most to list', wholeNumber, 1000)
    .action(async ({ find, letter, bodies, limit, ...options }: ListOptions) => {
      const output = createOutput(options.json === true);
      const kind: PeopleListing['kind'] = bodies === true ? 'organisation' : 'person';
      const people = await withReader(settingsFor(options), (reader) =>
        find === undefined
          ? reader.people.list({ kind, letter: letter ?? null, offset: 0, limit })
          : reader
              .peopleNamed(find, limit)
              .filter((person) => person.kind === kind)
              .map(({ id, name, articles, quotations }) => {
                const wikidata = reader.people.identityOf(id)?.wikidata ?? null;
                return { id, name, wikidata, articles, quotations };
              }),
      );
      output.value(people);
      if (people.length === 0) {
        output.line('Nobody.');
        process.exitCode = EXIT.incomplete;
      }
      for (const { id, name, wikidata, articles, quotations } of people) {
        output.line(
          `${name}  ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}  ${id}${wikidata === null ? '' : `  ${wikidata}`}`,
        );
      }
    });
}

function letterOf(text: string): string {
  if (!/^(?:[a-z]|#)$/iu.test(text)) throw new InvalidArgumentError('give one of A to Z, or #.');
  return text.toLowerCase();
}
