import type { Response, Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { CslItem } from '../../src/citation/csl.ts';
import { CITATION_FORMS, type CitationForm, writeCitations } from '../forms.ts';
import { readParameters } from '../parameters.ts';
import { articleCitation, quotationCitation } from '../view-model/article/citation.ts';
import { prepareQuotation } from '../view-model/quotation/quotation-page.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { Quotation } from '../views/quotation/quotation-page.tsx';
import { createRouter } from './create-router.ts';
import { findQuotation, findStored } from './find-stored.ts';
import { originOf } from './origin.ts';
import { parametersOf, sendPage } from './page-sender.ts';
import { sendNotFound } from './pages.tsx';

interface Sources {
  readonly archive: ArchiveReader;
  readonly frame: () => Frame;
}

/** The page of a quotation, and the citations of articles, their versions and quotations. */
export function citations({ archive, frame }: Sources): Router {
  const router = createRouter();

  for (const form of CITATION_FORMS) {
    router.get(
      [`/article/:id.${form.extension}`, `/article/:id/v/:version.${form.extension}`],
      (request, response, next) => {
        const { id, version } = request.params;
        const stored = findStored(archive, String(id), version);
        if (stored === null) return next();
        send(response, form, articleCitation(stored, originOf(request)));
      },
    );
    router.get(`/quote/:id.${form.extension}`, (request, response, next) => {
      const found = findQuotation(archive, String(request.params.id));
      if (found === null) return next();
      const { article, quotation } = found;
      send(response, form, quotationCitation(article, quotation, originOf(request)));
    });
  }

  router.get('/quote/:id', (request, response) => {
    const found = findQuotation(archive, request.params.id);
    if (found === null) {
      sendNotFound(response, frame(), [
        `The archive holds no quotation “${request.params.id}”.`,
        'A correction of its article may have taken it out. Search for its words among the quotations.',
      ]);
      return;
    }
    const notes = readParameters(parametersOf(request)).notes();
    const { article, quotation } = found;
    const page = prepareQuotation(archive, article, quotation, {
      origin: originOf(request),
      notes,
    });
    sendPage(response, <Quotation frame={frame()} page={page} />);
  });

  return router;
}

function send(response: Response, form: CitationForm, item: CslItem): void {
  response.set({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'private, no-cache' });
  // A note is to be read and copied; the other forms are for programs.
  if (form.type !== 'text/plain') response.attachment(`${item.id}.${form.extension}`);
  response.type(`${form.type}; charset=utf-8`).send(writeCitations(form, [item]));
}
