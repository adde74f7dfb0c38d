import { expect, test } from 'vitest';
import { readSitemap } from '../../../indexer/read/sitemap.ts';

test('an address may stand between blanks, line ends and CDATA marks', () => {
  const places = ['https://vale.example/a', '\n  https://vale.example/b\n  '];
  const marked = ' <![CDATA[ https://vale.example/c ]]> ';
  const urls = [...places, marked].map((place) => `<url><loc>${place}</loc></url>`);
  expect(readSitemap(`<urlset>${urls.join('')}</urlset>`)?.pages).toEqual([
    'https://vale.example/a',
    'https://vale.example/b',
    'https://vale.example/c',
  ]);
});

test('an address that is longer than any may be is left out, and the next is read', () => {
  const long = `https://vale.example/${'a'.repeat(2_100)}`;
  const text = `<urlset><loc>${long}</loc><loc>https://vale.example/b</loc></urlset>`;
  expect(readSitemap(text)?.pages).toEqual(['https://vale.example/b']);
});

test('a flood of blanks where an address should stand costs no more than its length', () => {
  const flood = `<urlset ><loc>${' '.repeat(1_000_000)}x]`;
  expect(readSitemap(flood)).toEqual({ pages: [], sitemaps: [] });
});
