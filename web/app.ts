import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { ArchiveReader } from '../src/archive/reader.ts';
import type { Reports } from '../src/reports/open-reports.ts';
import type { QueryPort } from '../src/search/port.ts';
import { readAsset, readScript, readStyle } from './assets.ts';
import { createCoverage } from './coverage.ts';
import { EXPORT_FORMS } from './export/export-forms.ts';
import { createSealSecret } from './form-seal.ts';
import { addresses } from './routes/addresses.ts';
import { advanced } from './routes/advanced.tsx';
import { api } from './routes/api.tsx';
import { bounded } from './routes/bounded.tsx';
import { citations } from './routes/citations.tsx';
import { discovery } from './routes/discovery.ts';
import { exports } from './routes/exports.ts';
import { facets } from './routes/facets.tsx';
import { failures } from './routes/failures.tsx';
import { help } from './routes/help.tsx';
import { memento } from './routes/memento.ts';
import { movedPeople } from './routes/moved-people.ts';
import { oembed } from './routes/oembed.tsx';
import { PUBLIC_URL } from './routes/origin.ts';
import { pages } from './routes/pages.tsx';
import { people } from './routes/people.tsx';
import { nothingThere, onlyReading } from './routes/refusals.tsx';
import { registers } from './routes/registers.tsx';
import { reports } from './routes/reports.tsx';

/** What the pages are made from. */
export interface AppOptions {
  readonly archive: ArchiveReader;
  readonly engine: QueryPort;
  /** Where readers' reports are kept; absent or `null`: none are taken. */
  readonly reports?: Reports | null;
  /** Where readers find this site, "https://record.example"; absent: where each request asks for it. */
  readonly publicUrl?: string | null;
  /** Logs requests without their queries, and failures; absent: nothing is logged. */
  readonly logger?: Logger;
  /** What forms are sealed with by all processes that serve these pages; absent: this one serves alone. */
  readonly sealSecret?: string;
  /** Most pages a minute for one address, of each process; 600 unless given. */
  readonly pagesAMinute?: number;
  /** Most whole lists a minute for one address, each up to 10,000 rows; 60 unless given. */
  readonly listsAMinute?: number;
}

/** A reader turns perhaps 60 pages a minute; ten behind one address are still served. */
const PAGES_A_MINUTE = 600;

/** A list of 10,000 rows takes about a second of one core. */
const LISTS_A_MINUTE = 60;

/** The addresses of lists that hold all pages. */
const WHOLE_LISTS = EXPORT_FORMS.flatMap(({ extension }) => [
  `/search.${extension}`,
  `/quotes.${extension}`,
]);

/** The web program: answers requests, does not listen. */
export function createApp({
  archive,
  engine,
  reports: kept = null,
  publicUrl = null,
  logger,
  sealSecret = createSealSecret(),
  pagesAMinute = PAGES_A_MINUTE,
  listsAMinute = LISTS_A_MINUTE,
}: AppOptions): Express {
  const assets = { style: readStyle(), icon: readAsset('icon.svg') };
  const script = readScript();
  const coverage = createCoverage(archive, Date.now);
  const linked = {
    stylesheet: assets.style.address,
    script: script.entry,
    earlyScript: script.early,
    icon: assets.icon.address,
  };
  const frame = () => ({ ...linked, coverage: coverage() });
  // For pages that say that the archive fails, which cannot be counted then.
  const plainFrame = () => ({ ...linked, coverage: '' });

  const app = express();
  app.set('x-powered-by', false);
  app.set('query parser', false);
  app.set('case sensitive routing', true);
  app.set(PUBLIC_URL, publicUrl);
  // Who has a public address has a server in front, on this machine or its network: it says who asks.
  app.set('trust proxy', publicUrl === null ? false : 'loopback, linklocal, uniquelocal');
  if (logger !== undefined) app.use(requestLog(logger));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          connectSrc: ["'self'"],
          imgSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      // Served over plain http on one's own machine; who puts TLS before it sets this there.
      strictTransportSecurity: false,
      referrerPolicy: { policy: 'same-origin' },
      // For browsers that do not know frame-ancestors.
      frameguard: { action: 'deny' },
    }),
  );
  app.use(compression());

  for (const { address, type, content } of [...Object.values(assets), ...script.files]) {
    app.get(address, (_request, response) => {
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(type).send(content);
    });
  }

  app.use(
    bounded(plainFrame, {
      most: pagesAMinute,
      what: 'pages',
      within: 'a minute',
      skip: ({ path }) => path === '/healthz',
    }),
  );
  app.use(reports({ archive, reports: kept, frame, now: Date.now, sealSecret }));
  app.use(onlyReading(plainFrame));
  app.use(addresses(archive, frame));
  app.use(movedPeople(archive));
  app.use(
    WHOLE_LISTS,
    bounded(plainFrame, { most: listsAMinute, what: 'whole lists', within: 'a minute' }),
  );
  app.use(discovery(archive));
  app.use(api({ archive, engine, frame }));
  app.use(advanced(frame));
  app.use(facets({ archive, engine, frame }));
  app.use(citations({ archive, frame }));
  app.use(oembed({ archive, frame }));
  app.use(memento(archive, frame));
  app.use(exports({ archive, engine }));
  app.use(help({ archive, engine, frame }));
  app.use(people({ archive, engine, frame }));
  app.use(registers({ archive, engine, frame }));
  app.use(pages({ archive, engine, frame }));
  app.use(nothingThere(frame));
  app.use(failures(plainFrame, logger ?? null));
  return app;
}

/** What people search for is theirs: the log keeps paths, never queries or addresses. */
function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}
