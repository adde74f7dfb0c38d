import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import malformed from '../src/query/malformed-queries.json' with { type: 'json' };
import {
  type BrowsedPages,
  browsePages,
  CHROMIUM,
  seeHeading,
  type Watched,
} from '../support/browsed-pages.ts';
import { enginesAtHand } from '../support/engines-at-hand.ts';
import { HARBOUR_DIARY, INVENTED_PAGES, TWICE_PRINTED } from '../support/invented-pages.ts';

const ENGINES = enginesAtHand();

/** What a reader may expect, as she would try it, on every engine, with a script and without. */
describe.skipIf(CHROMIUM === null).each(ENGINES)('the pages on $name', (engine) => {
  let pages: BrowsedPages;

  beforeAll(async () => {
    pages = await browsePages(
      { ...INVENTED_PAGES, ...HARBOUR_DIARY, ...TWICE_PRINTED },
      engine.openEngine,
    );
  });

  afterAll(async () => {
    await pages?.close();
    await engine.clear();
  });

  describe.each([{ script: true }, { script: false }])('JavaScript on: $script', ({ script }) => {
    let watched: Watched;
    let page: Page;

    beforeEach(async () => {
      watched = await pages.newPage({ javaScriptEnabled: script });
      page = watched.page;
    });

    afterEach(async () => {
      await page.context().close();
      expect(watched.troubles).toEqual([]);
    });

    const hit = () => page.locator('.hits > li').first().getByRole('link').first();

    it('searches from the home page, refines by a checkbox, and takes that away again', async () => {
      await page.goto('/');
      await page.getByRole(script ? 'combobox' : 'searchbox', { name: 'Words' }).fill('ceasefire');
      await page.getByRole('button', { name: 'Search' }).click();
      await seeHeading(page, '2 articles with the word “ceasefire”');
      await page
        .getByRole('group', { name: 'Quoted' })
        .getByLabel(/Tomas Reyl/u)
        .check();
      // With a script the page changes by itself; without one the button does the same.
      if (!script) await page.getByRole('button', { name: 'Apply filters' }).click();
      await seeHeading(page, '1 article with the word “ceasefire”');
      expect(new URL(page.url()).search).toBe('?q=ceasefire&speaker=tomas-reyl');
      await page.getByRole('link', { name: 'Remove Quoted: Tomas Reyl' }).click();
      await seeHeading(page, '2 articles with the word “ceasefire”');
      await page.goBack();
      await seeHeading(page, '1 article with the word “ceasefire”');
    });

    it('refines on a narrow screen on the page of the filters, and comes back to the list', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/search?q=ceasefire');
      expect(await page.getByRole('group', { name: 'Quoted' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Filters', exact: true }).click();
      await page.getByRole('link', { name: 'Back to the results' }).waitFor();
      expect(await page.locator('.hits').count()).toBe(0);
      await page
        .getByRole('group', { name: 'Quoted' })
        .getByLabel(/Tomas Reyl/u)
        .check();
      // With a script the button says at once how many there are; without one it names no number.
      const show = page.getByRole('button', { name: script ? 'Show 1 article' : 'Show articles' });
      await show.waitFor();
      if (script) expect(new URL(page.url()).searchParams.get('speaker')).toBe('tomas-reyl');
      await show.click();
      await page.getByRole('link', { name: 'Filters (1)' }).waitFor();
      await seeHeading(page, '1 article with the word “ceasefire”');
      expect(new URL(page.url()).search).toBe('?q=ceasefire&speaker=tomas-reyl');
      await page.goBack();
      await page.getByRole('link', { name: 'Back to the results' }).waitFor();
      await page.goBack();
      await seeHeading(page, '2 articles with the word “ceasefire”');
    });

    it('chooses a month from the table of the histogram', async () => {
      await page.goto('/search?q=ceasefire');
      await page.getByText('Months as a table').click();
      await page.getByRole('link', { name: 'April 2013', exact: true }).click();
      await seeHeading(page, '1 article with the word “ceasefire”');
      expect(new URL(page.url()).searchParams.get('since')).toBe('2013-04');
    });

    it('gives a copied address the same list, order, filters, page and light', async () => {
      await page.goto('/search?q=harbour&sort=oldest&page=2&country=&per=10&topic=');
      const address = page.url();
      const seen = await snapshot(page);
      expect(seen.headlines.length).toBe(10);
      const other = await pages.newPage({ javaScriptEnabled: script });
      await other.page.goto(address);
      expect(await snapshot(other.page)).toEqual(seen);
      await other.page.context().close();
    });

    it('finds the same number in every order, and gives as many rows to take along', async () => {
      await page.goto('/search?q=harbour');
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      for (const order of ['Newest', 'Oldest', 'Relevance']) {
        const link = page
          .getByRole('navigation', { name: 'Order' })
          .getByRole('link', { name: order });
        await link.click();
        await page
          .getByRole('navigation', { name: 'Order' })
          .locator('[aria-current]', { hasText: order })
          .waitFor();
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
        const table = await page.locator('.take-away a', { hasText: 'CSV' }).getAttribute('href');
        const rows = (await (await page.request.get(table ?? '')).text()).trim().split('\r\n');
        expect(`${rows.length - 1}`).toBe(/^\d+/u.exec(heading)?.[0]);
      }
    });

    it('folds copies under the earliest, and shows each apart without changing anything else', async () => {
      await page.goto('/search?q=lighthouse');
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      expect(heading).toContain('2 articles');
      expect(await page.locator('.hits h2').allInnerTexts()).toEqual([
        'Lighthouse goes dark after a century',
      ]);
      await page.getByText('+ 1 copy in ').click();
      await page.getByRole('link', { name: 'No more light on the cape' }).waitFor();
      await page.getByRole('link', { name: 'show each' }).click();
      await page.getByRole('heading', { name: 'No more light on the cape' }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
      await page.getByRole('link', { name: 'first printings only' }).click();
      await seeHeading(page, '1 article with the word “lighthouse”');
    });

    it('puts what two people said side by side, and leads from each to all of it', async () => {
      await page.goto('/quotes?q=supper&sure=any');
      await page.getByRole('link', { name: 'Compare people or years' }).click();
      await seeHeading(page, 'Compare what was said with the word “supper”');
      await page.getByLabel('What was said').fill('');
      await page.getByLabel('Said by').fill('Brandt');
      await page.getByLabel('and by').first().fill('Reyl');
      await page.getByRole('button', { name: 'Compare' }).click();
      await seeHeading(page, 'What Ilse Brandt and Tomas Reyl said');
      expect(new URL(page.url()).search).toBe('?by=Brandt&by=Reyl&sure=any');
      const all = page
        .getByRole('region', { name: 'Tomas Reyl' })
        .getByRole('link', { name: /^\d+ quotation/u })
        .first();
      const count = /^\d+ quotations?/u.exec(await all.innerText())?.[0];
      await all.click();
      await seeHeading(page, `${count} by Tomas Reyl`);
    });

    it('lights a hit in every article found, steps to the next, and comes back to the same place', async () => {
      await page.goto('/search?q=harbour+ships&per=10');
      const count = await page.locator('.hits > li').count();
      const last = page
        .locator('.hits > li')
        .nth(count - 1)
        .getByRole('link')
        .first();
      await last.scrollIntoViewIfNeeded();
      const before = await page.evaluate<number>('scrollY');
      await last.click();
      await seeHeading(page, /Harbour/u);
      const bar = page.getByRole('navigation', { name: 'Hits' });
      expect(await bar.innerText()).toMatch(/1 of \d+/u);
      expect(await page.locator('.text mark').count()).toBeGreaterThan(1);
      if (script) {
        await page.keyboard.press('n');
        await bar.getByText(/Hit 2 of \d+/u).waitFor();
        expect(await page.locator('mark.here').count()).toBe(1);
        await bar.getByRole('button', { name: 'Previous hit' }).click();
        await bar.getByText(/Hit 1 of \d+/u).waitFor();
      } else {
        await bar.getByRole('link', { name: /^Hit 2 of/u }).click();
        expect(page.url()).toMatch(/#h2$/u);
        await page.goBack();
      }
      await page.goBack();
      await seeHeading(page, /articles/u);
      await expect.poll(() => page.evaluate('scrollY')).toBe(before);
    });

    it('says where an article stands in the list, leads to the next, and back to their page', async () => {
      await page.goto('/search?q=harbour&sort=oldest&per=10&page=2');
      const seen = await snapshot(page);
      const total = /^\d+/u.exec(seen.heading)?.[0];
      const { [2]: third = '', [3]: fourth = '' } = seen.headlines;
      await page.locator('.hits > li').nth(2).getByRole('link').first().click();
      await seeHeading(page, third);
      const results = page.getByRole('navigation', { name: 'Results' });
      expect(await results.innerText()).toContain(`13 of ${total}`);
      await results.getByRole('link', { name: `next: ${fourth}` }).click();
      await seeHeading(page, fourth);
      expect(await results.innerText()).toContain(`14 of ${total}`);
      expect(await page.locator('.text mark').count()).toBeGreaterThan(0);
      await results.getByRole('link', { name: `previous: ${third}` }).click();
      await seeHeading(page, third);
      await results.getByRole('link', { name: `Back to ${total} results` }).click();
      await seeHeading(page, seen.heading);
      expect(await snapshot(page)).toEqual(seen);
    });

    it('says where nothing is found which filter or word is to blame, with numbers', async () => {
      await page.goto('/search?q=ceasefire+nets&year=1999');
      await seeHeading(page, /^No article/u);
      await page
        .getByRole('listitem')
        .filter({ hasText: /^ceasefire 2 articles/u })
        .waitFor();
      await page.getByRole('link', { name: 'The same words among quotations' }).count();
      await page.goto('/search?q=ceasefire&year=1999');
      await page.getByRole('link', { name: 'Without the choice of year' }).click();
      await seeHeading(page, '2 articles with the word “ceasefire”');
    });

    it('prints quoted words as they stand in the article, and no other words between marks', async () => {
      await page.goto('/quotes?sure=any&q=-ships');
      const shown = await page.locator('article.quotation').evaluateAll((all) =>
        all.map((each) => ({
          id: each.id,
          words: each.querySelector('.words')?.textContent ?? '',
          reported: each.querySelector('.words.reported') !== null,
        })),
      );
      expect(shown.length).toBeGreaterThan(4);
      for (const { id, words, reported } of shown) {
        const [stored] = pages.served.archive.quotations([id]);
        const article = pages.served.archive.findArticle(stored?.articleId ?? '')?.article;
        const printed = (
          stored?.quotation.clause === null ? stored.quotation.content : [stored?.quotation.clause]
        ).flatMap((span) => (span ? [article?.text.slice(span.start, span.end)] : []));
        expect(words).toBe(reported ? printed.join(' … ') : `“${printed.join('” … “')}”`);
      }
    });

    it('shows for every attribution why, and takes a report of a wrong speaker in two clicks', async () => {
      await page.goto('/quotes?by=brandt&q=grounds');
      const record = page.locator('article.quotation').first();
      expect(await record.locator('dl.evidence').count()).toBe(1);
      await record.getByText('why this speaker').click();
      await record.getByRole('link', { name: /^Report it/u }).click();
      await page.getByRole('button', { name: 'Send the report' }).click();
      await seeHeading(page, 'Thank you');
      expect(pages.reports.list({ all: false }).at(-1)).toMatchObject({
        kind: 'wrong speaker',
        speaker: 'Ilse Brandt',
      });
    });

    it('leads from a quotation to its place in the article, its evidence and its speaker', async () => {
      await page.goto('/quotes');
      await page.getByLabel('By', { exact: true }).fill('Brandt');
      await page.getByLabel('What was said').fill('grounds');
      await page.getByRole('button', { name: 'Find quotes' }).click();
      await seeHeading(page, /by Ilse Brandt/u);
      await page.locator('.quotation .facts a').first().click();
      await page.waitForURL(/#q\d+$/u);
      expect(await page.locator('.text mark').first().innerText()).toBe('grounds');
      await page
        .getByRole('link', { name: /^Quotation 2: who said it/u })
        .first()
        .click();
      await page.waitForURL(/#e\d+$/u);
      await page
        .locator('.attributions')
        .getByRole('link', { name: 'Ilse Brandt' })
        .first()
        .click();
      await seeHeading(page, 'Ilse Brandt');
    });

    it('browses from A to Z to a person, and on to what she said about one thing', async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await seeHeading(page, /^People, \d+ names$/u);
      await page
        .getByRole('navigation', { name: 'A to Z' })
        .getByRole('link', { name: 'B' })
        .click();
      await page.getByRole('link', { name: 'Ilse Brandt' }).click();
      await seeHeading(page, 'Ilse Brandt');
      await page.getByRole('complementary').getByRole('link', { name: 'Germany' }).click();
      await seeHeading(page, /^Ilse Brandt on Germany: \d statements?$/u);
    });

    it('is worked by the keyboard alone', async () => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the text');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('budget');
      await page.keyboard.press('Enter');
      await seeHeading(page, '1 article with the word “budget”');
      await hit().focus();
      await page.keyboard.press('Enter');
      await seeHeading(page, /fairy tale/u);
      await page.getByRole('link', { name: /^Quotation 1: who said it/u }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#e1$/u);
    });

    it('shows a hostile article without running any of it', async () => {
      await page.goto('/search?q=harbour+mayor');
      await page
        .getByRole('link', { name: /alert\(1\)/u })
        .first()
        .click();
      await seeHeading(page, /<script>alert\(1\)<\/script>/u);
      expect(await page.locator('main script, main img').count()).toBe(0);
    });

    it('brings at most 60 kB of page, 20 kB of style and 15 kB of script, all from here', async () => {
      for (const path of ['/', '/search?q=harbour', '/quotes?sure=any', '/person/ilse-brandt']) {
        watched.bytes.clear();
        await page.goto(path, { waitUntil: 'networkidle' });
        const size = (kind: string) => watched.bytes.get(kind) ?? 0;
        expect(size('document'), path).toBeLessThanOrEqual(60_000);
        expect(size('stylesheet'), path).toBeLessThanOrEqual(20_000);
        expect(size('script'), path).toBeLessThanOrEqual(15_000);
      }
    });

    it('answers any text that is typed with a named reading', async () => {
      // A spread of the list; test/web/app.test.ts asks all of it.
      for (const text of malformed.filter((_, index) => index % 60 === 0)) {
        await page.goto('/search');
        await page.getByLabel(/^Words/u).fill(text);
        await page.getByRole('button', { name: 'Search', exact: true }).click();
        await seeHeading(page, /article/u);
      }
    });
  });
});

/** What a reader sees of a list: enough to tell one state from another. */
async function snapshot(page: Page) {
  return {
    heading: await page.getByRole('heading', { level: 1 }).innerText(),
    headlines: await page.locator('.hits :is(h2, h3)').allInnerTexts(),
    order: await page.locator('.sorts [aria-current]').allInnerTexts(),
    ticked: await page
      .locator('input:checked')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
    page: await page.getByRole('navigation', { name: 'Pages' }).innerText(),
    lit: await page.locator('mark').allInnerTexts(),
  };
}
