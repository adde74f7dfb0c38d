import { describe, expect, test } from 'vitest';
import { linesOf, REPORT, readPage } from '../../../support/read-page.ts';

const H1 = '<h1>Bridge of Vale opens after two years</h1>';
const OTHER = Array.from(
  { length: 9 },
  (_, at) =>
    `<p>The ferrymen of Quill told the harbour board for the ${at + 2}. time that they would not sail before the tide had turned in the sound.</p>`,
).join('');

describe('the body is the article and nothing beside it', () => {
  test.each([
    [
      'a second article below it, longer, with a headline of its own',
      `<main><article>${H1}${REPORT}</article><article><h1>Ferrymen stay ashore</h1>${OTHER}</article></main>`,
    ],
    [
      'a teaser in it, whose heading is a link',
      `<article>${H1}${REPORT}<article><h3><a href="/b">Ferrymen stay ashore</a></h3><p>The ferrymen of Quill told the harbour board that they would not sail.</p></article></article>`,
    ],
    [
      'a list of links around boxes',
      `<article>${H1}${REPORT}</article><ul><li><a href="/b"><div>The ferrymen of Quill told the harbour board that they would not sail.</div></a></li></ul>`,
    ],
    [
      'markup kept in an attribute longer than any tag of a real page',
      `<article>${H1}<div data-x="${'<p>The ferrymen of Quill stay ashore.</p>'.repeat(400)}"></div>${REPORT}</article>`,
    ],
    [
      'a post shown from another site',
      `<article>${H1}${REPORT}<blockquote class="twitter-tweet"><p>The ferrymen of Quill stay ashore until the tide has turned.</p></blockquote></article>`,
    ],
    [
      'a window about privacy, longer than the article',
      `<article>${H1}${REPORT}</article><div class="privacy-modal">${OTHER}</div>`,
    ],
    [
      'who the writer is, how to reach the paper and who edited',
      `<meta name="author" content="Ada Brook"><article>${H1}${REPORT}<p>Ada Brook is the bridge correspondent of the Echo.</p><p>Contact the newsdesk at news@echo.example</p><p>Reporting by Ada Brook; editing by Carl Dane</p></article>`,
    ],
    [
      'what stands below a heading for other articles',
      `<article>${H1}${REPORT}<h3>More in News</h3><h3>Ferrymen stay ashore</h3><p>In News, Vale, 2 Feb 2025.</p></article>`,
    ],
  ])('%s is left out', (_, body) => {
    const article = readPage('', body);
    expect(article.headline).toBe('Bridge of Vale opens after two years');
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
    expect(article.text).not.toMatch(/ferrymen|correspondent|newsdesk|editing/iu);
  });
});

describe('what stands above the first paragraph', () => {
  const STANDFIRST = 'Two years after the flood the county walks dry over the river again.';
  const describing = `<meta property="og:description" content="${STANDFIRST}">`;

  test.each([
    ['a heading that is the page’s own description', `<h2>${STANDFIRST}</h2>`],
    ['a paragraph of another class that is so', `<p class="x1">${STANDFIRST}</p>`],
    ['a paragraph in a box of its own that is so', `<div><p>${STANDFIRST}</p></div>`],
  ])('%s is the standfirst', (_, above) => {
    const article = readPage(describing, `<article>${H1}${above}<div>${REPORT}</div></article>`);
    expect(linesOf(article, 'standfirst')).toEqual([STANDFIRST]);
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
  });

  test('a first paragraph that is laid out as the others is the lead, whatever the page says of itself', () => {
    const article = readPage(describing, `<article>${H1}<p>${STANDFIRST}</p>${REPORT}</article>`);
    expect(linesOf(article, 'standfirst')).toEqual([]);
    expect(linesOf(article, 'paragraph')[0]).toBe(STANDFIRST);
  });

  test('the headline printed again with its kicker is no subhead', () => {
    const again = '<h2><span>Vale</span> <span>Bridge of Vale opens after two years</span></h2>';
    const article = readPage('', `${H1}<article>${again}${REPORT}</article>`);
    expect(linesOf(article, 'subhead')).toEqual([]);
  });
});

describe('a body among lists of links', () => {
  test('is found, although the links are longer than its prose', () => {
    const list = `<ul>${'<li><a href="/b">A ferry ticket for the sound at half of its price</a></li>'.repeat(60)}</ul>`;
    const figure =
      '<figcaption>The ferry of Vale at its pier before the bridge was built.</figcaption>';
    const article = readPage('', `<article>${H1}${REPORT}<div>${list}${figure}</div></article>`);
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
  });
});

describe('a page that leaves the printing to a script', () => {
  const APP = `<div id="app"></div>`;
  const head = '<meta property="og:title" content="Bridge of Vale opens after two years">';
  const plain = REPORT.replaceAll(/<\/?p>/gu, '');

  test.each([
    [
      'the article’s text in JSON-LD',
      `${APP}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: plain })}</script>`,
    ],
    [
      'the paragraphs in its data',
      `${APP}<script>window.state = ${JSON.stringify({ teaser: '<p>Short</p>', body: REPORT })}</script>`,
    ],
    [
      'the paragraphs in its data, escaped for a script',
      `${APP}<script>push([1,${JSON.stringify(REPORT).replaceAll('<', '\\u003c')}])</script>`,
    ],
  ])('is read by %s', (_, body) => {
    const article = readPage(head, body);
    expect(article.headline).toBe('Bridge of Vale opens after two years');
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
  });

  test('is not read by its data where it prints an article', () => {
    const script = `<script>window.next = ${JSON.stringify(OTHER.repeat(9))}</script>`;
    const article = readPage(head, `<article>${H1}${REPORT}</article>${script}`);
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
  });
});
