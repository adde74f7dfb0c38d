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

/** What stands behind the path of a request's address, "?q=a"; "" where nothing does. */
export function queryOf({ originalUrl }: Pick<Request, 'originalUrl'>): string {
  const mark = originalUrl.indexOf('?');
  return mark === -1 ? '' : originalUrl.slice(mark);
}

/** The parameters of a request's address. */
export function parametersOf(request: Request): URLSearchParams {
  return new URLSearchParams(queryOf(request));
}

/** The parameters of a list for other programs: which part of its page a reader looked at does not concern them. */
export function listParametersOf(request: Request): URLSearchParams {
  const given = parametersOf(request);
  given.delete('view');
  return given;
}
