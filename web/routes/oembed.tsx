import type { Response, Router } from 'express';
import { renderToString } from 'preact-render-to-string';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { OEMBED } from '../address.ts';
import { type OEmbed, PROVIDER } from '../api/oembed.ts';
import { readParameters } from '../parameters.ts';
import {
  articleEmbedding,
  type Embedding,
  quotationEmbedding,
} from '../view-model/article/embedding.ts';
import { Embedding as EmbeddingView } from '../views/article/embedding.tsx';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';
import { createRouter } from './create-router.ts';
import { findQuotation, findStored } from './find-stored.ts';
import { originOf } from './origin.ts';
import { parametersOf } from './page-sender.ts';
import { answerWithdrawn, findWithdrawn } from './withdrawn.ts';

/** Width of what is embedded where none is asked for, in pixels: that of an embedded post of Twitter's. */
const WIDTH = 550;
const WIDEST = 100_000;

/** For how long an answer may be kept, in seconds: what a paper takes back shall be gone elsewhere within the hour. */
const CACHE_AGE = 3_600;

interface Sources {
  readonly archive: ArchiveReader;
  readonly frame: () => Frame;
}

/** Articles and quotations for other sites to embed: oEmbed 1.0 (oembed.com), as JSON alone. */
export function oembed({ archive, frame }: Sources): Router {
  const router = createRouter();

  router.get(OEMBED, (request, response) => {
    const reader = readParameters(parametersOf(request));
    const [url, format] = [reader.text('url'), reader.text('format')];
    const origin = originOf(request);
    if (format !== '' && format !== 'json') {
      answerProblem(response, frame(), {
        problem: 'only-json',
        lines: [`What is embedded is not given as “${format}”. Ask for format=json.`],
      });
      return;
    }
    if (url === '') {
      answerProblem(response, frame(), {
        problem: 'malformed-address',
        lines: [`Say which page is to be embedded: ${OEMBED}?url=${origin}/quote/…`],
      });
      return;
    }
    const place = placeOf(url, origin);
    const withdrawn = place === null ? null : findWithdrawn(archive, place.id);
    if (withdrawn !== null) {
      answerWithdrawn(response, frame(), withdrawn);
      return;
    }
    const embedding = place === null ? null : embeddingAt(archive, place, origin);
    if (embedding === null) {
      answerProblem(response, frame(), {
        problem: 'not-found',
        lines: [
          `There is nothing to embed at “${url}”: pages of articles, their versions and quotations are, such as ${origin}/quote/…`,
        ],
      });
      return;
    }
    send(response, {
      type: 'rich',
      version: '1.0',
      title: embedding.title,
      ...(embedding.author === null ? {} : { author_name: embedding.author }),
      provider_name: PROVIDER,
      provider_url: origin,
      cache_age: CACHE_AGE,
      html: renderToString(<EmbeddingView embedding={embedding} />),
      width: Math.min(WIDTH, reader.count('maxwidth', WIDTH, WIDEST)),
      height: null,
    });
  });

  return router;
}

/** What the address of a page is about. */
interface Place {
  readonly kind: 'article' | 'quotation';
  readonly id: string;
  /** As it stands in the address; `undefined` for the current one. */
  readonly version: string | undefined;
}

const PAGE = /^\/(article|quote)\/([^/.]+)(?:\/v\/(\d+))?\/?$/u;

/** Where an address leads here, with http as with https; `null` where it leads elsewhere, or to no such page. */
function placeOf(url: string, origin: string): Place | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  const [, kind, id = '', version] = PAGE.exec(pathname) ?? [];
  if (!/^https?:$/u.test(protocol) || host !== new URL(origin).host || kind === undefined) {
    return null;
  }
  if (kind === 'quote' && version !== undefined) return null;
  return {
    kind: kind === 'quote' ? 'quotation' : 'article',
    id: decodeURIComponent(id),
    version,
  };
}

function embeddingAt(
  archive: ArchiveReader,
  { kind, id, version }: Place,
  origin: string,
): Embedding | null {
  if (kind === 'quotation') {
    const found = findQuotation(archive, id);
    return found === null ? null : quotationEmbedding(found.article, found.quotation, origin);
  }
  const stored = findStored(archive, id, version);
  return stored === null
    ? null
    : articleEmbedding(archive, stored, { origin, versioned: version !== undefined });
}

function send(response: Response, answer: OEmbed): void {
  response
    .set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer));
}
