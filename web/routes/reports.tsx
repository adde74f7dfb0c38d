import express, { type Request, type Router } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { EVERYTHING } from '../../src/query/ast.ts';
import type { Reports } from '../../src/reports/open-reports.ts';
import { type Report, reportSchema } from '../../src/reports/report.ts';
import { reportAddress } from '../address.ts';
import { createFormSeal } from '../form-seal.ts';
import { readParameters } from '../parameters.ts';
import { type QuotationView, quotationViews } from '../view-model/quotation/quotation.ts';
import { Message } from '../views/furniture/message.tsx';
import type { Frame } from '../views/furniture/page.tsx';
import { ReportForm, type Typed } from '../views/quotation/report.tsx';
import { bounded } from './bounded.tsx';
import { createRouter } from './create-router.ts';
import { originOf } from './origin.ts';
import { parametersOf, sendPage } from './page-sender.ts';
import { sendNotFound } from './pages.tsx';

interface ReportSources {
  readonly archive: ArchiveReader;
  /** `null` where reports cannot be kept. */
  readonly reports: Reports | null;
  readonly frame: () => Frame;
  readonly now: () => number;
  readonly sealSecret: string;
}

/** Reports that one address may send in an hour: a careful reader's morning. */
const REPORTS_AN_HOUR = 30;

const NOTHING_TYPED: Typed = { kind: 'wrong speaker', instead: '', note: '' };

/**
 * The form on which a reader says that a quotation is wrong. The only address that takes anything: a
 * form of ours, sealed, from our own page, short, and not many of them.
 */
export function reports({ archive, reports: kept, frame, now, sealSecret }: ReportSources): Router {
  const router = createRouter();
  const seal = createFormSeal(sealSecret, now);
  const show = (view: QuotationView, typed: Typed, notes: readonly string[]) => (
    <ReportForm
      frame={frame()}
      quotation={view}
      seal={seal.make(view.id)}
      typed={typed}
      notes={notes}
    />
  );

  router.use('/report/:quotation', (request, response, next) => {
    if (kept !== null) return next();
    sendNotFound(response, frame(), [
      'No reports are taken here: there is no place to keep them.',
      `Tell whoever runs this archive about “${request.params.quotation}”.`,
    ]);
  });

  router.get('/report/:quotation', (request, response) => {
    const view = viewOf(archive, request.params.quotation);
    if (view === undefined) {
      sendNotFound(response, frame(), [
        `The archive has no quotation “${request.params.quotation}”.`,
      ]);
      return;
    }
    const reader = readParameters(parametersOf(request));
    const sent = reader.text('sent');
    if (/^\d{1,9}$/u.test(sent)) {
      sendPage(
        response,
        <Message
          frame={frame()}
          heading="Thank you"
          lines={[
            `Your report is kept as number ${sent}, for an editor to read. Nothing about you is kept with it.`,
          ]}
          links={[{ label: 'Back to the quotation', href: view.href }]}
        />,
      );
      return;
    }
    sendPage(response, show(view, NOTHING_TYPED, reader.notes()));
  });

  router.post(
    '/report/:quotation',
    bounded(frame, { most: REPORTS_AN_HOUR, what: 'reports', within: 'an hour' }),
    express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 }),
    (request, response) => {
      const id = String(request.params.quotation);
      const view = viewOf(archive, id);
      if (view === undefined || kept === null) {
        sendNotFound(response, frame(), [`The archive has no quotation “${id}”.`]);
        return;
      }
      const body: Readonly<Record<string, unknown>> = request.body ?? {};
      const text = (name: string) => String(body[name] ?? '');
      const typed = { kind: text('kind'), instead: text('instead'), note: text('note') };
      const again = (status: number, note: string) => {
        sendPage(response, show(view, typed, [note]), status);
      };
      if (!isOurs(request)) {
        again(
          403,
          'Not sent yet: it came from a page of another site. Press the button here once more; if that changes nothing, tell whoever runs this archive that PUBLIC_URL must be the address that you see.',
        );
        return;
      }
      if (!seal.holds(text('seal'), id)) {
        again(403, 'Not sent yet: this form has lain open too long. Press the button once more.');
        return;
      }
      const parsed = reportSchema.safeParse(typed);
      if (!parsed.success) {
        again(400, 'Not sent yet: choose what is the matter.');
        return;
      }
      const number = kept.add(
        reportOf(view, parsed.data),
        text('seal'),
        new Date(now()).toISOString(),
      );
      if (number === null) {
        again(503, 'Not sent: too many reports wait to be read. Try again in some days.');
        return;
      }
      response.redirect(303, `${reportAddress(id)}?sent=${number}`);
    },
  );

  router.all('/report/:quotation', (_request, response, next) => {
    response.set('Allow', 'GET, HEAD, POST');
    next();
  });

  return router;
}

function viewOf(archive: ArchiveReader, id: string): QuotationView | undefined {
  return quotationViews(archive, [id], { query: EVERYTHING, q: '' })[0];
}

function reportOf(
  { id, words, speaker }: QuotationView,
  said: Pick<Report, 'kind' | 'instead' | 'note'>,
): Report {
  return {
    ...said,
    quotation: id,
    words: words.map((pieces) => pieces.map(({ text }) => text).join('')).join(' … '),
    speaker: speaker.name,
  };
}

/**
 * Whether a form comes from a page of ours, as browsers tell it (w3c.github.io/webappsec-fetch-metadata,
 * Sec-Fetch-Site): from the public address or, since a server in front may speak TLS, from the host asked for.
 */
function isOurs(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = request.get('origin');
  if (origin === undefined || origin === originOf(request)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}
