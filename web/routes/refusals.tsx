import type { RequestHandler } from 'express';
import { formatSearch, NO_SEARCH } from '../params.ts';
import type { Frame } from '../views/page.tsx';
import { answerProblem } from './answer-problem.tsx';

/** Answers an address that has asked for more in a minute than it may; `most`: "600 pages". */
export function tooManyPages(frame: () => Frame, most: string): RequestHandler {
  return (_request, response) => {
    answerProblem(response, frame(), {
      problem: 'too-many',
      lines: [
        `This address has asked for more than ${most} in a minute. Wait a minute, then go on.`,
      ],
    });
  };
}

/** Lets through what only reads. */
export function onlyReading(frame: () => Frame): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      next();
      return;
    }
    response.set('Allow', 'GET, HEAD');
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
