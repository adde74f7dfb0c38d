import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import { FEED, quotesAs, searchAs } from '../export/addresses.ts';
import { EXPORT_FORMS, type Exported, type ExportForm } from '../export/export-forms.ts';
import { type Exporting, exportArticles, exportQuotations } from '../export/exported.ts';
import { type Feed, formatFeed } from '../export/feed.ts';
import type { Sources } from '../export/listing.ts';
import { articleFeed, quotationFeed } from '../export/page-feed.ts';
import {
  NO_QUOTES,
  type QuotesParams,
  readQuotes,
  readSearch,
  type SearchParams,
} from '../params.ts';
import { paperSubject, placeSubject, topicSubject } from '../view-model/registers/subject-page.ts';
import { createRouter } from './create-router.ts';
import { originOf } from './origin.ts';
import { listParametersOf } from './page-sender.ts';

/** Every list in forms for other programs: whole, streamed, with the rows and the order of the screen. */
export function exports({ archive, engine }: Sources): Router {
  const router = createRouter();
  const sources = { archive, engine };

  for (const form of EXPORT_FORMS) {
    router.get(`/search.${form.extension}`, async (request, response) => {
      const { given, bom } = withoutBom(request);
      const { params, notes } = readSearch(given);
      const exporting = exportingOf(request, { bom, notes });
      await send(response, form, await exportArticles(sources, params, exporting), 'articles');
    });
    router.get(`/quotes.${form.extension}`, async (request, response) => {
      const { given, bom } = withoutBom(request);
      const { params, notes } = readQuotes(given);
      const exporting = exportingOf(request, { bom, notes });
      await send(response, form, await exportQuotations(sources, params, exporting), 'quotations');
    });
  }

  router.get(`/search.${FEED}`, async (request, response) => {
    const { params } = readSearch(listParametersOf(request));
    sendFeed(response, await articleFeed(sources, params, originOf(request)));
  });
  router.get(`/quotes.${FEED}`, async (request, response) => {
    const { params } = readQuotes(listParametersOf(request));
    sendFeed(response, await quotationFeed(sources, params, originOf(request)));
  });

  // The lists of the other pages are searches: one state, one address.
  for (const extension of [FEED, ...EXPORT_FORMS.map((form) => form.extension)]) {
    router.get(`/person/:id.${extension}`, (request, response, next) => {
      const { kind, ...address } = archive.people.addressOf(String(request.params.id));
      if ((kind !== 'here' && kind !== 'moved') || !('id' in address)) return next();
      const params: QuotesParams = { ...NO_QUOTES, speaker: [address.id], sure: 'any' };
      response.redirect(303, quotesAs(extension, params));
    });
    const subjects = {
      place: (id: string) => placeSubject(archive, id),
      topic: topicSubject,
      source: (id: string) => paperSubject(archive, id),
    };
    for (const [name, find] of Object.entries(subjects)) {
      router.get(`/${name}/:id.${extension}`, (request, response, next) => {
        const subject = find(String(request.params.id));
        if (subject === null) return next();
        const params: SearchParams = { ...subject.params, sort: 'newest' };
        response.redirect(303, searchAs(extension, params));
      });
    }
  }

  return router;
}

/** The parameters of a list, and whether a table is to begin with the byte order mark. */
function withoutBom(request: Request): { given: URLSearchParams; bom: boolean } {
  const given = listParametersOf(request);
  const bom = given.get('bom') === '1';
  if (bom) given.delete('bom');
  return { given, bom };
}

function exportingOf(request: Request, rest: Pick<Exporting, 'bom' | 'notes'>): Exporting {
  return { ...rest, origin: originOf(request), now: new Date().toISOString() };
}

async function send<Row, Item extends object>(
  response: Response,
  form: ExportForm,
  exported: Exported<Row, Item>,
  name: string,
): Promise<void> {
  const { facts } = exported;
  response
    .set({
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
      'X-Total-Count': String(facts.total),
      Link: `<${facts.url}>; rel="alternate"; type="text/html"`,
    })
    .attachment(`${name}-${facts.exported.slice(0, 10)}.${form.extension}`)
    .type(`${form.type}; charset=utf-8`);
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  // A reader that goes away ends it; a failure on the way cuts the answer off, so that nobody takes a part
  // of the list for the whole.
  await pipeline(Readable.from(form.write(exported)), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}

function sendFeed(response: Response, feed: Feed): void {
  response
    .set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' })
    .type('application/atom+xml; charset=utf-8')
    .send(formatFeed(feed));
}
