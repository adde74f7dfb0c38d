import { beforeAll, describe, expect, it, test } from 'vitest';
import { type OpenPages, openPages } from '../support/open-pages.ts';

/** One minister over three years: the same words again, another number, a turned sentence. */
const PAGES = {
  'winter.html': article('The ministry on the dam', '2011-12-02', [
    'Foreign Minister Ilse Brandt spoke beside Tomas Reyl in Portmere on Friday. “We will build 3 dams on the river before the winter,” Ilse Brandt said. “The river belongs to everyone,” Tomas Reyl said.',
  ]),
  'spring.html': article('More dams for the river', '2012-04-10', [
    'Prime Minister Ilse Brandt opened a dam in France on Tuesday. “We will build 5 dams on the river before the winter,” Ilse Brandt said.',
  ]),
  'summer.html': article('Brandt repeats her pledge', '2013-07-01', [
    'Ilse Brandt travelled to France on Monday. “We will build 5 dams on the river before the winter,” Ilse Brandt said. “We will not build 5 dams on the river before the winter,” she added.',
  ]),
};

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(PAGES);
  return () => pages.close();
});

it('pages of people name their one address, whatever else was asked of them', async () => {
  for (const [path, address] of [
    ['/person/ilse-brandt?colour=red', '/person/ilse-brandt'],
    ['/person/ilse-brandt/on/FR?colour=red&sure=any', '/person/ilse-brandt/on/FR?sure=any'],
  ] as const) {
    const { document } = await pages.open(path);
    const link = document.querySelector('link[rel=canonical]');
    expect(link?.getAttribute('href')).toBe(address);
  }
});

describe('the person page', () => {
  it('shows statements a month as a drawing and as a table', async () => {
    const { texts } = await pages.open('/person/ilse-brandt');
    expect(texts('.wide-chart h2')).toEqual(['Statements a month']);
    expect(texts('.wide-chart tbody tr')).toEqual(['December 20111', 'April 20121', 'July 20132']);
  });

  it('lists what is spoken about, who is quoted beside, and leads to both', async () => {
    const { document, texts } = await pages.open('/person/ilse-brandt');
    expect(texts('.company h2')).toContain('Quoted beside');
    const beside = [...document.querySelectorAll('.company a')].findLast(
      ({ textContent }) => textContent === 'Tomas Reyl',
    );
    const both = await pages.open(beside?.getAttribute('href') ?? '');
    expect(both.heading).toBe('Ilse Brandt and Tomas Reyl: quoted together in 1 article');
  });

  it('shows each role as printed with its days, oldest first', async () => {
    const { texts } = await pages.open('/person/ilse-brandt');
    expect(texts('.facets li').slice(0, 2)).toEqual([
      'Foreign Minister 12 December 2011',
      'Prime Minister 110 April 2012',
    ]);
  });

  it('leads from a number of articles and statements to those, and to others beside them', async () => {
    const { document } = await pages.open('/person/ilse-brandt');
    const links = [...document.querySelectorAll('.summary a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['4 statements', '/quotes?speaker=ilse-brandt&sure=any'],
      ['3 articles', '/search?person=ilse-brandt'],
      ['Compare with others', '/compare?speaker=ilse-brandt&sure=any'],
    ]);
  });
});

describe('two people in the same articles', () => {
  it('are shown with what both say there, in printed order', async () => {
    const { texts } = await pages.open('/person/ilse-brandt/with/tomas-reyl');
    expect(texts('.results h2')).toEqual(['The ministry on the dam']);
    expect(texts('.results .speaker')).toEqual(['Ilse Brandt', 'Tomas Reyl']);
  });

  it('have one address, whoever is named first', async () => {
    const { response } = await pages.open('/person/tomas-reyl/with/ilse-brandt?page=1');
    expect([response.status, response.headers.location]).toEqual([
      301,
      '/person/ilse-brandt/with/tomas-reyl?page=1',
    ]);
  });

  test.each([
    ['/person/ilse-brandt/with/nobody', 404],
    ['/person/nobody/with/ilse-brandt', 404],
  ])('%s: %i', async (path, status) => {
    expect((await pages.open(path)).response.status).toBe(status);
  });
});

describe('a person on one subject', () => {
  it('puts statements in their order, folds repeats and marks what can be compared', async () => {
    const { heading, texts } = await pages.open('/person/ilse-brandt/on/FR?sure=any');
    expect(heading).toBe('Ilse Brandt on France: 3 statements');
    expect(texts('.timeline > section > h2')).toEqual(['2012', '2013']);
    expect(texts('.repeats > summary')[0]).toContain('Said in similar words 1 more time');
    expect(texts('.compare')).toEqual(['Compare 10 April 2012: negation differs']);
  });

  it('leads every comparison to a statement of the page', async () => {
    const { document } = await pages.open('/person/ilse-brandt/on/FR?sure=any');
    for (const link of document.querySelectorAll('.compare a')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id)).not.toBeNull();
    }
  });

  test.each(['nobody', '99000000', 'QQ'])('says of %s that it is no subject', async (subject) => {
    const { response } = await pages.open(`/person/ilse-brandt/on/${subject}`);
    expect(response.status).toBe(404);
  });
});

function article(headline: string, day: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${day}"></head>
<body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}
