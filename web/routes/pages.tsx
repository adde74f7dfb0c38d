import type { Response, Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import type { QueryPort } from '../../src/search/port.ts';
import { changesAddress } from '../address.ts';
import { readArticle } from '../article-parameters.ts';
import { readComparison } from '../comparison.ts';
import { formatParameters, readParameters } from '../parameters.ts';
import { readQuotes, readSearch } from '../params.ts';
import { prepareArticle } from '../view-model/article/article-page.ts';
import { prepareChanges } from '../view-model/article/changes-page.ts';
import { prepareHome } from '../view-model/home-page.ts';
import { placeInList } from '../view-model/list/place-in-list.ts';
import { prepareComparison } from '../view-model/quotes/compare-page.ts';
import { prepareQuotes } from '../view-model/quotes/quotes-page.ts';
import { prepareSearch } from '../view-model/search/search-page.ts';
import { Article } from '../views/article/article.tsx';
import { Changes } from '../views/article/changes.tsx';
import type { Frame } from '../views/furniture/page.tsx';
import { Home } from '../views/home.tsx';
import { Compare } from '../views/quotes/compare.tsx';
import { Quotes } from '../views/quotes/quotes.tsx';
import { Search } from '../views/search/search.tsx';
import { answerProblem } from './answer-problem.tsx';
import { createRouter } from './create-router.ts';
import { findStored, VERSION } from './find-stored.ts';
import { originOf } from './origin.ts';
import { parametersOf, queryOf, sendPage } from './page-sender.ts';

/** What pages are made from. */
export interface Sources {
  readonly archive: ArchiveReader;
  readonly engine: QueryPort;
  readonly frame: () => Frame;
}

/** Two versions as the address of what changed between them names them: "1..2". */
const RANGE = new RegExp(String.raw`^(${VERSION})\.\.(${VERSION})$`, 'u');

/** Every page of the program. Failures of engine and archive go on to the error handler. */
export function pages({ archive, engine, frame }: Sources): Router {
  const router = createRouter();

  router.get('/', async (request, response) => {
    const given = parametersOf(request);
    if (given.has('q')) {
      response.redirect(301, `/search${queryOf(request)}`);
      return;
    }
    const notes = readParameters(given).notes();
    const page = await prepareHome({ archive, engine }, notes);
    sendPage(response, <Home frame={frame()} page={page} />);
  });

  // A form sends its empty fields along: one state has one address.
  router.get(['/search', '/quotes', '/compare'], (request, response, next) => {
    const given = [...parametersOf(request)];
    const filled = given.filter(([, value]) => value !== '');
    if (filled.length === given.length) return next();
    response.redirect(303, `${request.path}${formatParameters(filled)}`);
  });

  router.get('/search', async (request, response) => {
    const page = await prepareSearch({ archive, engine }, readSearch(parametersOf(request)));
    sendPage(response, <Search frame={frame()} page={page} />);
  });

  router.get('/quotes', async (request, response) => {
    const page = await prepareQuotes({ archive, engine }, readQuotes(parametersOf(request)));
    sendPage(response, <Quotes frame={frame()} page={page} />);
  });

  router.get('/compare', async (request, response) => {
    const page = await prepareComparison(
      { archive, engine },
      readComparison(parametersOf(request)),
    );
    sendPage(response, <Compare frame={frame()} page={page} />);
  });

  router.get(['/article/:id', '/article/:id/v/:version'], async (request, response) => {
    const { id, version } = request.params;
    const { params, notes } = readArticle(parametersOf(request));
    const stored = findStored(archive, String(id), version);
    if (stored === null) {
      sendNotFound(response, frame(), [
        version === undefined
          ? `The archive holds no article “${String(id)}”.`
          : `The archive holds no version “${String(version)}” of an article “${String(id)}”.`,
        'The address may be mistyped, or belong to another archive. Search for words of its headline.',
      ]);
      return;
    }
    const page = prepareArticle(archive, stored, {
      params,
      place: await placeInList({ archive, engine }, stored.id, params),
      notes,
      origin: originOf(request),
    });
    sendPage(response, <Article frame={frame()} page={page} />);
  });

  // The form that compares two versions sends them as fields.
  router.get('/article/:id/diff', (request, response) => {
    const reader = readParameters(parametersOf(request));
    const range = [reader.count('from', 1, 999_999), reader.count('to', 2, 999_999)];
    const [from = 1, to = 2] = range.sort((a, b) => a - b);
    response.redirect(303, changesAddress(request.params.id, from, to));
  });

  router.get('/article/:id/diff/:range', (request, response) => {
    const { id, range } = request.params;
    const [from, to] = (RANGE.exec(range) ?? []).slice(1).map(Number);
    const before = from === undefined ? null : archive.findArticle(id, from);
    const after = to === undefined ? null : archive.findArticle(id, to);
    if (before === null || after === null) {
      sendNotFound(response, frame(), [
        `The archive does not hold both versions “${range}” of an article “${id}”.`,
        'Write the numbers of two versions, such as 1..2.',
      ]);
      return;
    }
    const notes = readParameters(parametersOf(request)).notes();
    sendPage(
      response,
      <Changes frame={frame()} page={prepareChanges(before, after)} notes={notes} />,
    );
  });

  router.get('/healthz', async (_request, response) => {
    const articles = archive.status().articles;
    try {
      const health = await engine.health();
      response
        .status(health.ready ? 200 : 503)
        .json({ ready: health.ready, articles, engine: health });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      response.status(503).json({ ready: false, articles, engine: error.message });
    }
  });

  return router;
}

/** Says that something is not there. */
export function sendNotFound(response: Response, frame: Frame, lines: readonly string[]): void {
  answerProblem(response, frame, {
    problem: 'not-found',
    lines,
    links: [
      { label: 'All articles', href: '/search' },
      { label: 'All quotations', href: '/quotes' },
    ],
  });
}
