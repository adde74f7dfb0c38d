import type { Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { API } from '../api/records.ts';
import { FEED } from '../export/addresses.ts';
import { EXPORT_FORMS } from '../export/export-forms.ts';
import { CITATION_FORMS } from '../forms.ts';
import { REGISTERS } from '../view-model/registers/register-page.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';
import { createRouter } from './create-router.ts';
import { queryOf } from './page-sender.ts';
import { answerWithdrawn, findWithdrawn } from './withdrawn.ts';

interface Form {
  readonly type: string;
  /** The path of what a page's path shows, in this form. */
  readonly at: (path: string) => string;
}

const behind = (extension: string) => (path: string) => `${path}.${extension}`;
const JSON_OF_PAGE: Form = { type: 'application/json', at: (path) => API + path };
const ID = '[^/.]+';

/** The pages that stand in other forms, too, and in which. */
const PAGES: readonly { readonly path: RegExp; readonly forms: readonly Form[] }[] = [
  {
    path: /^\/(?:search|quotes)$/u,
    forms: [
      ...EXPORT_FORMS.map(({ type, extension }) => ({ type, at: behind(extension) })),
      { type: 'application/atom+xml', at: behind(FEED) },
    ],
  },
  {
    path: new RegExp(String.raw`^/(?:article/${ID}(?:/v/\d+)?|quote/${ID})$`, 'u'),
    forms: [
      JSON_OF_PAGE,
      ...CITATION_FORMS.map(({ type, extension }) => ({ type, at: behind(extension) })),
    ],
  },
  {
    path: new RegExp(`^/(?:person/${ID}|${Object.keys(REGISTERS).join('|')})$`, 'u'),
    forms: [JSON_OF_PAGE],
  },
];

/**
 * Rules that hold for every address: none has an empty part, what was taken back is gone in every form, and a
 * page that has other forms is given in the one that is asked for (RFC 9110, Accept).
 */
export function addresses(archive: ArchiveReader, frame: () => Frame): Router {
  const router = createRouter();

  router.use((request, response, next) => {
    if (request.path === '/' || !/\\|\/(?:\/|$)/u.test(request.path)) return next();
    // Rebuilt part by part: "//host" must not become an address elsewhere, whatever leads on to it. Browsers
    // take "\\" for "/" (url.spec.whatwg.org, path state).
    const path = `/${request.path.split(/[\\/]/u).filter(Boolean).join('/')}`;
    response.redirect(301, path + queryOf(request));
  });

  for (const before of ['', API]) {
    router.use([`${before}/article/:id`, `${before}/quote/:id`], (request, response, next) => {
      const article = findWithdrawn(archive, String(request.params.id));
      if (article === null) return next();
      answerWithdrawn(response, frame(), article);
    });
  }

  router.use((request, response, next) => {
    const page = PAGES.find(({ path }) => path.test(request.path));
    if (page === undefined) return next();
    response.vary('Accept');
    // Of several forms of one type the first is given: of the styles of a citation the Chicago note.
    const types = [...new Set(['text/html', ...page.forms.map(({ type }) => type)])];
    const wanted = request.accepts(types);
    if (wanted === false) {
      answerProblem(response, frame(), {
        problem: 'no-such-form',
        lines: [`“${request.path}” is given as ${types.join(', ')}.`],
      });
      return;
    }
    const form = page.forms.find(({ type }) => type === wanted);
    if (form !== undefined) {
      request.url = form.at(request.path) + queryOf(request);
      response.set('Content-Location', request.url);
    }
    next();
  });

  // The JSON of a page has one address; whoever writes an ending instead finds it.
  router.get(
    ['/article/:id.json', '/article/:id/v/:version.json', '/quote/:id.json', '/:register.json'],
    (request, response, next) => {
      const path = request.path.slice(0, -'.json'.length);
      const page = PAGES.find(({ path: pattern }) => pattern.test(path));
      if (page === undefined || !page.forms.includes(JSON_OF_PAGE)) return next();
      response.redirect(303, API + path + queryOf(request));
    },
  );

  return router;
}
