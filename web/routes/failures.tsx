import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { ArchiveError } from '../../src/archive/archive-error.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';
import { parametersOf } from './page-sender.ts';

/** Says what went wrong: 503 for a dead engine or archive; 400, 413, 415 and 500 for the rest. */
export function failures(frame: () => Frame, logger: Logger | null): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const q = parametersOf(request).get('q') ?? '';
    const links = [{ label: 'Try again', href: request.originalUrl }];
    const status = statusOf(error);
    if (error instanceof EngineError || error instanceof ArchiveError) {
      const reference = randomUUID();
      const { failure, message } = error;
      logger?.error({ failure, message, reference }, 'cannot answer');
      const engine = error instanceof EngineError;
      response.set('Retry-After', '10');
      answerProblem(response, frame(), {
        problem: engine ? 'engine-down' : 'archive-down',
        lines: [
          message,
          engine
            ? 'Articles and people that you have the address of can still be read: they need no engine.'
            : 'Nothing that is stored is harmed.',
        ],
        q,
        links,
        reference,
      });
    } else if (status === 413) {
      answerProblem(response, frame(), {
        problem: 'too-much',
        lines: ['Shorten what you typed to a paragraph or two, and send it again.'],
      });
    } else if (error instanceof URIError) {
      answerProblem(response, frame(), {
        problem: 'malformed-address',
        lines: [
          `“${request.path}” is not well formed: a % is followed by something that is no character.`,
          'Correct the address, or start from the search box.',
        ],
      });
    } else if (status < 500) {
      answerProblem(response, frame(), {
        problem: 'unreadable-form',
        lines: [
          'Only the form of a page here is taken, in UTF-8: open it, and send it from there.',
        ],
      });
    } else {
      const reference = randomUUID();
      logger?.error({ err: error, reference }, 'a page failed');
      answerProblem(response, frame(), {
        problem: 'failed',
        lines: ['The fault is ours, and it is in the log. Your search is kept in the box above.'],
        q,
        links,
        reference,
      });
    }
  };
}

/** The status that whoever threw it had in mind. */
function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
}
