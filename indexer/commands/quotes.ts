import { Command } from 'commander';
import type { StoredQuotation } from '../../src/archive/records.ts';
import { dayOf } from '../../src/domain/article.ts';
import { askEngine } from '../../src/search/ask.ts';
import type { Filter } from '../../src/search/port.ts';
import { settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withEngine, withReader } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { type QueryOptions, questionFor, withQueryOptions } from '../cli/query-options.ts';
import { calendarDay, peopleMeant } from '../cli/refinements.ts';
import { tellReading } from '../cli/tell-reading.ts';

interface QuotesOptions extends QueryOptions {
  readonly by?: string;
  readonly about?: string;
  readonly saidSince?: string;
  readonly saidUntil?: string;
}

export function quotesCommand(): Command {
  return withJson(withPlaces(withQueryOptions(new Command('quotes'))))
    .description('find quotations: what was said, by whom, about whom')
    .argument('[query...]', 'words of the quotation; nothing finds every one')
    .option('--by <name>', 'who said it')
    .option('--about <name>', 'a person named in it or beside it')
    .option('--said-since <day>', 'said on or after, where that is known', calendarDay)
    .option('--said-until <day>', 'said on or before, where that is known', calendarDay)
    .action(async (words: string[], options: QuotesOptions) => {
      const output = createOutput(options.json === true);
      const settings = settingsFor(options);
      await withReader(settings, (reader) =>
        withEngine(settings, true, async (engine) => {
          const filters: Filter[] = [];
          for (const [facet, name] of [
            ['speaker', options.by],
            ['about', options.about],
          ] as const) {
            if (name === undefined) continue;
            const people = peopleMeant(reader, name);
            if (people.length > 1) {
              output.warn(`"${name}" means ${people.map((person) => person.name).join(', ')}`);
            }
            filters.push({ facet, anyOf: people.map(({ id }) => id) });
          }
          const { saidSince = null, saidUntil = null } = options;
          if (saidSince !== null || saidUntil !== null) {
            filters.push({ facet: 'saidOn', since: saidSince, until: saidUntil });
          }
          const question = questionFor('quotations', words, options, filters);
          const reply = await askEngine(engine, question);
          tellReading(output, question.text, reply);
          const { answer } = reply;
          const results = reader.quotations(answer.ids);
          const { total, exact, notes, incomplete } = answer;
          output.value({ total, exact, notes, incomplete, results });
          output.line(
            `${answer.exact ? '' : 'About '}${counted(answer.total, 'quotation')}${results.length < answer.total ? `, ${results.length} shown` : ''}`,
          );
          for (const result of results) {
            output.line();
            for (const line of linesOf(result)) output.line(line);
          }
          if (total === 0 || incomplete.length > 0) process.exitCode = EXIT.incomplete;
        }),
      );
    });
}

/** A quotation for people: the words, who said them, and where they are printed. */
function linesOf({ id, quotation, words, clause, role, ...printed }: StoredQuotation): string[] {
  const said =
    quotation.kind === 'direct' ? `“${words.join(' … ')}”` : (clause ?? words.join(' … '));
  const speaker = [quotation.speakerName ?? 'unknown speaker', role].filter(Boolean).join(', ');
  const place = [printed.publisher, dayOf(printed.published), id].filter(Boolean).join(' · ');
  return [
    said.replaceAll(/\s+/gu, ' '),
    `  ${speaker} (${quotation.kind}, ${quotation.certainty})`,
    `  ${printed.headline ?? '(no headline)'} · ${place}`,
  ];
}
