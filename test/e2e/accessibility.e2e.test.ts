import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowsedPages, browsePages, CHROMIUM } from '../support/browsed-pages.ts';
import { INVENTED_PAGES, TWICE_PRINTED } from '../support/invented-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every kind of page, and every state that looks different. */
const STATES = [
  '/',
  '/search',
  '/search?q=ceasefire&year=2013',
  '/search?-person=tomas-reyl&all=country&country=FR&country=DE&q=war',
  '/search?q=nothinglikethis&colour=red',
  '/search?q=(talks&page=9',
  '/search?q=ceasefire&year=2013&view=filters',
  '/quotes?by=brandt&sure=any&view=filters',
  '/search/advanced?q=%22we+see%22+-tax',
  '/search/facet/person?q=ceasefire&find=b',
  '/search?q=lighthouse',
  '/quotes?q=supper',
  '/quotes?by=brandt&sure=any',
  '/quotes?by=nobodylikethis',
  '/compare',
  '/compare?by=brandt&by=reyl&by=nobodylikethis&sure=any',
  '/compare?period=2013&period=2014',
  '/people',
  '/people?letter=q',
  '/places',
  '/sources',
  '/person/ilse-brandt',
  '/person/ilse-brandt/on/DE?sure=any',
  '/person/ilse-brandt/with/tomas-reyl',
  '/topic/16000000',
  '/source/the-portmere-herald',
  '/help/search',
  '/about',
  '/about/coverage',
  '/topics',
  '/api',
  '/nowhere',
];

