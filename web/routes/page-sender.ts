import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Renders a page and sends it. */
export function sendPage(response: Response, page: VNode, status = 200): void {
  response
    .status(status)
    .set('Cache-Control', 'private, no-cache')
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`);
}

/** The parameters of a request's address. */
export function parametersOf(request: Request): URLSearchParams {
  const mark = request.originalUrl.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : request.originalUrl.slice(mark + 1));
}

/** The parameters of a list for other programs: which part of its page a reader looked at does not concern them. */
export function listParametersOf(request: Request): URLSearchParams {
  const given = parametersOf(request);
  given.delete('view');
  return given;
}
