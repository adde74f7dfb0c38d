import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATORS } from '../../src/query/operators.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  return () => pages.close();
});

describe('the pages that explain', () => {
  it('names every operator that the engines are tested with, each with a search that uses it', async () => {
    const { document, texts } = await pages.open('/help/search');
    const operators = OPERATORS.flatMap((group) => group.operators);
    expect(texts('.operators dt')).toEqual(operators.map(({ syntax }) => syntax));
    expect(
      [...document.querySelectorAll('.operators a')].map(({ textContent }) => textContent),
    ).toEqual(operators.map(({ example }) => example));
  });

  it('says what the archive covers, paper by paper', async () => {
    const { texts } = await pages.open('/about/coverage');
    expect(texts('.figures dt').slice(0, 2)).toEqual(['Articles', 'Searchable']);
    expect(texts('.prose > section > table tbody tr')).toEqual([
      'The Portmere Herald428 December 20121 June 2013',
    ]);
  });

  it('says what each certainty means', async () => {
    expect((await pages.open('/about')).texts('.operators dt')).toEqual([
      'sure',
      'likely',
      'unsure',
    ]);
  });
});

describe('the home page', () => {
  it('has one box, examples that find something, and the newest articles', async () => {
    const { document, texts } = await pages.open('/');
    expect(document.querySelectorAll('input[type=search]').length).toBe(1);
    expect(texts('.latest h3')[0]).toContain('Harbour');
    const examples = [...document.querySelectorAll('.examples a')];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { heading } = await pages.open(example.getAttribute('href') ?? '');
      expect(heading).not.toMatch(/^No |: 0 /u);
    }
  });

  it('leads an older address of a search to the search', async () => {
    const { response } = await pages.open('/?q=ceasefire&sort=newest');
    expect([response.status, response.headers.location]).toEqual([
      301,
      '/search?q=ceasefire&sort=newest',
    ]);
  });
});
