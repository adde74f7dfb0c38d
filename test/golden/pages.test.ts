import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articleInWords, type LeftOut, leftOutInWords } from '../../indexer/cli/reading-in-words.ts';
import { read } from '../../indexer/read/read.ts';

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

/** What `otr read` shows of a page, or the refusal. */
function readInWords(name: string): string {
  const leftOut: LeftOut[] = [];
  const outcome = read(
    { locator: 'page.html', bytes: readFileSync(`${PAGES}${name}/page.html`), charset: null, url: null },
    (text, reason) => {
      if (text !== '') leftOut.push({ text, reason });
    },
  );
  if (!outcome.ok) return `[${outcome.reason.reason}] ${outcome.reason.message}\n`;
  const lines = outcome.value.flatMap(({ article }) => articleInWords(article));
  return `${[...lines, ...leftOutInWords(leftOut)].join('\n')}\n`;
}

describe('a page is read as the record in its folder says', () => {
  test.each(readdirSync(PAGES))('%s', async (name) => {
    await expect(readInWords(name)).toMatchFileSnapshot(`${PAGES}${name}/read.txt`);
  });
});
