import type { RequestHandler } from 'express';
import { formatSearch, NO_SEARCH } from '../params.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';

/** Lets through what only reads; the methods of an address that takes more stand in `Allow` already. */
export function onlyReading(frame: () => Frame): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      next();
      return;
    }
    if (!response.hasHeader('Allow')) response.set('Allow', 'GET, HEAD');
    if (request.method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    answerProblem(response, frame(), {
      problem: 'only-reading',
      lines: [`${request.method} changes nothing here: every page answers GET.`],
    });
  };
}

/** Says that there is no such page, and offers a search for the words of its address. */
export function nothingThere(frame: () => Frame): RequestHandler {
  return (request, response) => {
    const q = decodeURIComponent(request.path)
      .replace(/\.\w+$/u, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ');
    answerProblem(response, frame(), {
      problem: 'not-found',
      lines: [`There is no page “${request.path}”.`],
      q,
      links: [
        ...(q === ''
          ? []
          : [{ label: `Articles with “${q}”`, href: formatSearch({ ...NO_SEARCH, q }) }]),
        { label: 'All articles', href: '/search' },
        { label: 'All quotations', href: '/quotes' },
        { label: 'What you can type', href: '/help/search' },
      ],
    });
  };
}
