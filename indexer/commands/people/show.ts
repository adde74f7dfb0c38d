import { Command } from 'commander';
import type { JoinedName, PeopleReader } from '../../../src/archive/people/people-reader.ts';
import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { JoinReason } from '../../../src/domain/join-reason.ts';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withArchive,
  withJson,
} from '../../cli/command-options.ts';
import { withReader } from '../../cli/opened.ts';
import { counted, createOutput, type Output } from '../../cli/output.ts';
import { personMeant } from '../../cli/person-meant.ts';
import { decisionInWords } from './decision-in-words.ts';

/** How many of those beside whom somebody is quoted, and of whom they speak, are shown. */
const COMPANY = 8;

const REASONS: Readonly<Record<JoinReason, string>> = {
  'same name': 'the name itself',
  'other letters': 'the same name in other letters',
  spelling: 'a spelling of the same name',
  'short form': 'the same article prints the name without its middle names',
  alone: 'in this article alone: a name that joins nobody',
};

export function peopleShowCommand(): Command {
  return withJson(withArchive(new Command('show')))
    .description('show a person with every name, why each is joined, roles, company and articles')
    .argument('<person>', 'an id (also an old one), or a whole name')
    .option('--limit <count>', 'most articles to list', wholeNumber, 50)
    .action(async (name: string, { limit, ...options }: CommonOptions & { limit: number }) => {
      const output = createOutput(options.json === true);
      await withReader(settingsFor(options), (reader) => {
        const address = reader.people.addressOf(name);
        if (address.kind === 'chooser') {
          output.value(address);
          output.line(`${name} is ${address.people.length} people:`);
          for (const { id, name: known, articles, quotations } of address.people) {
            output.line(
              `  ${id}  ${known}  ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}`,
            );
          }
          return;
        }
        showPerson(reader, personMeant(reader, name), { asked: name, limit, output });
      });
    });
}

function showPerson(
  reader: ArchiveReader,
  id: string,
  { asked, limit, output }: { asked: string; limit: number; output: Output },
): void {
  const { people } = reader;
  const person = reader.findPerson(id);
  const identity = people.identityOf(id);
  const names = people.joinedNames(id);
  const roles = people.rolesOf(id);
  const beside = people.quotedBeside(id, COMPANY);
  const about = people.speaksAbout(id, COMPANY);
  const articles = people.articlesOf(id, limit);
  output.value({ person, identity, names, roles, beside, about, articles });
  if (person === null) return;
  output.line(
    `${person.name} (${person.kind})  ${id}${asked === id ? '' : `, asked for ${asked}`}`,
  );
  if (identity !== null) {
    output.line(
      `  known as   ${[identity.name, identity.wikidata, identity.description].filter(Boolean).join(', ')}`,
    );
  }
  output.line(
    `  ${counted(person.articles, 'article')}, ${counted(person.quotations, 'quotation')}`,
  );
  for (const name of names) {
    output.line(
      `  name       ${name.name} (${counted(name.articles, 'article')}): ${why(people, name)}`,
    );
  }
  for (const { text, count } of person.spellings) output.line(`  printed    ${text} (${count})`);
  for (const { text, articles: count, first, last } of roles) {
    output.line(`  role       ${text} (${count}${first === null ? '' : `, ${first} to ${last}`})`);
  }
  for (const { name, articles: count } of beside) {
    output.line(`  beside     ${name} (${counted(count, 'article')})`);
  }
  for (const { label, quotations } of about) {
    output.line(`  speaks of  ${label} (${counted(quotations, 'quotation')})`);
  }
  for (const { id: article, day, headline, publisher, name } of articles) {
    output.line(
      `  article    ${article}  ${[day, publisher, headline, name].filter(Boolean).join(' · ')}`,
    );
  }
}

function why(people: PeopleReader, { reason, decisions }: JoinedName): string {
  if (decisions.length === 0) return REASONS[reason];
  return people
    .decisions()
    .filter(({ number }) => decisions.includes(number))
    .map(decisionInWords)
    .join('; ');
}
