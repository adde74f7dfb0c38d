import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { askEngine, type Question, type Reply } from '../../../src/search/ask.ts';
import type { Filter, QueryPort } from '../../../src/search/port.ts';
import { filtersOf, QUOTE_FACETS } from '../../facet-parameters.ts';
import { certaintiesFrom, dayFiltersOf, daysOf, type QuotesParams } from '../../params.ts';
import { FACET_LIMIT } from '../search/search-request.ts';
import { type Meant, whatIsMeant, whoIsMeant } from './who-is-meant.ts';

/** What the names typed into a search for quotations were taken to mean. */
export interface Names {
  readonly by: Meant | null;
  readonly about: Meant | null;
}

/** Whom the names of an address mean. */
export function namesIn(
  archive: ArchiveReader,
  { by, about }: Pick<QuotesParams, 'by' | 'about'>,
): Names {
  return { by: whoIsMeant(archive, by), about: whatIsMeant(archive, about) };
}

/** What the engine is asked for a quotes page; the words are asked apart (`askEngine`). */
export function quotesRequest(params: QuotesParams, { by, about }: Names): Question['request'] {
  const certainties = certaintiesFrom(params.sure);
  // Where a name is typed and speakers are ticked, those ticked among the named.
  const ticked = params.speaker.filter((id) => by === null || by.values.includes(id));
  const speaker = ticked.length > 0 ? ticked : (by?.values ?? []);
  const filters: Filter[] = [
    ...filtersOf({ ...params, speaker }, QUOTE_FACETS),
    ...dayFiltersOf(params),
    ...(about === null ? [] : [{ facet: 'about', anyOf: about.values } as const]),
    ...(certainties === null ? [] : [{ facet: 'sure', anyOf: certainties } as const]),
  ];
  const limit = Number(params.per);
  return {
    collection: 'quotations',
    filters,
    ...daysOf(params),
    sort: params.sort,
    offset: (params.page - 1) * limit,
    limit,
    facets: [...QUOTE_FACETS, 'sure'],
    facetLimit: FACET_LIMIT,
  };
}

/**
 * Asks for the quotations of an address, or of a part of them (`part`). `nobody` says which typed names
 * mean nobody: then nothing is found and nothing was asked. `lit` is what an article that is opened from the
 * list lights: the words as typed or, where near spellings were searched as well, those with them. Throws
 * `EngineError`.
 */
export async function askForQuotes(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  params: QuotesParams,
  part: Partial<Question['request']> = {},
): Promise<{ names: Names; nobody: string[]; reply: Reply; lit: string }> {
  const names = namesIn(archive, params);
  const nobody = unmeant(params, names);
  const reply = await askEngine(engineFor(engine, names), {
    text: params.q,
    exactly: params.exactly,
    request: { ...quotesRequest(params, names), ...part },
  });
  const [typed, asked] = [formatQuery(reply.query), formatQuery(reply.asked)];
  return { names, nobody, reply, lit: typed === asked ? params.q : asked };
}

/** The engine or, where a typed name means nobody, one that finds nothing: a filter cannot say that. */
export function engineFor(engine: Engine, { by, about }: Names): Engine {
  return by?.values.length === 0 || about?.values.length === 0 ? NOBODY : engine;
}

type Engine = Pick<QueryPort, 'search' | 'spellings'>;

/** Stands for the engine where a name means nobody: nothing needs to be asked. */
const NOBODY: Engine = {
  search: async () => ({
    ids: [],
    total: 0,
    exact: true,
    facets: [],
    notes: [],
    incomplete: [],
    steps: [],
  }),
  spellings: async () => [],
};

/** What to say of a name that nobody in the archive bears: the name and the way out. */
export function unmeant(params: QuotesParams, { by, about }: Names): string[] {
  return [
    ...(by?.values.length === 0
      ? [
          `by: the archive names nobody like “${params.by}”. Try the surname alone, or another spelling.`,
        ]
      : []),
    ...(about?.values.length === 0
      ? [
          `about: the archive knows no person or country like “${params.about}”. Try the surname alone, or put the word among the words said.`,
        ]
      : []),
  ];
}
