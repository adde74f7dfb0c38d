import { type Command, Option } from 'commander';
import type { Collection, FacetName } from '../../src/domain/document.ts';
import type { Question } from '../../src/search/ask.ts';
import { type Filter, SORTS, type Sort } from '../../src/search/port.ts';
import { type CommonOptions, wholeNumber } from './command-options.ts';
import { calendarDay, calendarYear, countryMeant, topicMeant } from './refinements.ts';

/** Options of both searches. */
export interface QueryOptions extends CommonOptions {
  readonly country?: string;
  readonly topic?: string;
  readonly year?: string;
  readonly since?: string;
  readonly until?: string;
  readonly byline?: string;
  readonly lang?: string;
  readonly asOf?: string;
  readonly sort?: Sort;
  readonly limit: number;
  readonly exactly?: boolean;
  readonly page: number;
}

/** Most results that one page may hold; the port's own limit (`SearchRequest.limit`). */
const LARGEST_PAGE = 100;

/** Adds the refinements, the order and the paging that both searches share. */
export function withQueryOptions(command: Command): Command {
  return command
    .option('--country <name>', 'only articles about this country', countryMeant)
    .option('--topic <name>', 'only this topic', topicMeant)
    .option('--year <year>', 'only this year of publication', calendarYear)
    .option('--since <day>', 'published on or after', calendarDay)
    .option('--until <day>', 'published on or before', calendarDay)
    .option('--byline <name>', 'only by this author, as the byline names them')
    .option('--lang <code>', 'only in this language, such as en')
    .option(
      '--as-of <day>',
      'only what the archive had taken in by the end of this day',
      calendarDay,
    )
    .addOption(new Option('--sort <order>', 'the order of the results').choices(SORTS))
    .option('--exactly', 'only the words as typed: no near spellings, no dropping of words')
    .option('--limit <count>', `results on a page, ${LARGEST_PAGE} at most`, wholeNumber, 10)
    .option('--page <number>', 'which page', wholeNumber, 1);
}

/** The question that the options and the words make. */
export function questionFor(
  collection: Collection,
  words: readonly string[],
  options: QueryOptions,
  filters: readonly Filter[] = [],
): Question {
  const one = (facet: FacetName, value: string | undefined): Filter[] =>
    value === undefined ? [] : [{ facet, anyOf: [value] }];
  const limit = Math.min(options.limit, LARGEST_PAGE);
  const request: Question['request'] = {
    collection,
    filters: [
      ...filters,
      ...one('country', options.country),
      ...one('topic', options.topic),
      ...one('year', options.year),
      ...one('author', options.byline),
      ...one('language', options.lang),
      ...(options.asOf === undefined
        ? []
        : [{ facet: 'addedOn', since: null, until: options.asOf } as const]),
    ],
    since: options.since ?? null,
    until: options.until ?? null,
    sort: options.sort ?? (words.length === 0 ? 'newest' : 'relevance'),
    offset: (options.page - 1) * limit,
    limit,
    facets: [],
    facetLimit: 0,
  };
  return { text: words.join(' '), exactly: options.exactly === true, request };
}
