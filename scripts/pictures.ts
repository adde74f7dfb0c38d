// Takes the pictures of the documentation: `npm run pictures -- http://127.0.0.1:3000`, while the
// sample archive is served there.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:3000'] = process.argv.slice(2);

/** The reporter's question that the sample archive is made to answer. */
const PICTURES = [
  { file: 'search.png', path: '/search?q=lavrov' },
  { file: 'quotes.png', path: '/quotes?by=lavrov' },
  {
    file: 'compare.png',
    path: '/compare?period=2008&period=2014&period=2016&speaker=sergei-lavrov',
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  });
  mkdirSync('docs/pictures', { recursive: true });
  for (const { file, path } of PICTURES) {
    const response = await page.goto(new URL(path, address).href);
    if (response?.status() !== 200) {
      throw new Error(
        `${address}${path}: answered ${response?.status()}. Is the archive served there?`,
      );
    }
    await page.screenshot({ path: `docs/pictures/${file}` });
    process.stdout.write(`docs/pictures/${file}\n`);
  }
} finally {
  await browser.close();
}
