import { Command } from 'commander';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle, StoredPerson, StoredQuotation } from '../../src/archive/records.ts';
import { blockText } from '../../src/domain/article.ts';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withArchive,
  withJson,
} from '../cli/command-options.ts';
import { withReader } from '../cli/opened.ts';
import { createOutput, type Output } from '../cli/output.ts';
import { RefinementError } from '../cli/refinements.ts';
import { subjectLines } from '../cli/subject-lines.ts';

export function showCommand(): Command {
  return withJson(withArchive(new Command('show')))
    .description('show an article, a quotation or a person by its id')
    .argument(
      '<id>',
      'as printed by `otr search` and `otr quotes`; a person’s is like sergei-lavrov',
    )
    .option('--version <number>', 'an earlier version of an article', wholeNumber)
    .action(async (id: string, options: CommonOptions & { version?: number }) => {
      const output = createOutput(options.json === true);
      await withReader(settingsFor(options), (reader) => {
        const article = reader.findArticle(id, options.version);
        if (article !== null) return showArticle(reader, article, output);
        const quotation = reader.quotations([id])[0];
        if (quotation !== undefined) return showQuotation(quotation, output);
        const address = reader.people.addressOf(id);
        const person = reader.findPerson(address.kind === 'moved' ? address.id : id);
        if (person !== null) return showPerson(reader, person, output);
        throw new RefinementError(
          `“${id}”: the archive has nothing with this id${options.version === undefined ? '' : ` and version ${options.version}`}. Ids are printed by \`otr search\` and \`otr quotes\`.`,
        );
      });
    });
}

function showArticle(reader: ArchiveReader, stored: StoredArticle, output: Output): void {
  const versions = reader.versionsOf(stored.id);
  const copies = reader.copiesOf(stored.id);
  output.value({ ...stored, versions, copies });
  const { article, extraction } = stored;
  for (const block of article.blocks) {
    output.line(`[${block.kind}] ${blockText(article, block)}`);
    output.line();
  }
  const facts: [string, string | null][] = [
    ['Paper', article.publisher],
    ['Byline', article.byline],
    ['Published', article.published],
    ['Address', article.url],
    ['Read from', stored.locator],
    ['Version', `${stored.version} of ${versions.length}`],
    ['Dateline', extraction.dateline?.place ?? null],
    ['People', extraction.persons.map(({ name }) => name).join(', ') || null],
    ...subjectLines(article, extraction),
  ];
  for (const [name, value] of facts) {
    if (value !== null) output.line(`${name.padEnd(12)}${value}`);
  }
  for (const { id, publisher, published, headline } of copies.others) {
    const name = id === copies.original ? 'First in' : 'Also in';
    const printed = [publisher, published, headline, id].filter((fact) => fact !== null);
    output.line(`${name.padEnd(12)}${printed.join(' · ')}`);
  }
  for (const quotation of extraction.quotations) {
    const words = quotation.content.map(({ start, end }) => article.text.slice(start, end));
    output.line();
    output.line(`${quotation.number}. ${words.join(' … ').replaceAll(/\s+/gu, ' ')}`);
    output.line(
      `   ${quotation.speakerName ?? 'unknown speaker'} (${quotation.kind}, ${quotation.certainty}: ${quotation.rule})`,
    );
  }
}

function showQuotation(stored: StoredQuotation, output: Output): void {
  output.value(stored);
  const { quotation } = stored;
  output.line(`“${stored.words.join(' … ')}”`);
  output.line(
    `${[quotation.speakerName ?? 'unknown speaker', stored.role].filter(Boolean).join(', ')} (${quotation.kind}, ${quotation.certainty}: ${quotation.rule})`,
  );
  output.line();
  output.line(stored.context);
  output.line();
  output.line(
    [stored.headline, stored.publisher, stored.published, stored.url].filter(Boolean).join(' · '),
  );
}

function showPerson(reader: ArchiveReader, person: StoredPerson, output: Output): void {
  const identity = reader.people.identityOf(person.id);
  output.value({ ...person, identity });
  output.line(`${person.name} (${person.kind})  ${person.id}`);
  if (identity !== null) {
    const known = [identity.name, identity.wikidata, identity.description].filter(Boolean);
    output.line(`  known as  ${known.join(', ')}`);
  }
  output.line(`${person.articles} articles, ${person.quotations} quotations`);
  for (const { text, count } of person.spellings) output.line(`  spelling  ${text} (${count})`);
  for (const { text, count, first, last } of person.roles) {
    output.line(`  role      ${text} (${count}${first === null ? '' : `, ${first} to ${last}`})`);
  }
}
