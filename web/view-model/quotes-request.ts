import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { Question } from '../../src/search/ask.ts';
import type { Filter } from '../../src/search/port.ts';
import { filtersOf, QUOTE_FACETS } from '../facet-parameters.ts';
import { certaintiesFrom, daysOf, type QuotesParams } from '../params.ts';
import { FACET_LIMIT } from './search-request.ts';
import { type Meant, whatIsMeant, whoIsMeant } from './who-is-meant.ts';

/** Quotations on a page. */
export const QUOTES_PER_PAGE = 20;

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
    ...(about === null ? [] : [{ facet: 'about', anyOf: about.values } as const]),
    ...(certainties === null ? [] : [{ facet: 'sure', anyOf: certainties } as const]),
  ];
  return {
    collection: 'quotations',
    filters,
    ...daysOf(params),
    sort: params.sort,
    offset: (params.page - 1) * QUOTES_PER_PAGE,
    limit: QUOTES_PER_PAGE,
    facets: [...QUOTE_FACETS, 'sure'],
    facetLimit: FACET_LIMIT,
  };
}
