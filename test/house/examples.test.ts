import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../indexer/digest.ts';

/** The sample articles and what is said of them, as the repository has them. */
const EXAMPLES = new URL('../../examples/', import.meta.url);
const SOURCES = readFileSync(new URL('SOURCES.md', EXAMPLES), 'utf8');

/** What a row of the document tells: the article, and words of it in quotation marks. */
const ROWS = [...SOURCES.matchAll(/^\| (\d{4}-[\w-]+) \| [^|]+ \| ([^|]+) \| [^|]+ \|$/gmu)].map(
  ([, article = '', words = '']) => ({ article, words }),
);
const WITHOUT_WORDS = [
  ...SOURCES.matchAll(/^Without words in quotation marks: (.+)\.$/gmu),
].flatMap(([, articles = '']) => articles.split(', '));

/** Words between marks as papers set them; the plain texts among the samples have straight ones. */
const MARKED = /["“]([^"”]+)["”]/gu;

/** The texts of the articles by the names of their files; a feed has several under one. */
const TEXTS = new Map(
  readdirSync(new URL('archive/', EXAMPLES), { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) !== '')
    .map((path) => {
      const bytes = readFileSync(new URL(`archive/${path}`, EXAMPLES));
      const outcome = digest({ locator: path, bytes, charset: null, url: null });
      if (!outcome.ok) throw new Error(`${path}: ${outcome.reason.message}`);
      const texts = outcome.value.map(({ article }) => article.text);
      return [basename(path, extname(path)), texts.join('\n\n').replaceAll('’', "'")];
    }),
);

const has = (words: string) => (said: string) => said.includes(words);

/** What stands in quotation marks in an article, mark by mark. */
function wordsIn(article: string): string[] {
  return [...(TEXTS.get(article) ?? '').matchAll(MARKED)].map(([, said = '']) => said);
}

describe('examples/SOURCES.md', () => {
  it('names every sample article, and no other', () => {
    const named = [...ROWS.map(({ article }) => article), ...WITHOUT_WORDS];
    expect([...new Set(named)].sort()).toEqual([...TEXTS.keys()].sort());
  });

  it('gives words that stand in quotation marks in their article', () => {
    const strange = ROWS.filter(({ article, words }) => !wordsIn(article).some(has(words)));
    expect(strange).toEqual([]);
  });

  it('leaves no article with words in quotation marks without a place of record', () => {
    expect(WITHOUT_WORDS.filter((article) => wordsIn(article).length > 0)).toEqual([]);
    const left = [...TEXTS.keys()].map((article) => ({
      article,
      words: wordsIn(article).filter(
        (said) => !ROWS.some((row) => row.article === article && has(row.words)(said)),
      ),
    }));
    expect(left.filter(({ words }) => words.length > 0)).toEqual([]);
  });
});
