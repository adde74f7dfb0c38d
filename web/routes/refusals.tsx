import type { RequestHandler } from 'express';
import type { Frame } from '../views/page.tsx';
import { answerProblem } from './answer-problem.tsx';

/** Answers an address that has asked for more in a minute than it may. */
export function tooManyPages(frame: () => Frame, pagesAMinute: number): RequestHandler {
  return (_request, response) => {
    answerProblem(response, frame(), {
      problem: 'too-many',
      lines: [
        `This address has asked for more than ${pagesAMinute} pages in a minute. Wait a minute, then go on.`,
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
