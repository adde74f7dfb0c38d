import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type BrowsedPages,
  browsePages,
  CHROMIUM,
  seeHeading,
  type Watched,
} from '../support/browsed-pages.ts';
import { HARBOUR_DIARY, INVENTED_PAGES } from '../support/invented-pages.ts';

/** What the script adds to pages that are whole without it. */
describe.skipIf(CHROMIUM === null)('with the script', () => {
  let pages: BrowsedPages;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    pages = await browsePages({ ...INVENTED_PAGES, ...HARBOUR_DIARY });
  });

  afterAll(async () => {
    await pages?.close();
  });

  beforeEach(async () => {
    watched = await pages.newPage();
    page = watched.page;
  });

  afterEach(async () => {
    await page.context().close();
    expect(watched.troubles).toEqual([]);
  });

  const focused = () =>
    page.evaluate<string>('document.activeElement.value ?? document.activeElement.textContent');

  it('changes the results in place: focus stays, the sentence is told, the way back is true', async () => {
    await page.goto('/search?q=ceasefire');
    await page.evaluate('globalThis.kept = true');
    const reyl = page.getByRole('group', { name: 'Quoted' }).getByLabel(/Tomas Reyl/u);
    await reyl.focus();
    await page.keyboard.press('Space');
    await seeHeading(page, '1 article with the word “ceasefire”');
    await page.getByRole('status').getByText('1 article with the word “ceasefire”').waitFor();
    expect(await focused()).toBe('tomas-reyl');
    expect(await page.evaluate('globalThis.kept')).toBe(true);
    expect(await page.title()).toContain('1 article');
    await page.goBack();
    await seeHeading(page, '2 articles with the word “ceasefire”');
    expect(await reyl.isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('?q=ceasefire');
    await page.goForward();
    await seeHeading(page, '1 article with the word “ceasefire”');
    await page.getByRole('combobox', { name: 'Words' }).fill('reyl');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('status').getByText('1 suggestion', { exact: true }).waitFor();
  });

  it('leaves unfolded what was unfolded', async () => {
    await page.goto('/search');
    await page.getByText('Months as a table').click();
    await page
      .getByRole('group', { name: 'People' })
      .getByLabel(/Ilse Brandt/u)
      .check();
    await seeHeading(page, '2 articles');
    await page.getByRole('table').waitFor();
  });

  it('sends two quick choices as one', async () => {
    await page.goto('/search');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    const people = page.getByRole('group', { name: 'People' });
    await people.getByLabel(/Tomas Reyl/u).check();
    await people.getByLabel(/Ilse Brandt/u).check();
    await seeHeading(page, '3 articles');
    expect(asked.filter((url) => url.includes('/search'))).toHaveLength(1);
  });

  it('asks for nothing where a link leads within the page', async () => {
    await page.goto('/search?q=ceasefire');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    await page.evaluate("location.hash = 'filters'");
    await page.evaluate("location.hash = 'main'");
    await page.goBack();
    // What a wrong answer to the way back would have asked for is asked by the time a suggestion is.
    await page.getByRole('combobox', { name: 'Words' }).fill('reyl');
    await page.getByRole('option').first().waitFor();
    expect(asked.filter((url) => !url.includes('/suggest'))).toEqual([]);
  });

  it('loads the page the usual way where the answer is none', async () => {
    await page.goto('/search?q=ceasefire');
    let refused = false;
    await page.route(/speaker=/u, async (route) => {
      if (refused) return route.continue();
      refused = true;
      await route.abort();
    });
    await page
      .getByRole('group', { name: 'Quoted' })
      .getByLabel(/Tomas Reyl/u)
      .check();
    await seeHeading(page, '1 article with the word “ceasefire”');
    expect(refused).toBe(true);
    watched.troubles.length = 0;
  });

  it('goes by keys: into the box, from result to result, from hit to hit, back', async () => {
    await page.goto('/search?q=harbour+ships');
    await page.keyboard.press('/');
    expect(await focused()).toBe('harbour ships');
    await page.keyboard.type('j');
    expect(await page.getByRole('combobox', { name: 'Words' }).inputValue()).toBe('j');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await page.locator('.hits :is(h2, h3) a').first().innerText();
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await seeHeading(page, first);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await page
      .getByRole('navigation', { name: 'Hits' })
      .getByText(/^Hit 2 of/u)
      .waitFor();
    await page.keyboard.press('Escape');
    await seeHeading(page, /articles with the words “harbour” and “ships”/u);
  });

  it('keeps the colours that are chosen at the foot, until the system’s are chosen again', async () => {
    const paper = () =>
      page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const light = await paper();
    await page.getByLabel('Colours').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto('/quotes');
    expect(await paper()).toBe(dark);
    await page.getByLabel('Colours').selectOption('as your system');
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe(dark);
  });

  it('goes to the articles and the quotes by two keys', async () => {
    await page.goto('/help/search');
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL('/quotes');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.waitForURL('/search');
  });

  describe('copies a citation', () => {
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    const styles = () => page.locator('.cite .note').allTextContents();

    beforeEach(async () => {
      await page.goto('/quotes?by=reyl&q=budget');
      await page.getByRole('link', { name: /^cite/u }).click();
      await page.getByRole('heading', { name: 'Cite' }).waitFor();
    });

    it('in the style that is unfolded, else as the Chicago note, and says so', async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const [chicago, mla] = await styles();
      await page.keyboard.press('c');
      await page.getByRole('status').getByText('Citation copied').waitFor();
      expect(await copied()).toBe(chicago);
      await page.getByText('MLA', { exact: true }).first().click();
      await page.keyboard.press('c');
      await expect.poll(copied).toBe(mla);
    });

    it('by selecting it where the page may not copy', async () => {
      await page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined }); undefined",
      );
      await page.keyboard.press('c');
      await page.getByRole('status').getByText('Citation selected').waitFor();
      const [chicago] = await styles();
      expect(await page.evaluate<string>('getSelection().toString()')).toBe(chicago);
    });
  });

  it('goes by a key to the filters: to the first, or to their page where there is no room for them', async () => {
    await page.goto('/search?q=ceasefire');
    await page.keyboard.press('f');
    expect(await page.evaluate('document.activeElement.closest(".facets") !== null')).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search?q=ceasefire');
    await page.keyboard.press('f');
    await page.getByRole('link', { name: 'Back to the results' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Filters' }).waitFor();
  });

  it('lets the keys be switched off, and remembers it', async () => {
    await page.goto('/help/search');
    await page.getByRole('button', { name: 'Switch the keys off' }).click();
    await page.goto('/search?q=harbour');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await page.goto('/help/search');
    await page.getByRole('button', { name: 'Switch the keys on' }).click();
    await page.getByRole('button', { name: 'Switch the keys off' }).waitFor();
  });

  describe('suggestions', () => {
    /** The answer of an address that gives suggestions, as OpenSearch 1.1 writes it. */
    const suggesting = (texts: readonly string[]) =>
      page.route(/\/suggest/u, (route) =>
        route.fulfill({ contentType: 'application/json', body: JSON.stringify(['', texts]) }),
      );

    it('are a list of which none is chosen by itself: Enter searches what was typed', async () => {
      await suggesting(['ceasefire talks', 'ceasefire']);
      await page.goto('/search');
      const box = page.getByRole('combobox', { name: 'Words' });
      await box.fill('ceasef');
      await page.getByRole('option', { name: 'ceasefire talks' }).waitFor();
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Enter');
      await seeHeading(page, /ceasef/u);
      expect(new URL(page.url()).searchParams.get('q')).toBe('ceasef');
    });

    it('are pointed at by the arrows, taken by Enter or a press, closed by Escape', async () => {
      await suggesting(['ceasefire talks', 'ceasefire']);
      await page.goto('/search');
      const box = page.getByRole('combobox', { name: 'Words' });
      await box.fill('cease');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      expect(await box.inputValue()).toBe('cease');
      await box.fill('ceasef');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowUp');
      const pointed = page.getByRole('listbox').getByRole('option', { selected: true });
      expect(await pointed.innerText()).toBe('ceasefire');
      expect(await box.getAttribute('aria-activedescendant')).toBe(
        await pointed.getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      await seeHeading(page, '2 articles with the word “ceasefire”');
      await page.goto('/');
      await page.getByRole('combobox', { name: 'Words' }).fill('cease');
      await page.getByRole('option', { name: 'ceasefire', exact: true }).click();
      await seeHeading(page, '2 articles with the word “ceasefire”');
    });

    it('lead to the very page of a person, place or topic', async () => {
      await page.goto('/');
      await page.getByRole('combobox', { name: 'Words' }).fill('ilse');
      await page.getByRole('option', { name: /^Ilse Brandt \d+ quotations$/u }).click();
      await seeHeading(page, 'Ilse Brandt');
    });

    it('are not missed where there are none', async () => {
      await page.route(/\/suggest/u, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/');
      await page.getByRole('combobox', { name: 'Words' }).fill('budget');
      await page.keyboard.press('Enter');
      await seeHeading(page, '1 article with the word “budget”');
    });
  });
});
