import { readdirSync, readFileSync } from 'node:fs';
import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readScript, readStyle } from '../../web/assets.ts';
import { KEYS } from '../../web/view-model/keys.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

const KILOBYTE = 1_000;
const bytes = (text: string) => Buffer.byteLength(text);

describe('what travels with a page', () => {
  it('is at most 20 kB of style and 15 kB of script, before anything packs it', () => {
    expect(bytes(readStyle().content)).toBeLessThanOrEqual(20 * KILOBYTE);
    const script = readScript().files.map(({ content }) => bytes(content));
    expect(script.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * KILOBYTE);
  });

  it('holds every sheet of the style once', () => {
    const folder = new URL('../../web/assets/style/', import.meta.url);
    const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const rules = (style: string) => style.split('{').length - 1;
    expect(rules(readStyle().content)).toBe(rules(sheets.join('')));
    const { content } = readStyle();
    const strings = sheets.flatMap(
      (sheet) => sheet.replaceAll(/\/\*.*?\*\//gsu, '').match(/"[^"\n]*"/gu) ?? [],
    );
    expect(strings.filter((each) => !content.includes(each))).toEqual([]);
  });

  it('names the keys that act, and no others, on the help page', async () => {
    // A browser's module, of which this program has no types.
    const script = new URL('../../web/assets/client/keys.js', import.meta.url);
    const { KEYS: acting } = await import(script.href);
    expect(KEYS.flatMap(({ keys }) => keys).sort()).toEqual([...acting].sort());
  });
});

describe('a page', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages(INVENTED_PAGES);
    return () => pages.close();
  });

  test.each(['/', '/search', '/quotes?sure=any', '/people', '/help/search', '/about/coverage'])(
    '%s is at most 60 kB as it is written',
    async (path) => {
      const { response } = await pages.open(path);
      expect(bytes(response.text)).toBeLessThanOrEqual(60 * KILOBYTE);
    },
  );

  it('links to scripts that are there', async () => {
    const { document, response } = await pages.open('/');
    expect(response.status).toBe(200);
    const { createApp } = await import('../../web/app.ts');
    const addresses = [...document.querySelectorAll('script')].map((each) =>
      each.getAttribute('src'),
    );
    expect(addresses.length).toBe(2);
    for (const address of addresses) {
      const script = await request(createApp(pages.served)).get(address ?? '');
      expect([script.status, script.type]).toEqual([200, 'text/javascript']);
    }
  });
});
