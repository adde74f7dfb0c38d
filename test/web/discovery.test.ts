import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { originalAt } from '../../web/view-model/article/original.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

const ORIGIN = 'https://record.example';

let folder: string;
let served: ServedArchive;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  served = await fillArchive(folder, INVENTED_PAGES);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) => request(createApp({ ...served, publicUrl: ORIGIN })).get(path);
const textOf = async (path: string) => {
  const response = await open(path).buffer(true).responseType('blob');
  return (response.body as Buffer).toString('utf8');
};
const documentOf = async (path: string) => parseHTML((await open(path)).text).document;
const articleOf = async (q: string) =>
  (
    (await documentOf(`/search?q=${q}`)).querySelector('.hits h2 a')?.getAttribute('href') ?? ''
  ).split('?')[0] ?? '';

describe('the search description', () => {
  test.each([
    ['/opensearch.xml', '/search', 'On the Record'],
    ['/opensearch-quotes.xml', '/quotes', 'Record: quotes'],
  ])(
    '%s tells how %s is asked in each form, and every page leads to it',
    async (path, place, short) => {
      const text = await textOf(path);
      expect(XMLValidator.validate(text)).toBe(true);
      const { OpenSearchDescription: description } = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '',
      }).parse(text);
      expect(description.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
      expect(description.ShortName).toBe(short);
      expect(short.length).toBeLessThanOrEqual(16);
      const templates = description.Url.map(({ template }: { template: string }) => template);
      expect(templates[0]).toBe(`${ORIGIN}${place}?q={searchTerms}&page={startPage?}`);
      for (const template of templates) {
        const address = template
          .slice(ORIGIN.length)
          .replace('{searchTerms}', 'ceasefire')
          .replace('{startPage?}', '1');
        expect({ address, status: (await open(address)).status }).toEqual({ address, status: 200 });
      }
      const links = [...(await documentOf('/')).querySelectorAll('link[rel=search]')];
      expect(links.map((link) => link.getAttribute('href'))).toContain(path);
    },
  );
});

describe('suggestions', () => {
  it('are the names of whoever and whatever begins so, with what each is and where it leads', async () => {
    expect(JSON.parse(await textOf('/suggest?q=bra'))).toEqual([
      'bra',
      ['Ilse Brandt'],
      ['4 quotations'],
      [`${ORIGIN}/person/ilse-brandt`],
    ]);
    expect(JSON.parse(await textOf('/suggest?q=fran'))[1]).toEqual(['France']);
  });

  test.each(['', 'b', '%00', '%22%22%22', 'x'.repeat(3_000)])(
    'are a list for “%s”, too',
    async (q) => {
      expect(JSON.parse(await textOf(`/suggest?q=${q}`))[1]).toEqual([]);
    },
  );
});

describe('the sitemap', () => {
  it('leads through its files to every article, person, place, topic and paper', async () => {
    const addressesIn = async (path: string) => {
      const text = await textOf(path);
      expect(XMLValidator.validate(text)).toBe(true);
      return [...text.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url]) =>
        (url ?? '').slice(ORIGIN.length),
      );
    };
    const files = await addressesIn('/sitemap.xml');
    expect(files).toEqual([
      '/sitemap/articles-1.xml',
      '/sitemap/people-1.xml',
      '/sitemap/lists.xml',
    ]);
    const places = (await Promise.all(files.map(addressesIn))).flat();
    expect(places.filter((place) => place.startsWith('/article/'))).toHaveLength(4);
    expect(places).toContain('/person/ilse-brandt');
    expect(places).toContain('/place/fr');
    for (const place of places) {
      expect({ place, status: (await open(place)).status }).toEqual({ place, status: 200 });
    }
    expect(await textOf('/sitemap/articles-1.xml')).toContain(
      '<lastmod>2020-01-01T00:00:00Z</lastmod>',
    );
    expect((await open('/sitemap/articles-2.xml')).status).toBe(404);
    expect((await open('/sitemap/nothing.xml')).status).toBe(404);
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });

  it('is of what can be listed: refined lists ask search engines to pass by', async () => {
    const robots = async (path: string) => (await open(path)).headers['x-robots-tag'];
    expect(await robots('/search')).toBeUndefined();
    expect(await robots('/search?year=2013')).toBe('noindex');
    expect(await robots('/search/facet/person')).toBe('noindex');
  });
});

describe('what an article’s page tells programs', () => {
  it('is a NewsArticle of schema.org with the quotations whose speaker is sure', async () => {
    const path = await articleOf('spring');
    const document = await documentOf(path);
    const thing = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(thing).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': ORIGIN + path,
      headline: 'Spring brings a first ceasefire',
      datePublished: '2013-04-02',
      publisher: { name: 'The Portmere Herald' },
      isBasedOn: 'https://herald.example/brandt-spring',
    });
    expect(thing.hasPart).toMatchObject([
      {
        '@type': 'Quotation',
        text: 'A ceasefire is a beginning and no more than that,',
        creator: { '@type': 'Person', name: 'Ilse Brandt', url: `${ORIGIN}/person/ilse-brandt` },
        spokenByCharacter: { name: 'Ilse Brandt' },
        isPartOf: { '@id': ORIGIN + path },
      },
    ]);
  });

  it('has the tags by which Zotero knows a newspaper’s article', async () => {
    const document = await documentOf(await articleOf('spring'));
    const contentOf = (key: string) =>
      document
        .querySelector(`meta[name="${key}"], meta[property="${key}"]`)
        ?.getAttribute('content');
    expect(
      ['citation_title', 'citation_publication_date', 'prism.publicationName', 'og:type'].map(
        contentOf,
      ),
    ).toEqual(['Spring brings a first ceasefire', '2013/04/02', 'The Portmere Herald', 'article']);
    expect(contentOf('citation_journal_title')).toBeUndefined();
  });

  it('is data that no article can break out of', async () => {
    const document = await documentOf(await articleOf('harbour+mayor'));
    expect([...document.querySelectorAll('script:not([type], [src])')]).toEqual([]);
    const thing = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(thing.headline).toContain('<script>alert(1)</script>');
    expect(thing.isBasedOn).toBeUndefined();
  });
});

describe('a link to the original', () => {
  test.each([
    ['nothing', null, 'https://herald.example/a'],
    [
      'a few words',
      'no - more, than & that',
      'https://herald.example/a#:~:text=no%20%2D%20more%2C%20than%20%26%20that',
    ],
    [
      'many words by their first and last',
      'one two three four five six seven eight nine ten eleven',
      'https://herald.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
  ])('opens at %s', (_, words, address) => {
    expect(originalAt('https://herald.example/a', words)).toBe(address);
  });

  it('keeps the place it leads to, and follows no unsafe address', () => {
    expect(originalAt('https://herald.example/a#top', 'words')).toBe(
      'https://herald.example/a#top:~:text=words',
    );
    expect(originalAt('javascript:alert(1)', 'words')).toBeNull();
    expect(originalAt('https://herald.example/', '\uD800')).toBe(
      'https://herald.example/#:~:text=%EF%BF%BD',
    );
  });
});
