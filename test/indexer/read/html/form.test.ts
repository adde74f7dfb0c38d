import { describe, expect, test } from 'vitest';
import { REPORT, readPage } from '../../../support/read-page.ts';

const HEADLINE = 'Who owns the river?';
const BEGINNING =
  'Three companies, two villages and a monastery hold papers that give them the water of the Senn.';
const SOLD = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });
const CALL = '<div class="paywall"><p>Already a subscriber? <a href="/in">Log in</a></p></div>';

function jsonLd(thing: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ headline: HEADLINE, ...thing })}</script>`;
}

function formOf(head: string, body: string) {
  const named = `<meta property="og:title" content="${HEADLINE}">${head}`;
  return readPage(named, `<article><h1>${HEADLINE}</h1>${body}</article>`).form;
}

describe('a stub', () => {
  test.each([
    ['the page says it is sold, and calls to subscribe where the rest would be', SOLD, CALL],
    ['it calls to subscribe, and the text breaks off', '', `<p>It is a long …</p>${CALL}`],
    [
      'it is locked by its tier, and the text breaks off',
      '<meta property="article:content_tier" content="locked">',
      '<p>It is a long story...</p>',
    ],
  ])('%s', (_, head, rest) => {
    expect(formOf(head, `<p>${BEGINNING}</p>${rest}`)).toBe('stub');
  });

  test.each([
    ['a short article that is sold whole', SOLD, `<p>${BEGINNING}</p>`],
    [
      'a whole article above a call to subscribe',
      SOLD,
      `${REPORT}${REPORT}${REPORT}${REPORT}${CALL}`,
    ],
    ['a short article with a box that sells', '', `<p>${BEGINNING}</p>${CALL}`],
    [
      'one that is free',
      jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true }),
      `<p>${BEGINNING}</p>${CALL}`,
    ],
  ])('%s is none', (_, head, body) => {
    expect(formOf(head, body)).toBeUndefined();
  });
});

describe('a live blog', () => {
  const entries = [20, 21, 22].map((hour) => `<time>${hour}:10</time><p>${BEGINNING}</p>`).join('');
  const at = (address: string) => `<link rel="canonical" href="https://echo.example${address}">`;

  test.each([
    ['a page that calls itself one', jsonLd({ '@type': 'LiveBlogPosting' }), `<p>${BEGINNING}</p>`],
    [
      'entries with their times under an address that says so',
      at('/world/live/2030/river'),
      entries,
    ],
  ])('%s', (_, head, body) => {
    expect(formOf(head, body)).toBe('liveBlog');
  });

  test.each([
    ['a report about live music', at('/live/river-festival'), REPORT],
    ['entries of times elsewhere', at('/world/river-timeline'), entries],
  ])('%s is none', (_, head, body) => {
    expect(formOf(head, body)).toBeUndefined();
  });
});
