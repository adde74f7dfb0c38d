import type { Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { QueryPort } from '../../src/search/port.ts';
import { takeChoices, withoutChoices } from '../choices.ts';
import {
  facetParameter,
  QUOTE_FACETS,
  type QuoteFacet,
  SEARCH_FACETS,
  type SearchFacet,
} from '../facet-parameters.ts';
import {
  formatQuotes,
  formatSearch,
  quotesPairs,
  readQuotes,
  readSearch,
  searchPairs,
} from '../params.ts';
import { quotesFacetAddress, searchFacetAddress } from '../view-model/list/facet-address.ts';
import { prepareFacet, readListing } from '../view-model/list/facet-page.ts';
import { engineFor, namesIn, quotesRequest, unmeant } from '../view-model/quotes/quotes-request.ts';
import { searchRequest } from '../view-model/search/search-request.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { Facet } from '../views/search/facet.tsx';
import { createRouter } from './create-router.ts';
import { parametersOf, sendPage } from './page-sender.ts';

interface Sources {
  readonly archive: ArchiveReader;
  readonly engine: QueryPort;
  readonly frame: () => Frame;
}

/** The pages of all values of a facet, and the address to which their choices are sent. */
export function facets({ archive, engine, frame }: Sources): Router {
  const router = createRouter();

  router.get('/search/facet/:name', async (request, response, next) => {
    const facet = SEARCH_FACETS.find((each) => facetParameter(each) === request.params.name);
    if (facet === undefined) return next();
    const { listing, notes, search } = readListing(parametersOf(request));
    const read = readSearch(search);
    const { params } = read;
    const page = await prepareFacet(
      { archive, engine },
      { facet, listing, notes: [...read.notes, ...notes] },
      {
        question: { text: params.q, exactly: params.exactly, request: searchRequest(params) },
        chosen: params[facet],
        absent: params.not[facet] ?? [],
        together: params.all.includes(facet),
        state: searchPairs({ ...params, page: 1 }),
        back: { href: formatSearch({ ...params, page: 1 }), view: params.view },
        addressOf: (each) => searchFacetAddress(params, facet, each),
        noun: 'articles',
      },
    );
    sendPage(response, <Facet frame={frame()} page={page} place="/search" />);
  });

  router.get('/search/facet/:name/choose', (request, response, next) => {
    const facet = SEARCH_FACETS.find((each) => facetParameter(each) === request.params.name);
    if (facet === undefined) return next();
    const given = parametersOf(request);
    const { params } = readSearch(withoutChoices(given));
    response.redirect(
      303,
      formatSearch(takeChoices<SearchFacet, typeof params>(params, facet, given)),
    );
  });

  router.get('/quotes/facet/:name', async (request, response, next) => {
    const facet = QUOTE_FACETS.find((each) => facetParameter(each) === request.params.name);
    if (facet === undefined) return next();
    const { listing, notes, search } = readListing(parametersOf(request));
    const read = readQuotes(search);
    const { params } = read;
    const names = namesIn(archive, params);
    const page = await prepareFacet(
      { archive, engine: engineFor(engine, names) },
      { facet, listing, notes: [...read.notes, ...notes, ...unmeant(params, names)] },
      {
        question: {
          text: params.q,
          exactly: params.exactly,
          request: quotesRequest(params, names),
        },
        chosen: params[facet],
        absent: params.not[facet] ?? [],
        together: params.all.includes(facet),
        state: quotesPairs({ ...params, page: 1 }),
        back: { href: formatQuotes({ ...params, page: 1 }), view: params.view },
        addressOf: (each) => quotesFacetAddress(params, facet, each),
        noun: 'quotations',
      },
    );
    sendPage(response, <Facet frame={frame()} page={page} place="/quotes" />);
  });

  router.get('/quotes/facet/:name/choose', (request, response, next) => {
    const facet = QUOTE_FACETS.find((each) => facetParameter(each) === request.params.name);
    if (facet === undefined) return next();
    const given = parametersOf(request);
    const { params } = readQuotes(withoutChoices(given));
    response.redirect(
      303,
      formatQuotes(takeChoices<QuoteFacet, typeof params>(params, facet, given)),
    );
  });

  return router;
}
