import type { ArchiveReader } from '../../src/archive/reader.ts';
import { askEngine, type Reply } from '../../src/search/ask.ts';
import type { FacetCounts } from '../../src/search/port.ts';
import { articleItem, quotationItem } from '../export/items.ts';
import { loadQuotations, type Sources } from '../export/listing.ts';
import { facetParameter } from '../facet-parameters.ts';
import {
  formatQuotes,
  formatSearch,
  type QuotesParams,
  type Read,
  type SearchParams,
} from '../params.ts';
import { type Pages, pagesOf } from '../view-model/list/pages.ts';
import { createLabels, shownPeople } from '../view-model/list/refinements.ts';
import { askForQuotes } from '../view-model/quotes/quotes-request.ts';
import {
  type Browsing,
  prepareRegister,
  type RegisterName,
  registerAddress,
} from '../view-model/registers/register-page.ts';
import { FACET_LIMIT, searchRequest } from '../view-model/search/search-request.ts';
import type { ArticlesFound, QuotationsFound, Register } from './answers.ts';
import { API } from './records.ts';

/** One page of a search for articles, as the page of the same address shows it. Throws `EngineError`. */
export async function findArticles(
  { archive, engine }: Sources,
  { params, notes }: Read<SearchParams>,
  origin: string,
): Promise<ArticlesFound> {
  const request = searchRequest(params);
  const reply = await askEngine(engine, { text: params.q, exactly: params.exactly, request });
  const pages = pagesOf(reply.answer.total, {
    page: params.page,
    per: request.limit,
    addressOf: (page) => formatSearch({ ...params, page }),
  });
  return {
    title: `Articles ${reply.reading}`.trim(),
    url: origin + formatSearch(params),
    ...aboutPages(pages, origin),
    ...aboutReply(archive, reply, notes),
    items: archive.articles(reply.answer.ids).map((stored) => articleItem(stored, origin)),
  };
}

/** One page of a search for quotations. Throws `EngineError`. */
export async function findQuotations(
  { archive, engine }: Sources,
  { params, notes }: Read<QuotesParams>,
  origin: string,
): Promise<QuotationsFound> {
  const { reply, nobody } = await askForQuotes({ archive, engine }, params);
  const pages = pagesOf(reply.answer.total, {
    page: params.page,
    per: Number(params.per),
    addressOf: (page) => formatQuotes({ ...params, page }),
  });
  return {
    title: `Quotations ${reply.reading}`.trim(),
    url: origin + formatQuotes(params),
    ...aboutPages(pages, origin),
    ...aboutReply(archive, reply, [...notes, ...nobody]),
    items: loadQuotations(archive, reply.answer.ids).map((row) => quotationItem(row, origin)),
  };
}

/** One page of a list from A to Z. */
export function browse(
  archive: ArchiveReader,
  { register, browsing, notes }: Browsed,
  origin: string,
): Register {
  const { heading, rows, pages, total } = prepareRegister(archive, register, browsing);
  return {
    title: heading,
    url: origin + registerAddress(register, browsing),
    ...aboutPages(pages, origin),
    total,
    exact: true,
    notes: [...notes],
    items: rows.map(({ id, name, href, counts }) => ({ id, name, url: origin + href, counts })),
  };
}

interface Browsed {
  readonly register: RegisterName;
  readonly browsing: Browsing;
  /** What could not be used of the address. */
  readonly notes: readonly string[];
}

function aboutPages({ page, previous, next }: Pages, origin: string) {
  const whole = (address: string | null) => (address === null ? null : origin + API + address);
  return { page, previous: whole(previous), next: whole(next) };
}

function aboutReply(archive: ArchiveReader, { answer, warnings }: Reply, notes: readonly string[]) {
  return {
    total: answer.total,
    exact: answer.exact,
    notes: [...notes, ...warnings.map(({ message }) => message), ...answer.notes],
    incomplete: answer.incomplete.map(({ part }) => part),
    facets: facetsOf(archive, answer.facets),
  };
}

function facetsOf(archive: ArchiveReader, counts: readonly FacetCounts[]) {
  const label = createLabels(archive, shownPeople(counts, FACET_LIMIT));
  return counts.map(({ facet, values, truncated }) => ({
    parameter: facetParameter(facet),
    values: values.map(({ value, count }) => ({ value, label: label(facet, value), count })),
    more: truncated,
  }));
}
