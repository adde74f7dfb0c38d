import { beforeAll, describe, expect, it, test } from 'vitest';
import { inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

/** Two ministers on one river, in two years. */
const PAGES = {
  'winter.html': inventedPage({
    headline: 'The ministry on the dam',
    url: 'https://herald.example/ministry',
    day: '2011-12-02',
    paragraphs: [
      'Foreign Minister Ilse Brandt spoke beside Tomas Reyl in Portmere on Friday. “We will build 3 dams on the river,” Ilse Brandt said. “The river belongs to everyone,” Tomas Reyl said.',
    ],
  }),
  'spring.html': inventedPage({
    headline: 'More dams',
    url: 'https://herald.example/dams',
    day: '2012-04-10',
    paragraphs: [
      'Foreign Minister Ilse Brandt opened a dam on Tuesday. “We will build 5 dams before the winter,” Ilse Brandt said.',
      'Otto Brandt, a farmer, was there. “Nobody asked the farmers on the river,” Otto Brandt said.',
    ],
  }),
};

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(PAGES);
  return () => pages.close();
});

describe('the page that compares', () => {
  it('puts people side by side, each with the number and years of what they said', async () => {
    const { heading, texts } = await pages.open(
      '/compare?q=river&speaker=ilse-brandt&speaker=tomas-reyl',
    );
    expect(heading).toBe('What Ilse Brandt and Tomas Reyl said with the word “river”');
    expect(texts('.side-by-side h2')).toEqual(['Ilse Brandt', 'Tomas Reyl']);
    expect(texts('.side-by-side h2 + p')).toEqual([
      '1 quotation of Ilse Brandt · printed 2011 · leave out Ilse Brandt',
      '1 quotation of Tomas Reyl · printed 2011 · leave out Tomas Reyl',
    ]);
    expect(texts('.side-by-side .words')).toEqual([
      '“We will build 3 dams on the river,”',
      '“The river belongs to everyone,”',
    ]);
  });

  it('puts periods of one speaker side by side', async () => {
    const { heading, texts } = await pages.open(
      '/compare?period=2011&period=2012&speaker=ilse-brandt',
    );
    expect(heading).toBe('What Ilse Brandt said, compared: 2011 and 2012');
    expect(texts('.side-by-side .words')).toEqual([
      '“We will build 3 dams on the river,”',
      '“We will build 5 dams before the winter,”',
    ]);
    expect(texts('.side-by-side .speaker')).toEqual([]);
    expect(texts('.chips li')).toContain('Remove Quoted: Ilse Brandt ×');
  });

  it('leads from a column to all of it, and to the comparison without it', async () => {
    const { document } = await pages.open(
      '/compare?q=river&speaker=ilse-brandt&speaker=tomas-reyl',
    );
    const links = [...document.querySelectorAll('.side-by-side h2 + p a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([
      '/quotes?q=river&speaker=ilse-brandt',
      '/compare?q=river&speaker=tomas-reyl',
      '/quotes?q=river&speaker=tomas-reyl',
      '/compare?q=river&speaker=ilse-brandt',
    ]);
  });

  it('offers those who said most of it, while a column is free', async () => {
    const { texts } = await pages.open('/compare?q=river');
    expect(texts('.summary p')).toEqual([
      'Most quoted: Ilse Brandt 1 · Otto Brandt 1 · Tomas Reyl 1',
      'Years with most quotations: 2011 2 · 2012 1',
    ]);
    const beside = await pages.open('/compare?q=river&speaker=ilse-brandt');
    expect(beside.texts('.summary p')).toEqual(['Put beside: Otto Brandt 1 · Tomas Reyl 1']);
    const full = await pages.open(
      '/compare?speaker=ilse-brandt&speaker=otto-brandt&speaker=tomas-reyl',
    );
    expect(full.texts('.summary p')).toEqual([]);
  });

  it('says whom a typed name means, and lets one of them be chosen', async () => {
    const { document, texts } = await pages.open('/compare?by=brandt&by=reyl');
    expect(texts('.side-by-side h2')).toEqual(['Anyone named “brandt”', 'Tomas Reyl']);
    const choice = [...document.querySelectorAll('.side-by-side a')].find(
      ({ textContent }) => textContent === 'Otto Brandt',
    );
    expect(choice?.getAttribute('href')).toBe('/compare?by=reyl&speaker=otto-brandt');
  });

  it('keeps a column that has nothing, and says why', async () => {
    const { texts } = await pages.open('/compare?by=nobodylikethis&speaker=tomas-reyl');
    expect(texts('.side-by-side h2')).toEqual(['Tomas Reyl', 'Anyone named “nobodylikethis”']);
    expect(texts('.side-by-side h2 + p')[1]).toContain('No quotation · leave out');
    expect(texts('.notes li')[0]).toContain('the archive names nobody like “nobodylikethis”');
  });

  it('drops the empty fields of its form, and is no page for search engines', async () => {
    const { response } = await pages.open('/compare?q=&by=Reyl&by=&period=');
    expect([response.status, response.headers.location]).toEqual([303, '/compare?by=Reyl']);
    expect(response.headers['x-robots-tag']).toBe('noindex');
  });
});

test.each([
  ['/quotes?by=brandt&q=river&page=1', '/compare?by=brandt&q=river'],
  ['/person/ilse-brandt/with/tomas-reyl', '/compare?speaker=ilse-brandt&speaker=tomas-reyl'],
])('%s leads to %s', async (path, comparison) => {
  const { document } = await pages.open(path);
  const links = [...document.querySelectorAll('.summary a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toContain(comparison);
});
