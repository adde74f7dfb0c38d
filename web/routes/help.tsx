import type { Router } from 'express';
import { readParameters } from '../parameters.ts';
import { prepareCoverage } from '../view-model/registers/coverage-page.ts';
import { About } from '../views/about.tsx';
import { Help } from '../views/help.tsx';
import { Coverage } from '../views/registers/coverage.tsx';
import { createRouter } from './create-router.ts';
import { parametersOf, sendPage } from './page-sender.ts';
import type { Sources } from './pages.tsx';

/** The pages that explain: what can be typed, what the archive covers, what may be expected of it. */
export function help({ archive, engine, frame }: Sources): Router {
  const router = createRouter();
  router.get('/help/search', (request, response) => {
    const notes = readParameters(parametersOf(request)).notes();
    sendPage(response, <Help frame={frame()} notes={notes} />);
  });
  router.get('/about', (request, response) => {
    const notes = readParameters(parametersOf(request)).notes();
    sendPage(response, <About frame={frame()} notes={notes} />);
  });
  router.get('/about/coverage', async (request, response) => {
    const notes = readParameters(parametersOf(request)).notes();
    const page = await prepareCoverage({ archive, engine }, notes);
    sendPage(response, <Coverage frame={frame()} page={page} />);
  });
  return router;
}
