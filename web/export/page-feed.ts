import { askEngine } from '../../src/search/ask.ts';
import { formatQuotes, formatSearch, type QuotesParams, type SearchParams } from '../params.ts';
import { type Pages, pagesOf } from '../view-model/list/pages.ts';
import { askForQuotes } from '../view-model/quotes/quotes-request.ts';
import { searchRequest } from '../view-model/search/search-request.ts';
import { FEED, quotesAs, searchAs } from './addresses.ts';
import type { Feed } from './feed.ts';
import { articleEntry, quotationEntry } from './feed-entries.ts';
import { loadQuotations, type Sources } from './listing.ts';

/** One page of a search for articles as a feed: the rows of that page, in its order. */
export async function articleFeed(
  { archive, engine }: Sources,
  params: SearchParams,
  origin: string,
): Promise<Feed> {
  const request = { ...searchRequest(params), facets: [] };
  const { reading, answer } = await askEngine(engine, {
    text: params.q,
    exactly: params.exactly,
    request,
  });
  const pages = pagesOf(answer.total, {
    page: params.page,
    per: request.limit,
    addressOf: (page) => searchAs(FEED, { ...params, page }),
  });
  return {
    title: `Articles ${reading}`.trim(),
    ...places(origin, formatSearch(params), searchAs(FEED, params), pages),
    total: answer.total,
    first: request.offset + 1,
    perPage: request.limit,
    q: params.q,
    page: params.page,
    entries: archive.articles(answer.ids).map((stored) => articleEntry(stored, origin)),
  };
}

/** One page of a search for quotations as a feed. */
export async function quotationFeed(
  { archive, engine }: Sources,
  params: QuotesParams,
  origin: string,
): Promise<Feed> {
  const { reply } = await askForQuotes({ archive, engine }, params, { facets: [] });
  const { reading, answer } = reply;
  const pages = pagesOf(answer.total, {
    page: params.page,
    per: Number(params.per),
    addressOf: (page) => quotesAs(FEED, { ...params, page }),
  });
  return {
    title: `Quotations ${reading}`.trim(),
    ...places(origin, formatQuotes(params), quotesAs(FEED, params), pages),
    total: answer.total,
    first: (params.page - 1) * Number(params.per) + 1,
    perPage: Number(params.per),
    q: params.q,
    page: params.page,
    entries: loadQuotations(archive, answer.ids).map((row) => quotationEntry(row, origin)),
  };
}

function places(
  origin: string,
  url: string,
  self: string,
  { previous, next }: Pages,
): Pick<Feed, 'url' | 'self' | 'previous' | 'next'> {
  const whole = (address: string | null) => (address === null ? null : origin + address);
  return { url: origin + url, self: origin + self, previous: whole(previous), next: whole(next) };
}
