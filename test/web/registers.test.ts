import { beforeAll, describe, expect, it, test } from 'vitest';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  return () => pages.close();
});

describe('the lists from A to Z', () => {
  it('lists people by surname, with what each has', async () => {
    const { heading, texts } = await pages.open('/people');
    expect(heading).toBe('People, 3 names');
    expect(texts('.register a')).toEqual(['Ilse Brandt', 'Amara Osei', 'Tomas Reyl']);
    expect(texts('.register .facts')[1]).toBe('1 statement · named in 1 article');
  });

  it('shows one letter, and the beginning of a name', async () => {
    expect((await pages.open('/people?letter=o')).texts('.register a')).toEqual(['Amara Osei']);
    expect((await pages.open('/people?find=to')).texts('.register a')).toEqual(['Tomas Reyl']);
    expect((await pages.open('/places?find=germ')).texts('.register a')).toEqual(['Germany']);
  });

  it('says which letters there are', async () => {
    expect(
      (await pages.open(`/people?letter=${encodeURIComponent('é')}`)).texts('.notes li'),
    ).toEqual([
      'letter: “é” is not known; it must be one of a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, #.',
    ]);
  });

  it('links the letters that have somebody, and no others', async () => {
    const { texts } = await pages.open('/people');
    expect(texts('.letters a')).toEqual(['B', 'O', 'R']);
  });

  test.each(['/people', '/bodies', '/places', '/cities', '/topics', '/sources'])(
    '%s leads from every line to a page',
    async (path) => {
      const { document, response } = await pages.open(path);
      expect(response.status).toBe(200);
      for (const link of document.querySelectorAll('.register a')) {
        const opened = await pages.open(link.getAttribute('href') ?? '');
        expect([opened.response.status, opened.heading]).toEqual([200, link.textContent]);
      }
    },
  );
});

describe('the page of a place, topic or paper', () => {
  it('shows its latest articles, and who is quoted in them', async () => {
    const { heading, texts } = await pages.open('/source/the-portmere-herald');
    expect(heading).toBe('The Portmere Herald');
    expect(texts('.hits h2')).toHaveLength(4);
    expect(texts('.company h2')).toContain('Most quoted');
  });

  it('counts beside a country only what stands in its articles', async () => {
    const { document, texts } = await pages.open('/places');
    for (const link of document.querySelectorAll('.register a')) {
      const country = await pages.open(link.getAttribute('href') ?? '');
      const most = country.texts('.hits > li').length;
      for (const count of country.texts('.company .count')) {
        expect(Number(count)).toBeLessThanOrEqual(most);
      }
    }
    expect(texts('.register a').length).toBeGreaterThan(1);
  });

  test.each([
    ['/place/atlantis', 'The archive has no place “atlantis”.'],
    ['/topic/1', 'The archive has no topic “1”.'],
    ['/source/none', 'The archive has no paper “none”.'],
  ])('%s is answered 404 and says why', async (path, line) => {
    const { response, texts } = await pages.open(path);
    expect(response.status).toBe(404);
    expect(texts('.message p')[0]).toBe(line);
  });
});
