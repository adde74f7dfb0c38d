import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowsedPages, browsePages, CHROMIUM } from '../support/browsed-pages.ts';
import { HOSTILE_COUNT, hostileArticles } from '../support/hostile-articles.ts';

/** The narrowest window that the pages are made for, in CSS pixels (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 };

describe.skipIf(CHROMIUM === null)(`${HOSTILE_COUNT} hostile articles in a browser`, () => {
  let pages: BrowsedPages;

  beforeAll(async () => {
    pages = await browsePages(hostileArticles());
  }, 120_000);

  afterAll(async () => {
    await pages?.close();
  });

  it('run nothing, load nothing from elsewhere and stay inside a narrow window', async () => {
    const { page, troubles } = await pages.newPage({ viewport: NARROW });
    // Every attack calls this; it is there, so that one that comes through is seen.
    await page.addInitScript('window.hostile = () => { window.ran = true; }');
    const articles = pages.served.archive.currentArticles({ offset: 0, limit: 1_000 });
    const lists = ['/search?q=harbour', '/quotes?sure=any', '/people', '/sources', '/topics'];
    for (const path of [...articles.map(({ id }) => `/article/${id}`), ...lists]) {
      await page.goto(path);
      const seen = await page.evaluate(
        '({ ran: window.ran === true, wider: document.documentElement.scrollWidth - window.innerWidth, address: location.pathname })',
      );
      expect({ path, seen, troubles }).toEqual({
        path,
        seen: { ran: false, wider: 0, address: path.split('?')[0] },
        troubles: [],
      });
    }
    await page.context().close();
  }, 300_000);
});
