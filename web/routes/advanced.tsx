import type { Router } from 'express';
import { readParameters } from '../parameters.ts';
import { formatQuotes, formatSearch, NO_QUOTES, NO_SEARCH } from '../params.ts';
import {
  ADVANCED_GROUPS,
  type Advanced,
  readAdvanced,
  writeAdvanced,
} from '../view-model/search/advanced.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { AdvancedSearch } from '../views/search/advanced.tsx';
import { createRouter } from './create-router.ts';
import { parametersOf, sendPage } from './page-sender.ts';

/** The advanced search: an empty or filled-in form, and once sent, the way to the search it means. */
export function advanced(frame: () => Frame): Router {
  const router = createRouter();
  router.get('/search/advanced', (request, response) => {
    const reader = readParameters(parametersOf(request));
    const place = reader.choice('in', ['', 'articles', 'quotes'], '');
    if (place === '') {
      const form = readAdvanced(reader.text('q'));
      sendPage(response, <AdvancedSearch frame={frame()} form={form} notes={reader.notes()} />);
      return;
    }
    const form = Object.fromEntries(
      ADVANCED_GROUPS.flatMap(({ fields }) => fields.map(({ name }) => [name, reader.text(name)])),
    ) as unknown as Advanced;
    // As typed: where one cannot be read, the page of results says so.
    const typed = (name: string) => reader.text(name) || null;
    const dates = { since: typed('since'), until: typed('until') };
    const q = writeAdvanced(form);
    response.redirect(
      303,
      place === 'quotes'
        ? formatQuotes({ ...NO_QUOTES, ...dates, q })
        : formatSearch({ ...NO_SEARCH, ...dates, q }),
    );
  });
  return router;
}
