import { describe, expect, test } from 'vitest';
import { REPORT, readPage } from '../../../support/read-page.ts';

function jsonLd(thing: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...thing })}</script>`;
}

function page({
  head = '',
  h1 = 'Bridge of Vale opens after two years',
  below = '',
  behind = '',
}: {
  readonly head?: string;
  readonly h1?: string;
  readonly below?: string;
  readonly behind?: string;
}) {
  return readPage(head, `<article><h1>${h1}</h1>${below}${REPORT}${behind}</article>`);
}

describe('the headline', () => {
  test.each([
    [
      'is what is printed, where something else on the page agrees',
      { head: '<title>Bridge of Vale opens after two years | The Vale Echo</title>' },
      'Bridge of Vale opens after two years',
    ],
    [
      'is without the label that only print has',
      {
        head: '<meta property="og:title" content="What I will miss about the ferry">',
        h1: 'Opinion What I will miss about the ferry',
      },
      'What I will miss about the ferry',
    ],
    [
      'is without the label behind a stroke',
      {
        head: '<meta property="og:title" content="What I will miss about the ferry">',
        h1: 'What I will miss about the ferry | Editorial',
      },
      'What I will miss about the ferry',
    ],
    [
      'is what the page says of itself, where a blog’s name is all that is printed',
      {
        head: '<meta property="og:title" content="Ferrymen ten things you may not know">',
        h1: 'Ferrymen',
      },
      'Ferrymen ten things you may not know',
    ],
    [
      'is what is printed below the breadcrumbs, where the first heading stands among them',
      {
        head: '<meta property="og:title" content="Vale opens its bridge to lorries">',
        h1: '',
        below:
          '<nav><h1>Vale bridge: all about lorries and tolls</h1></nav><header><h2>Vale opens its bridge to lorries</h2></header>',
      },
      'Vale opens its bridge to lorries',
    ],
    [
      'is with its kicker, where the page calls itself so, and then with the mark between them',
      {
        head: '<meta property="og:title" content="Ferry of Vale: What I will miss">',
        h1: '<span>Ferry of Vale</span> <span>What I will miss</span>',
      },
      'Ferry of Vale: What I will miss',
    ],
    [
      'is without a kicker of any length, where the page calls itself so',
      {
        head: '<meta property="og:title" content="What I will miss about the ferry">',
        h1: '<span>An old man of the sea remembers –</span> <span>What I will miss about the ferry</span>',
      },
      'What I will miss about the ferry',
    ],
    [
      'is in the words that JSON-LD and social media share, where print has others',
      {
        head: `${jsonLd({ headline: 'Valemouth has failed its ferrymen' })}<meta property="og:title" content="Valemouth has failed its ferrymen">`,
        h1: 'V’mouth has failed its ferrymen',
      },
      'Valemouth has failed its ferrymen',
    ],
    [
      'is as printed, where JSON-LD and social media only add where it stands',
      {
        head: `${jsonLd({ headline: 'Bridge of Vale opens at last - Local news' })}<meta property="og:title" content="Bridge of Vale opens at last - Local news">`,
        h1: 'Bridge of Vale opens at last',
      },
      'Bridge of Vale opens at last',
    ],
    [
      'is what is printed in the article, where nothing on the page agrees',
      {
        head: '<meta property="og:title" content="Lorries, tolls and tears: all you need to know">',
        h1: 'The quiet river',
      },
      'The quiet river',
    ],
    [
      'is without the paper’s name, in full or cut',
      {
        head: '<meta property="og:title" content="Vale opens its bridge to lorries - ECHO"><meta property="og:site_name" content="The Vale Echo">',
        h1: '',
      },
      'Vale opens its bridge to lorries',
    ],
  ])('%s', (_, parts, expected) => {
    expect(page(parts).headline).toBe(expected);
  });
});

describe('who signs', () => {
  test.each([
    [
      'JSON-LD names them',
      { head: jsonLd({ author: [{ '@type': 'Person', name: 'Ada Brook' }] }) },
      ['Ada Brook'],
    ],
    [
      'people before papers, whoever names the people',
      {
        head: jsonLd({ author: { '@type': 'Organization', name: 'The Vale Gazette' } }),
        below: '<p class="byline">By Ada Brook and Carl Dane</p>',
      },
      ['Ada Brook', 'Carl Dane'],
    ],
    [
      'as print spells them',
      {
        head: jsonLd({ author: 'Solene Bruck' }),
        below: '<span class="byline__name">Solène Bruck</span>',
      },
      ['Solène Bruck'],
    ],
    ['a line that signs without any mark-up', { below: '<div>By Ada Brook</div>' }, ['Ada Brook']],
    [
      'the pair in which publishing systems tell other sites',
      {
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Brook">',
      },
      ['Ada Brook'],
    ],
    [
      'an office is no second writer',
      { head: jsonLd({ author: ['Ada Brook', 'Chief Technology Officer'] }) },
      ['Ada Brook'],
    ],
    [
      'a paper where nobody else does',
      { head: jsonLd({ author: { '@type': 'Organization', name: 'Vale News Agency' } }) },
      ['Vale News Agency'],
    ],
    [
      'persons whose names JSON-LD gives in parts',
      { head: jsonLd({ author: { '@type': 'Person', givenName: 'Ada', familyName: 'Brook' } }) },
      ['Ada Brook'],
    ],
    [
      'all in the signature, where JSON-LD knows the first alone',
      {
        head: jsonLd({ author: 'Ada Brook' }),
        below:
          '<div class="byline">By <span class="byline__name">Ada Brook</span> and Carl Dane, VNN</div>',
      },
      ['Ada Brook', 'Carl Dane'],
    ],
    [
      'not who took the pictures, where the signature says so',
      {
        head: jsonLd({ author: ['Ada Brook', 'Carl Dane'] }),
        below: '<p class="byline">By Ada Brook Photography by Carl Dane</p>',
      },
      ['Ada Brook'],
    ],
    [
      'an agency in print before the paper itself',
      {
        head: `<meta property="og:site_name" content="The Vale Channel">${jsonLd({ author: { '@type': 'Organization', name: 'The Vale Channel' } })}`,
        below: '<p class="byline">By Vale News Agency</p>',
      },
      ['Vale News Agency'],
    ],
    ['a paper’s staff', { head: jsonLd({ author: 'Vale Echo Staff' }) }, ['Vale Echo Staff']],
    [
      'a name with nothing but a date behind it, whatever the mark-up',
      { below: '<span class="k3x9">Ada Brook</span><span class="k3x9">Dec 05, 2023</span>' },
      ['Ada Brook'],
    ],
    [
      'a name in bold type above the first paragraph, where nobody else signs',
      { below: '<p><strong>Ada Brook</strong></p>' },
      ['Ada Brook'],
    ],
    [
      'whom the credit line below the headline names, where nobody signs',
      { below: '<div>Date: March 5, 2024</div><div>Source: Vale Wire</div>' },
      ['Vale Wire'],
    ],
    [
      'whom the line below the label of a credit names',
      { below: '<dl><dt>Source:</dt><dd>Institute of Bridges</dd></dl>' },
      ['Institute of Bridges'],
    ],
    [
      'not the source of a picture',
      { below: '<figure><figcaption>Source: Vale Wire</figcaption></figure>' },
      [],
    ],
    [
      'who reported by the line below the text, where nobody signs above it',
      { behind: '<p>Reporting by Ada Brook and Carl Dane; editing by Eve Frost</p>' },
      ['Ada Brook', 'Carl Dane'],
    ],
    [
      'without "reporter" behind a name in Korean',
      { head: '<meta name="author" content="김하늘 기자">' },
      ['김하늘'],
    ],
    ['nobody, where a line only begins with "by"', { below: '<p>By signing up you agree</p>' }, []],
  ])('%s', (_, parts, expected) => {
    expect(page(parts).authors).toEqual(expected);
  });
});

describe('when it was published', () => {
  test.each([
    [
      'in the paper’s own zone, where the page gives the same instant twice',
      {
        head: jsonLd({ datePublished: '2024-03-06T01:00:21Z' }),
        below: '<time datetime="2024-03-05T20:00:21-05:00">March 5</time>',
      },
      '2024-03-05T20:00:21-05:00',
    ],
    [
      'in the paper’s own zone, where print gives its hour',
      {
        head: jsonLd({ datePublished: '2023-12-20T01:00:21Z' }),
        below: '<div>Published 8:00 PM, Tue December 19, 2023</div>',
      },
      '2023-12-19T20:00:21-05:00',
    ],
    [
      'in UTC, where print tells another hour than a zone can explain',
      {
        head: jsonLd({ datePublished: '2023-12-20T01:00:21Z' }),
        below: '<div>December 20, 2023 at 9:13 AM</div>',
      },
      '2023-12-20T01:00:21Z',
    ],
    [
      'in UTC, where print tells only when it was changed',
      {
        head: jsonLd({ datePublished: '2023-12-20T01:00:21Z' }),
        below: '<div>Updated December 20, 2023 at 9:00 AM</div>',
      },
      '2023-12-20T01:00:21Z',
    ],
    [
      'as printed below the headline, where no mark-up tells',
      { below: '<div>By Ada Brook</div><div>December 11, 2023</div>' },
      '2023-12-11',
    ],
    [
      'as printed below the headline, and not as a teaser behind the text has it',
      {
        below: '<div class="date">22 Dec 2023</div>',
        behind: '<time>16 Feb 2024</time>',
      },
      '2023-12-22',
    ],
    [
      'on the day in its address, where nothing else tells',
      { head: '<meta property="og:url" content="https://echo.example/20231222/bridge.html">' },
      '2023-12-22',
    ],
    [
      'on the day with which the number in its address begins',
      { head: '<meta property="og:url" content="https://echo.example/A202312220930001">' },
      '2023-12-22',
    ],
    [
      'not on a day that a longer number in its address happens to begin with',
      { head: '<meta property="og:url" content="https://echo.example/20231222877">' },
      null,
    ],
    ['not at all, where nothing tells', {}, null],
  ])('%s', (_, parts, expected) => {
    expect(page(parts).published).toBe(expected);
  });
});
