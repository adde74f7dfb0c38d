import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowsedPages, browsePages, CHROMIUM } from '../support/browsed-pages.ts';
import { HOSTILE_COUNT, hostileArticles } from '../support/hostile-articles.ts';

/** The narrowest window that the pages are made for, in CSS pixels (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 };

/**
 * Texts without a sign of direction that are laid out from right to left all the same: a sign in what
 * stands before them has turned them round. Runs in the page.
 */
const TURNED_ROUND = `(() => {
  const turned = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node.data;
    // What has a sign of direction in it, or is written from right to left, is laid out by its own.
    if (/[\\p{Cf}\\p{Script=Arabic}\\p{Script=Hebrew}]/u.test(words)) continue;
    const from = words.search(/[\\p{Script=Latin}\\d]/u);
    const to = words.search(/[\\p{Script=Latin}\\d][^\\p{Script=Latin}\\d]*$/u);
    if (to - from < 2) continue;
    const rectOf = (start) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [rectOf(from), rectOf(to)];
    if (first.width > 0 && first.top === last.top && first.left > last.left) turned.push(words.trim().slice(0, 80));
  }
  return turned;
})()`;

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
    const people = pages.served.archive.people
      .list({ kind: 'person', letter: null, offset: 0, limit: 1_000 })
      .map(({ id }) => `/person/${encodeURIComponent(id)}`);
    for (const path of [...articles.map(({ id }) => `/article/${id}`), ...people, ...lists]) {
      await page.goto(path);
      const seen = await page.evaluate(
        '({ ran: window.ran === true, wider: document.documentElement.scrollWidth - window.innerWidth, address: location.pathname })',
      );
      const turned = await page.evaluate(TURNED_ROUND);
      expect({ path, turned, seen, troubles }).toEqual({
        path,
        turned: [],
        seen: { ran: false, wider: 0, address: path.split('?')[0] },
        troubles: [],
      });
    }
    await page.context().close();
  }, 300_000);
});
