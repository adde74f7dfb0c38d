import { beforeAll, describe, expect, it, test } from 'vitest';
import { articleIdOf } from '../../../../src/archive/articles/identity.ts';
import { NO_SEARCH, type SearchParams } from '../../../../web/params.ts';
import { placeInList } from '../../../../web/view-model/list/place-in-list.ts';
import { HARBOUR_DIARY, TWICE_PRINTED } from '../../../support/invented-pages.ts';
import { type OpenPages, openPages } from '../../../support/open-pages.ts';
import { silentEngine } from '../../../support/silent-engine.ts';

/** 24 weeks of a diary, and one story twice in the year after: the Herald's on the 3rd, the Gazette's on the 4th. */
let pages: OpenPages;
beforeAll(async () => {
  pages = await openPages({ ...HARBOUR_DIARY, ...TWICE_PRINTED });
  return () => pages.close();
});

const week = (number: number) => articleIdOf(`https://gazette.example/diary-${number}`);
const HERALD = articleIdOf('https://herald.example/lighthouse');
const GAZETTE = articleIdOf('https://gazette.example/lighthouse');

/** The diary from its first week on, ten to a page, unless something else is given. */
const DIARY: SearchParams = { ...NO_SEARCH, q: 'harbour', sort: 'oldest', per: '10' };

async function look(id: string, at: number | null, list: Partial<SearchParams> = {}) {
  const params = { list: { ...DIARY, ...list }, at, marked: true };
  const found = await placeInList(pages.served, id, params);
  if (found === null) throw new Error('told of no list');
  return found;
}

/** What a reader sees between the ways before and after: "week 2 | 3 of 24 | week 4". */
async function line(...asked: Parameters<typeof look>) {
  const { previous, place, next } = await look(...asked);
  const name = (headline = 'none') => headline.replace('Harbour diary, ', '');
  return [name(previous?.headline), place ?? 'nowhere', name(next?.headline)].join(' | ');
}

describe('an article that was opened from a list', () => {
  test.each([
    ['in the middle', 3, 'week 2 | 3 of 24 | week 4'],
    ['as the first of all', 1, 'none | 1 of 24 | week 2'],
    ['as the last of all', 24, 'week 23 | 24 of 24 | none'],
    ['as the last of a page', 10, 'week 9 | 10 of 24 | week 11'],
    ['as the first of a page', 11, 'week 10 | 11 of 24 | week 12'],
  ])('stands there %s', async (_, number, expected) => {
    expect(await line(week(number), number)).toBe(expected);
  });

  it('leads to its neighbours and back in the same search, to the page that has it', async () => {
    expect(await look(week(10), 10)).toMatchObject({
      back: '/search?per=10&q=harbour&sort=oldest',
      results: '24 results',
      place: '10 of 24',
      previous: {
        headline: 'Harbour diary, week 9',
        href: `/article/${week(9)}?at=9&per=10&q=harbour&sort=oldest`,
      },
      next: {
        headline: 'Harbour diary, week 11',
        href: `/article/${week(11)}?at=11&per=10&q=harbour&sort=oldest`,
      },
    });
    expect((await look(week(11), 11)).back).toBe('/search?page=2&per=10&q=harbour&sort=oldest');
  });

  it('leaves its neighbours without marks where it has none itself', async () => {
    const params = { list: DIARY, at: 1, marked: false };
    const found = await placeInList(pages.served, week(1), params);
    expect(found?.next?.href).toBe(
      `/article/${week(2)}?at=2&mark=none&per=10&q=harbour&sort=oldest`,
    );
  });

  test.each([
    ['refinements alone', { q: '', until: '2014-01-20' }, 'week 2 | 3 of 3 | none'],
    ['nothing asked at all', { q: '' }, 'week 2 | 3 of 26 | week 4'],
    ['near spellings of a word that nobody prints', { q: 'harbuor' }, 'week 2 | 3 of 24 | week 4'],
    ['pages of twenty', { per: '20' as const }, 'week 2 | 3 of 24 | week 4'],
  ])('has its place in a list of %s', async (_, list, expected) => {
    expect(await line(week(3), 3, list)).toBe(expected);
  });

  it('of which it was the order of relevance that was seen has its place in that order', async () => {
    const list = { q: 'harbour ships', sort: 'relevance' } as const;
    const { texts, document } = await pages.open('/search?per=10&q=harbour+ships');
    const [, second] = document.querySelectorAll('.hits h2 a');
    const id = /^\/article\/([^?]+)/u.exec(second?.getAttribute('href') ?? '')?.[1] ?? '';
    const { previous, next } = await look(id, 2, list);
    const seen = texts('.hits h2');
    expect([previous?.headline, next?.headline]).toEqual([seen[0], seen[2]]);
  });
});

