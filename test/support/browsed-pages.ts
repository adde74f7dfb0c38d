import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openReports, type Reports } from '../../src/reports/open-reports.ts';
import { createApp } from '../../web/app.ts';
import { findChromium, startBrowser } from './browser.ts';
import { fillArchive, type OpenEngine, type ServedArchive } from './served-archive.ts';

/** Chromium's path, or `null`; a skip is told, since a silent one proves nothing. */
export const CHROMIUM = findChromium();
if (CHROMIUM === null) {
  process.stderr.write(
    'SKIPPED: no Chromium on the PATH, so no page was tried in a browser. Install it (Debian: apt install chromium) or name it in CHROMIUM.\n',
  );
}

/** A page of a browser, and what went wrong on it: errors, scripts of articles, requests to strangers. */
export interface Watched {
  readonly page: Page;
  readonly troubles: string[];
  /** Bytes that came for the page so far, by kind of file, before they were packed. */
  readonly bytes: Map<string, number>;
}

/** The pages, served over an archive of their own, with a browser before them. */
export interface BrowsedPages {
  readonly origin: string;
  readonly served: ServedArchive;
  readonly reports: Reports;
  newPage(options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

/** Fills an archive, serves its pages on a free port and starts a browser. */
export async function browsePages(
  pages: Readonly<Record<string, string>>,
  openEngine?: OpenEngine,
): Promise<BrowsedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const served = await fillArchive(folder, pages, openEngine === undefined ? {} : { openEngine });
  const reports = openReports(folder);
  const server = createServer(createApp({ ...served, reports, pagesAMinute: 100_000 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  const origin = `http://127.0.0.1:${address.port}`;
  const browser = await startBrowser(CHROMIUM ?? '');
  return {
    origin,
    served,
    reports,
    async newPage(options = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        reducedMotion: 'reduce',
        ...options,
      });
      return watch(await context.newPage(), origin);
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      reports.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, origin: string): Watched {
  const troubles: string[] = [];
  const bytes = new Map<string, number>();
  page.on('console', (message) => {
    // The page for what is not there, and an address that gives no suggestions, are told as failed loads.
    if (message.type() === 'error' && !message.text().includes('404')) {
      troubles.push(message.text());
    }
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`a script of an article ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) troubles.push(`asked a stranger: ${request.url()}`);
  });
  page.on('response', async (response) => {
    const kind = response.request().resourceType();
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes.set(kind, (bytes.get(kind) ?? 0) + body.length);
  });
  return { page, troubles, bytes };
}

/** Waits until a page with this heading is there, script and all. */
export async function seeHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.waitForLoadState('load');
}
