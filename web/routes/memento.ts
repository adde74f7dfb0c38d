import type { Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { articleAddress } from '../address.ts';
import {
  httpDate,
  timeMap,
  versionAt,
  versionLinks,
} from '../view-model/article/versions-in-time.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';
import { createRouter } from './create-router.ts';
import { versionNumber } from './find-stored.ts';
import { originOf } from './origin.ts';
import { queryOf } from './page-sender.ts';

/**
 * Articles as they stood at a time (Memento, RFC 7089): who sends `Accept-Datetime` is led to the version that stood
 * then (pattern 1.1: the article's address is its own TimeGate), a version says when it was read, and
 * `/article/ID/timemap` lists them all. The pages themselves come from elsewhere.
 */
export function memento(archive: ArchiveReader, frame: () => Frame): Router {
  const router = createRouter();

  router.get('/article/:id', (request, response, next) => {
    const { id } = request.params;
    const versions = archive.versionsOf(id);
    if (versions.length === 0) return next();
    response
      .vary('Accept-Datetime')
      .append('Link', versionLinks({ id, origin: originOf(request) }));
    const wanted = request.get('Accept-Datetime');
    if (wanted === undefined) return next();
    const time = Date.parse(wanted);
    if (Number.isNaN(time)) {
      answerProblem(response, frame(), {
        problem: 'malformed-time',
        lines: [
          `Accept-Datetime: “${wanted}” is no time. Write it as in “Tue, 20 Nov 2012 10:00:00 GMT”.`,
        ],
      });
      return;
    }
    const version = versionAt(versions, time)?.version ?? 1;
    response.redirect(302, articleAddress(id, { version }) + queryOf(request));
  });

  router.get('/article/:id/v/:version', (request, response, next) => {
    const { id, version } = request.params;
    const number = versionNumber(version);
    const kept = archive.versionsOf(id).find((each) => each.version === number);
    if (kept === undefined) return next();
    response
      .set('Memento-Datetime', httpDate(kept.readAt))
      .append('Link', versionLinks({ id, origin: originOf(request) }));
    next();
  });

  router.get('/article/:id/timemap', (request, response, next) => {
    const { id } = request.params;
    const versions = archive.versionsOf(id);
    if (versions.length === 0) return next();
    response
      .set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' })
      .type('application/link-format')
      .send(timeMap({ id, versions, origin: originOf(request) }));
  });

  return router;
}