describe('copies of a story', () => {
  const all = { q: '' };
  const [first, later] = ['Lighthouse goes dark after a century', 'No more light on the cape'];

  test.each([
    ['the one that stands for them', HERALD, 25, 'week 24 | 25 of 26 | none'],
    ['one that is folded away', GAZETTE, 26, 'week 24 | 26 of 26 | none'],
    ['what is listed before them', week(24), 24, `week 23 | 24 of 26 | ${first}`],
  ])('are passed by as one: %s', async (_, id, at, expected) => {
    expect(await line(id, at, all)).toBe(expected);
  });

  it('are passed each where each is shown', async () => {
    const list = { ...all, copies: 'show' } as const;
    expect(await line(HERALD, 25, list)).toBe(`week 24 | 25 of 26 | ${later}`);
  });

  it('are passed each where they stand on two pages', async () => {
    // Nine weeks are left before them, so that the first ends a page.
    const list = { ...all, since: '2014-04-16' };
    expect(await line(HERALD, 10, list)).toBe(`week 24 | 10 of 11 | ${later}`);
    expect(await line(GAZETTE, 11, list)).toBe(`${first} | 11 of 11 | none`);
  });
});

describe('a list that has changed', () => {
  it('shows an article that has moved on its page where it is now', async () => {
    expect(await line(week(5), 3)).toBe('week 4 | 5 of 24 | week 6');
  });

  it('is left with the way back where an article has moved further', async () => {
    expect(await look(week(5), 15)).toMatchObject({
      back: '/search?page=2&per=10&q=harbour&sort=oldest',
      results: '24 results',
      place: null,
      previous: null,
      next: null,
    });
  });

  it('is left with the way to its last page where it is shorter now', async () => {
    const { back, place } = await look(week(5), 999);
    expect([back, place]).toEqual(['/search?page=3&per=10&q=harbour&sort=oldest', null]);
  });

  it('has no place for an article that it does not hold', async () => {
    expect((await look(HERALD, 1)).place).toBeNull();
    expect(await look(week(1), 1, { q: 'harbuor', exactly: true })).toMatchObject({
      results: '0 results',
      place: null,
    });
  });
});

describe('without the engine', () => {
  const ONLY_BACK = { results: 'the results', place: null, previous: null, next: null, lit: null };

  it('the way back is left where no place is told: it need not be asked', async () => {
    expect(await look(week(3), null)).toMatchObject({
      ...ONLY_BACK,
      back: '/search?per=10&q=harbour&sort=oldest',
    });
  });

  it('there is nothing to go back to where no list is told', async () => {
    const params = { list: NO_SEARCH, at: null, marked: true };
    expect(await placeInList(pages.served, week(3), params)).toBeNull();
  });

  it('the way to the page of the place is left where it does not answer', async () => {
    const engine = silentEngine();
    const { archive } = pages.served;
    const params = { list: DIARY, at: 13, marked: true };
    expect(await placeInList({ archive, engine }, week(13), params)).toEqual({
      ...ONLY_BACK,
      back: '/search?page=2&per=10&q=harbour&sort=oldest',
    });
  });
});