describe.skipIf(CHROMIUM === null)('for every reader', () => {
  let pages: BrowsedPages;
  let states: readonly string[];

  beforeAll(async () => {
    pages = await browsePages({ ...INVENTED_PAGES, ...TWICE_PRINTED });
    const { page } = await pages.newPage();
    const firstLink = async (path: string, selector: string) => {
      await page.goto(path);
      return (await page.locator(selector).first().getAttribute('href')) ?? '';
    };
    const article = await firstLink('/search?q=budget', '.hits h2 a');
    const listed = await firstLink('/search', '.hits li:nth-child(2) h2 a');
    const report = await firstLink('/quotes?by=brandt', '.evidence a');
    const printedTwice = await firstLink('/quotes?q=supper', '.facts a[href^="/quote/"]');
    const bare = article.split('?')[0];
    states = [
      ...STATES,
      listed,
      report.replace('/report/', '/quote/'),
      printedTwice,
      article,
      `${bare}/v/1?mark=none`,
      `${bare}/diff/1..2`,
      report,
    ];
    await page.context().close();
  });

  afterAll(async () => {
    await pages?.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds on any page (%s)',
    async (colorScheme) => {
      const { page, troubles } = await pages.newPage({ colorScheme });
      for (const path of states) {
        await page.goto(path);
        await page.evaluate(
          'document.querySelectorAll("details").forEach((each) => { each.open = true })',
        );
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect({ path, faults }).toEqual({ path, faults: [] });
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  // 320 pixels are what a window of 1280 has left at 400 % (WCAG 2.2, 1.4.10).
  it.each([320, 640, 1600])(
    'needs no sideways scrolling at a width of %i',
    async (width) => {
      const { page } = await pages.newPage({ viewport: { width, height: 256 } });
      for (const path of states) {
        await page.goto(path);
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ path, over }).toEqual({ path, over: 0 });
      }
      await page.context().close();
    },
    120_000,
  );

  it('makes on a narrow screen whatever is tapped alone 44 pixels high', async () => {
    const { page } = await pages.newPage({ viewport: { width: 320, height: 640 } });
    for (const path of states) {
      await page.goto(path);
      const low = await page.evaluate(`[
        ...document.querySelectorAll(
          'nav a, button, select, summary, .chips a, .to-filters, .all, .hits :is(h2, h3) a, .register a, '
          + 'input:not([type=hidden], [type=checkbox], [type=radio]), label:has([type=checkbox], [type=radio])',
        ),
      ]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9)
        .map((each) => each.outerHTML.slice(0, 120))`);
      expect({ path, low }).toEqual({ path, low: [] });
    }
    await page.context().close();
  }, 120_000);

  it('shows on a narrow screen two lines of a snippet, with the first hit in them', async () => {
    const { page } = await pages.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto('/search?q=ceasefire');
    const snippets = await page.evaluate<{ lines: number; lit: boolean }[]>(`[
      ...document.querySelectorAll('.snippet'),
    ].map((each) => {
      const box = each.getBoundingClientRect();
      const mark = each.querySelector('mark').getBoundingClientRect();
      return {
        lines: Math.round(box.height / parseFloat(getComputedStyle(each).lineHeight)),
        lit: mark.bottom <= box.bottom + 1 && mark.right <= box.right + 1,
      };
    })`);
    expect(snippets.length).toBeGreaterThan(0);
    for (const { lines, lit } of snippets) {
      expect(lines).toBeLessThanOrEqual(2);
      expect(lit).toBe(true);
    }
    await page.context().close();
  });

  // Readers may set letters, words and lines wider (1.4.12); a machine may have wider letters than ours.
  it('needs none with wider letters either', async () => {
    const { page } = await pages.newPage({ viewport: { width: 320, height: 256 } });
    for (const path of states) {
      await page.goto(path);
      const over = await page.evaluate(`(() => {
        const wider = new CSSStyleSheet();
        wider.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }');
        document.adoptedStyleSheets = [wider];
        return document.documentElement.scrollWidth - innerWidth;
      })()`);
      expect({ path, over }).toEqual({ path, over: 0 });
    }
    await page.context().close();
  }, 120_000);

  it('keeps lines of a text between 55 and 75 characters where there is room', async () => {
    const { page } = await pages.newPage({ viewport: { width: 1280, height: 800 } });
    for (const [path, selector] of [
      ['/search?q=ceasefire', '.snippet'],
      [states.at(-4) ?? '', '.text p.paragraph, .text p.lead'],
    ] as const) {
      await page.goto(path);
      const characters = await page.evaluate<number>(longestLine(selector));
      expect(characters, path).toBeGreaterThanOrEqual(55);
      expect(characters, path).toBeLessThanOrEqual(75);
    }
    await page.context().close();
  });

  it('shows hits, certainty and focus where the reader’s own colours replace ours', async () => {
    const { page } = await pages.newPage({ forcedColors: 'active' });
    await page.goto('/search?q=ceasefire');
    const style = (selector: string, property: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
      );
    expect(await style('mark', 'outline-style')).toBe('solid');
    expect(await style('.certainty', 'border-bottom-style')).toMatch(/solid|dashed|dotted/u);
    await page.keyboard.press('Tab');
    expect(await style(':focus-visible', 'outline-style')).toBe('solid');
    await page.context().close();
  });

  it('prints the text, its source and its day, and none of the furniture', async () => {
    const { page } = await pages.newPage();
    await page.goto(states.at(-4) ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(
      await page.getByText('Gazette').or(page.getByText('14 May 2013')).first().isVisible(),
    ).toBe(true);
    await page.context().close();
  });

  it('has one main heading on every page, and skips no level', async () => {
    const { page } = await pages.newPage({ javaScriptEnabled: false });
    for (const path of states) {
      await page.goto(path);
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect({ path, first: levels.filter((level) => level === 1).length, skips }).toEqual({
        path,
        first: 1,
        skips: [],
      });
    }
    await page.context().close();
  });
});

/** Characters of the longest line of the first element of a selector: those that stand at one height. */
const longestLine = (selector: string) => `(() => {
  const lines = new Map();
  const walker = document.createTreeWalker(document.querySelector(${JSON.stringify(selector)}), 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { bottom } = range.getBoundingClientRect();
      lines.set(Math.round(bottom / 8), (lines.get(Math.round(bottom / 8)) ?? 0) + 1);
    }
  }
  return Math.max(...lines.values());
})()`;
