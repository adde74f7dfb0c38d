import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../web/app.ts';
import { findChromium, startBrowser } from '../support/browser.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

const chromium = findChromium();
if (chromium === null) {
  process.stderr.write(
    'SKIPPED: no Chromium on the PATH, so no page was tried in a browser. Install it (Debian: apt install chromium) or name it in CHROMIUM.\n',
  );
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(chromium === null).each([{ script: true }, { script: false }])(
  'the pages in a browser (JavaScript on: $script)',
  ({ script }) => {
    let folder: string;
    let served: ServedArchive;
    let server: Server;
    let origin: string;
    let browser: Browser;
    let page: Page;
    let troubles: string[];

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
      served = await fillArchive(folder, INVENTED_PAGES);
      server = createServer(createApp(served));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (typeof address !== 'object' || address === null) throw new Error('not listening');
      origin = `http://127.0.0.1:${address.port}`;
      browser = await startBrowser(chromium ?? '');
    });

    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    });

    beforeEach(async () => {
      const context = await browser.newContext({
        javaScriptEnabled: script,
        baseURL: origin,
        reducedMotion: 'reduce',
      });
      page = await context.newPage();
      troubles = [];
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('dialog', (dialog) => {
        troubles.push(`a script of an article ran: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) troubles.push(`asked a stranger: ${request.url()}`);
      });
    });

    afterEach(async () => {
      await page.context().close();
      expect(troubles).toEqual([]);
    });

    const heading = () => page.locator('h1').innerText();

    it('searches, refines, takes the refinement away again', async () => {
      await page.goto('/');
      await page.getByRole('searchbox').fill('ceasefire');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await heading()).toBe('2 articles with the word “ceasefire”');
      await page.getByText('Months as a table').click();
      await page.getByRole('link', { name: 'April 2013', exact: true }).click();
      expect(await heading()).toBe('1 article with the word “ceasefire”');
      expect(new URL(page.url()).searchParams.get('since')).toBe('2013-04');
      await page.getByRole('link', { name: 'Remove Date: April 2013' }).click();
      expect(await heading()).toBe('2 articles with the word “ceasefire”');
      await page.goBack();
      expect(await heading()).toBe('1 article with the word “ceasefire”');
    });

    it('finds what somebody said, and leads to its place and its evidence', async () => {
      await page.goto('/quotes');
      await page.getByLabel('By', { exact: true }).fill('Brandt');
      await page.getByLabel('What was said').fill('grounds');
      await page.getByRole('button', { name: 'Find quotes' }).click();
      expect(await page.locator('.quotation .words').first().innerText()).toContain(
        '“We see no grounds for a ceasefire',
      );
      await page.locator('.quotation summary').first().click();
      expect(await page.locator('.quotation .evidence').first().isVisible()).toBe(true);
      await page.locator('.quotation .facts a').first().click();
      expect(page.url()).toMatch(/#q\d+$/u);
      expect(await page.locator('.text mark').first().innerText()).toBe('grounds');
      await page.locator('.text .said a.number').first().click();
      expect(page.url()).toMatch(/#e\d+$/u);
      await page.locator('.attributions a.speaker', { hasText: 'Ilse Brandt' }).first().click();
      expect(await heading()).toBe('Ilse Brandt');
    });

    it('works by keyboard alone', async () => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the text');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('budget');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=budget/u);
      expect(await heading()).toBe('1 article with the word “budget”');
    });

    it('shows a hostile article without running any of it', async () => {
      await page.goto('/search?q=harbour+mayor');
      await page.locator('.hits h2 a').first().click();
      expect(await heading()).toContain('<script>alert(1)</script>');
      expect(await page.locator('main script, main img').count()).toBe(0);
    });

    const VISITS = [
      '/',
      '/search?q=ceasefire&year=2013',
      '/search?q=nothinglikethis&colour=red',
      '/quotes?by=brandt&sure=any',
      '/nowhere',
    ];
    const visits = async () => {
      await page.goto('/search?q=brandt');
      const article = await page.locator('.hits h2 a').first().getAttribute('href');
      const person = await page.locator('.hits .named a').first().getAttribute('href');
      troubles.length = 0;
      return [...VISITS, article ?? '', person ?? ''];
    };

    it.each([320, 1280])('needs no sideways scrolling at a width of %i', async (width) => {
      for (const path of await visits()) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ path, over }).toEqual({ path, over: 0 });
      }
      // The page for what is not there is told to the console as a failed load: that is as it should be.
      troubles = troubles.filter((trouble) => !trouble.includes('404'));
    });

    it.runIf(script).each(['light', 'dark'] as const)(
      'has no accessibility fault that axe finds (%s)',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        for (const path of await visits()) {
          await page.goto(path);
          await page.evaluate(axe);
          const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
          const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect({ path, faults }).toEqual({ path, faults: [] });
        }
        troubles = troubles.filter((trouble) => !trouble.includes('404'));
      },
    );
  },
);
