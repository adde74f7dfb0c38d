import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { ArchiveError } from '../../src/archive/archive-error.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import { Message } from '../views/message.tsx';
import type { Frame } from '../views/page.tsx';
import { parametersOf, sendPage } from './page-sender.ts';

/** Turns what went wrong into a page: 503 for a dead engine or archive, 400 and 500 for the rest. */
export function failures(frame: () => Frame, logger: Logger | null): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const q = parametersOf(request).get('q') ?? '';
    const again = { label: 'Try again', href: request.originalUrl };
    if (error instanceof EngineError || error instanceof ArchiveError) {
      logger?.error({ failure: error.failure, message: error.message }, 'cannot answer');
      const engine = error instanceof EngineError;
      response.set('Retry-After', '10');
      sendPage(
        response,
        <Message
          frame={frame()}
          heading={engine ? 'The search engine does not answer' : 'The archive cannot be read'}
          lines={[
            error.message,
            engine
              ? 'Articles and people that you have the address of can still be read: they need no engine.'
              : 'Nothing that is stored is harmed.',
          ]}
          q={q}
          links={[again]}
        />,
        503,
      );
      return;
    }
    if (statusOf(error) === 413) {
      sendPage(
        response,
        <Message
          frame={frame()}
          heading="Too much was sent"
          lines={['Shorten what you typed to a paragraph or two, and send it again.']}
        />,
        413,
      );
      return;
    }
    if (statusOf(error) < 500) {
      sendPage(
        response,
        <Message
          frame={frame()}
          heading="This address cannot be read"
          lines={[
            `“${request.path}” is not well formed: a % is followed by something that is no character.`,
            'Correct the address, or start from the search box.',
          ]}
        />,
        400,
      );
      return;
    }
    logger?.error({ err: error }, 'a page failed');
    sendPage(
      response,
      <Message
        frame={frame()}
        heading="This page failed"
        lines={['The fault is ours, and it is in the log. Your search is kept in the box above.']}
        q={q}
        links={[again]}
      />,
      500,
    );
  };
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
}
