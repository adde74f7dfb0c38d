import { describe, expect, test } from 'vitest';
import { linesOf, REPORT, readPage } from '../../../support/read-page.ts';

const PICTURE = '<img src="bridge.jpg" alt="">';

describe('a caption is told by the picture it stands with, and its credit is left out', () => {
  test.each([
    ['a figure', `<figure>${PICTURE}<figcaption>The mayor on the bridge</figcaption></figure>`],
    [
      'a class name in camel case',
      `<div><span class="newsCaption">The mayor on the bridge</span></div>`,
    ],
    [
      'a box of a picture that nothing names',
      `<div>${PICTURE}<div class="x1">The mayor on the bridge</div></div>`,
    ],
    [
      'a credit in brackets',
      `<figure>${PICTURE}<figcaption>The mayor on the bridge (AP)</figcaption></figure>`,
    ],
    [
      'a credit behind a stroke',
      `<figure>${PICTURE}<figcaption>The mayor on the bridge / AFP</figcaption></figure>`,
    ],
    [
      'a credit in an element of its own',
      `<figure>${PICTURE}<figcaption>The mayor on the bridge <span class="credit">Carl Dane</span></figcaption></figure>`,
    ],
    [
      'whatever follows what the page says of the picture',
      '<figure><img src="b.jpg" alt="The mayor on the bridge"><figcaption>The mayor on the bridge Carl Dane for the Echo</figcaption></figure>',
    ],
  ])('%s', (_, figure) => {
    const article = readPage('', `<article><h1>Bridge opens</h1>${figure}${REPORT}</article>`);
    expect(linesOf(article, 'caption')).toEqual(['The mayor on the bridge']);
    expect(linesOf(article, 'paragraph')).toHaveLength(5);
  });
});
