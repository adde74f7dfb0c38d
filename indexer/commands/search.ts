import { Command } from 'commander';
import type { StoredPerson } from '../../src/archive/records.ts';
import { bodyText, dayOf } from '../../src/domain/article.ts';
import { askEngine } from '../../src/search/ask.ts';
import { findHits } from '../../src/search/highlight.ts';
import type { Filter } from '../../src/search/port.ts';
import { makeSnippet } from '../../src/search/snippet.ts';
import { settingsFor, withJson, withPlaces } from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withEngine, withReader } from '../cli/opened.ts';
import { counted, createOutput } from '../cli/output.ts';
import { type QueryOptions, questionFor, withQueryOptions } from '../cli/query-options.ts';
import { peopleMeant } from '../cli/refinements.ts';
import { tellReading } from '../cli/tell-reading.ts';

/** Characters of an article's text under its headline. */
const SNIPPET = 200;

export function searchCommand(): Command {
  return withJson(withPlaces(withQueryOptions(new Command('search'))))
    .description('find articles; docs/query-language.md says what can be typed')
    .argument('[query...]', 'what to look for; nothing finds everything')
    .option('--person <name>', 'only articles that name this person or body')
    .action(async (words: string[], options: QueryOptions & { person?: string }) => {
      const output = createOutput(options.json === true);
      const settings = settingsFor(options);
      await withReader(settings, (reader) =>
        withEngine(settings, true, async (engine) => {
          const people = options.person === undefined ? null : peopleMeant(reader, options.person);
          const question = questionFor(
            'articles',
            words,
            options,
            people === null ? [] : [naming(people)],
          );
          const reply = await askEngine(engine, question);
          tellReading(output, question.text, reply);
          const { answer, asked } = reply;
          const results = reader.articles(answer.ids).map((stored) => {
            const text = bodyText(stored.article);
            const snippet = makeSnippet(text, findHits(text, asked), SNIPPET);
            return {
              id: stored.id,
              headline: stored.article.headline,
              publisher: stored.article.publisher,
              day: dayOf(stored.article.published),
              url: stored.article.url,
              copyOf: stored.copyOf,
              snippet: snippet.text,
              hits: snippet.hits,
            };
          });
          const { total, exact, notes, incomplete } = answer;
          output.value({ total, exact, notes, incomplete, results });
          output.line(
            `${answer.exact ? '' : 'About '}${counted(answer.total, 'article')}${results.length < answer.total ? `, ${results.length} shown` : ''}`,
          );
          for (const { id, headline, publisher, day, copyOf, snippet } of results) {
            output.line();
            output.line(headline ?? '(no headline)');
            const copy = copyOf === null ? null : `copy of ${copyOf}`;
            const facts = [publisher, day, id, copy].filter((part) => part !== null);
            output.line(`  ${facts.join(' · ')}`);
            output.line(`  ${snippet.replaceAll(/\s+/gu, ' ')}`);
          }
          if (total === 0 || incomplete.length > 0) process.exitCode = EXIT.incomplete;
        }),
      );
    });
}

/** Articles that name one of these. Bodies are a facet of their own: a name means them where it means no person. */
function naming(people: readonly StoredPerson[]): Filter {
  const persons = people.filter(({ kind }) => kind === 'person');
  return persons.length > 0
    ? { facet: 'person', anyOf: persons.map(({ id }) => id) }
    : { facet: 'organisation', anyOf: people.map(({ id }) => id) };
}
