import { beforeAll, expect, it } from 'vitest';
import { inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages({
    'pier.html': inventedPage({
      headline: 'Pier to close for the winter',
      url: 'https://herald.example/pier',
      day: '2014-03-07',
      paragraphs: [
        'The pier will close for the winter because it needs new planks, and planks are dear.',
        '“Nobody asked us, and nobody will ask us in the winter that comes.”',
        'The planks were counted twice in the spring, and there were too few of them.',
      ],
    }),
  });
  return () => pages.close();
});

it('a quotation of which the article does not say who spoke is called nobody’s', async () => {
  const { document, texts } = await pages.open('/quotes?sure=any');
  expect(texts('.quotation .speaker')).toEqual(['Speaker not found']);
  const id = document.querySelector('.quotation')?.id;
  expect((await pages.open(`/quote/${id}`)).heading).toBe('Quotation, 7 March 2014');
});

it('printed words say in which language they are, for whoever hears them', async () => {
  const { document } = await pages.open('/quotes?sure=any');
  for (const printed of ['.quotation .words p', '.quotation .context']) {
    expect(document.querySelector(printed)?.getAttribute('lang')).toBe('en');
  }
});
