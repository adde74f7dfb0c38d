import { expect, test } from 'vitest';
import { REPORT, readPage } from '../../support/read-page.ts';

test('a page that was saved again as UTF-8 is read so, whatever its old declaration says', () => {
  const article = readPage(
    '<meta charset="iso-8859-1"><title>Brücke für Vale</title>',
    `<article><h1>Brücke für Vale</h1>${REPORT}</article>`,
  );
  expect(article.headline).toBe('Brücke für Vale');
});
