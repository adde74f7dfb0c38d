import type { RequestHandler } from 'express';
import { Message } from '../views/message.tsx';
import type { Frame } from '../views/page.tsx';
import { sendPage } from './page-sender.ts';

/** Answers an address that has asked for more pages in a minute than it may. */
export function tooManyPages(frame: () => Frame, pagesAMinute: number): RequestHandler {
  return (_request, response) => {
    sendPage(
      response,
      <Message
        frame={frame()}
        heading="Too many pages at once"
        lines={[
          `This address has asked for more than ${pagesAMinute} pages in a minute. Wait a minute, then go on.`,
        ]}
      />,
      429,
    );
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
    sendPage(
      response,
      <Message
        frame={frame()}
        heading="Only reading here"
        lines={[`${request.method} changes nothing here: every page answers GET.`]}
      />,
      405,
    );
  };
}
