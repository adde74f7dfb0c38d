import type { Response, Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { tellsOfList } from '../article-parameters.ts';
import { EXPORT_FORMS } from '../export/export-forms.ts';
import { DESCRIBED, type Described, searchDescription } from '../export/search-description.ts';
import { sitemapFile, sitemapIndex } from '../export/sitemap.ts';
import { suggest } from '../view-model/search/suggestions.ts';
import { createRouter } from './create-router.ts';
import { originOf } from './origin.ts';
import { parametersOf } from './page-sender.ts';

/** Longest text that is completed, in UTF-16 units: no name is longer. */
const LONGEST_TYPED = 100;

/** What other programs find this site by: search descriptions, suggestions, robots.txt, the sitemap. */
export function discovery(archive: ArchiveReader): Router {
  const router = createRouter();

  for (const described of Object.keys(DESCRIBED) as Described[]) {
    router.get(`/${described}.xml`, (request, response) => {
      response
        .type('application/opensearchdescription+xml; charset=utf-8')
        .send(searchDescription(described, originOf(request)));
    });
  }

  // OpenSearch Suggestions 1.1: what was typed, completions, what each is, where it leads.
  router.get('/suggest', (request, response) => {
    const typed = (parametersOf(request).get('q') ?? '').slice(0, LONGEST_TYPED);
    const found = suggest(archive, typed);
    const origin = originOf(request);
    response
      .set({ 'Cache-Control': 'private, max-age=60', 'X-Robots-Tag': 'noindex' })
      .type('application/x-suggestions+json; charset=utf-8')
      .send(
        JSON.stringify([
          typed,
          found.map(({ text }) => text),
          found.map(({ what }) => what),
          found.map(({ href }) => origin + href),
        ]),
      );
  });

  router.get('/robots.txt', (request, response) => {
    // Refined lists say "noindex" themselves: to read that, a robot must be let in.
    const kept = [
      '/suggest',
      '/report',
      '/api/',
      ...EXPORT_FORMS.map(({ extension }) => `/*.${extension}`),
    ];
    response
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          ...kept.map((path) => `Disallow: ${path}`),
          'Allow: /robots.txt',
          `Sitemap: ${originOf(request)}/sitemap.xml`,
          '',
        ].join('\n'),
      );
  });

  router.get('/sitemap.xml', (request, response) => {
    sendXml(response, sitemapIndex(archive, originOf(request)));
  });
  router.get('/sitemap/:name.xml', (request, response, next) => {
    const file = sitemapFile(archive, request.params.name, originOf(request));
    if (file === null) return next();
    sendXml(response, file);
  });

  // One list can be refined in endless ways: search engines get the lists themselves and what they hold.
  router.use(['/search', '/quotes', '/compare'], (request, response, next) => {
    if (request.url.includes('?') || request.path !== '/') response.set('X-Robots-Tag', 'noindex');
    next();
  });

  // An article opened from a list is the same article once more.
  router.use('/article', (request, response, next) => {
    if (tellsOfList(parametersOf(request))) response.set('X-Robots-Tag', 'noindex');
    next();
  });

  return router;
}

function sendXml(response: Response, text: string): void {
  response.type('application/xml; charset=utf-8').send(text);
}
