import { Meilisearch, type SearchParams, type Settings } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasMeilisearch,
  type MeilisearchServer,
  openMeilisearchServer,
  testPrefix,
} from '../../../support/meilisearch-server.ts';

/**
 * What Meilisearch itself does, without our engine: the reasons for what the engine adds. A case that
 * fails with a newer server says which of our detours may go, and that docs/engines.md needs a look.
 */
describe.skipIf(!hasMeilisearch())('Meilisearch itself', () => {
  const prefix = testPrefix();
  let server: MeilisearchServer;
  let client: Meilisearch;
  beforeAll(async () => {
    server = await openMeilisearchServer();
    client = new Meilisearch({ host: server.url, apiKey: server.masterKey });
  });
  afterAll(async () => {
    await server?.stop();
  });

  const carriedOut = async (uid: number) => {
    const task = await client.tasks.waitForTask(uid, { timeout: 30_000 });
    if (task.status !== 'succeeded') throw new Error(task.error?.message);
  };
  const fill = async (name: string, documents: readonly object[], settings: Settings = {}) => {
    const index = client.index(`${prefix}${name}`);
    await carriedOut((await index.updateSettings(settings)).taskUid);
    await carriedOut((await index.addDocuments([...documents], { primaryKey: 'id' })).taskUid);
    return index;
  };
  const found = async (name: string, text: string, more: SearchParams = {}) => {
    const { hits } = await client
      .index(`${prefix}${name}`)
      .search(text, { matchingStrategy: 'all', limit: 2_000, ...more });
    return hits.map(({ id }) => id).sort();
  };

  describe('reads queries in its own way', () => {
    const TEN = 'one two three four five six seven eight nine ten';
    beforeAll(async () => {
      await fill('queries', [
        { id: 'ten', text: TEN },
        { id: 'eleven', text: `${TEN} eleven` },
        { id: 'twelve', text: `${TEN} eleven twelve` },
        { id: 'printed', text: 'Ferry left Vale late.' },
        {
          id: 'scattered',
          text: 'Ferry left. Left Vale. Ferry to Vale. Vale late. Left too late.',
        },
        { id: 'old', text: 'The old harbour' },
        { id: 'harbour', text: 'The harbour is old' },
        { id: 'tree', text: 'Ёлка' },
        { id: 'name', text: 'Лавров' },
        { id: 'net', text: 'сеть 5g abcпривет' },
        { id: 'island', text: 'ærø' },
        { id: 'harbour-ar', text: 'الميناء' },
      ]);
    });

    test.each([
      ['words beyond the tenth do not count', `${TEN} eleven twelve`, ['eleven', 'ten', 'twelve']],
      ['nor do words in quotation marks', `${TEN} "eleven" "twelve"`, ['eleven', 'ten', 'twelve']],
      ['nor does an exclusion behind the tenth', `${TEN} -twelve`, ['eleven', 'ten', 'twelve']],
      ['nor does a phrase behind the tenth', `${TEN} "eleven twelve"`, ['eleven', 'ten', 'twelve']],
      ['an exclusion before them does', `-twelve ${TEN}`, ['eleven', 'ten']],
      ['a phrase is one term, however long', `"${TEN} eleven twelve"`, ['twelve']],
      [
        'a phrase of three is found where its pairs stand apart',
        '"ferry left vale"',
        ['printed', 'scattered'],
      ],
      ['a phrase of four, too', '"ferry left vale late"', ['printed', 'scattered']],
      ['a phrase of two is found where it is printed', '"vale late"', ['printed', 'scattered']],
      ['a phrase without its closing mark ends with the query', '"old harbour', ['old']],
      ['curly marks are no marks', '“old harbour”', ['harbour', 'old']],
      ['guillemets are no marks', '«old harbour»', ['harbour', 'old']],
      ['a dash with a space behind it excludes nothing', '- old', ['harbour', 'old']],
      ['OR is a word', 'old OR xylophone', []],
      ['ё and е are two letters', '"елка"', []],
      ['a case ending is another word', '"лаврова"', []],
      ['a word ends where the script changes', '"привет"', ['net']],
      ['digits go to the word before', '"5g"', []],
      ['æ is ae', '"aerø"', ['island']],
      ['an Arabic article is a word', '"ميناء"', ['harbour-ar']],
    ])('%s', async (_name, text, expected) => {
      expect(await found('queries', text)).toEqual(expected);
    });
  });

  test('phrases are words in any order with proximityPrecision "byAttribute"', async () => {
    const documents = [
      { id: 'printed', text: 'many the fish' },
      { id: 'apart', text: 'many of the lazy fish' },
    ];
    await fill('attribute', documents, { proximityPrecision: 'byAttribute' });
    await fill('word', documents, { proximityPrecision: 'byWord' });
    expect(await found('attribute', '"many the fish"')).toEqual(['apart', 'printed']);
    expect(await found('word', '"many the fish"')).toEqual(['printed']);
  });

  describe('has bounds that it does not tell', () => {
    test('of a text, words from the 65,536th on are not searched', async () => {
      const text = Array.from({ length: 65_600 }, (_, place) => `w${place}`).join(' ');
      await fill('long', [{ id: 'long', text }]);
      expect(await found('long', '"w65000"')).toEqual(['long']);
      expect(await found('long', '"w65599"')).toEqual([]);
    });

    test('a word of more than 250 letters, a value of more than 468 are not found', async () => {
      const [word, value] = ['z'.repeat(251), 'v'.repeat(469)];
      await fill('wide', [{ id: 'wide', text: `${word} ferry`, value }], {
        filterableAttributes: ['value'],
      });
      expect(await found('wide', 'ferry')).toEqual(['wide']);
      expect(await found('wide', `"${word}"`)).toEqual([]);
      expect(await found('wide', '', { filter: `value = "${value}"` })).toEqual([]);
    });

    test('hits end at maxTotalHits, totals do not', async () => {
      const documents = Array.from({ length: 1_200 }, (_, id) => ({ id, text: 'ferry' }));
      const index = await fill('many', documents);
      const page = await index.search('ferry', { page: 1, hitsPerPage: 1_200 });
      expect([page.hits.length, page.totalHits]).toEqual([1_000, 1_200]);
      expect((await index.search('ferry', { offset: 800, limit: 400 })).hits).toHaveLength(200);
      await carriedOut((await index.updatePagination({ maxTotalHits: 10_000 })).taskUid);
      expect((await index.search('ferry', { offset: 800, limit: 400 })).hits).toHaveLength(400);
    });

    test('a facet names its 100 most frequent values', async () => {
      const documents = Array.from({ length: 120 }, (_, id) => ({ id, value: `v${id}` }));
      const index = await fill('values', documents, { filterableAttributes: ['value'] });
      const { facetDistribution } = await index.search('', { facets: ['value'] });
      expect(Object.keys(facetDistribution?.['value'] ?? {})).toHaveLength(100);
    });
  });

  describe('filters and counts', () => {
    beforeAll(async () => {
      await fill(
        'filters',
        [
          { id: 'sport', section: 'Sport' },
          { id: 'capitals', section: 'SPORT' },
          { id: 'accent', section: 'Spört' },
          { id: 'none' },
          { id: 'null', section: null },
        ],
        { filterableAttributes: ['section'] },
      );
    });

    test.each([
      [
        'what lacks a field is among what does not have the value',
        'NOT section = Sport',
        ['accent', 'none', 'null'],
      ],
      [
        '… and among what is not null',
        'section IS NOT NULL',
        ['accent', 'capitals', 'none', 'sport'],
      ],
      ['what is null has the field', 'section EXISTS', ['accent', 'capitals', 'null', 'sport']],
      ['capitals do not count, accents do', 'section = sport', ['capitals', 'sport']],
    ])('%s: %s', async (_name, filter, expected) => {
      expect(await found('filters', '', { filter })).toEqual(expected);
    });

    test('values that differ in capitals are counted as one', async () => {
      const { facetDistribution } = await client
        .index(`${prefix}filters`)
        .search('', { facets: ['section'] });
      expect(Object.values(facetDistribution?.['section'] ?? {}).sort()).toEqual([1, 2]);
    });
  });

  test('how well a document fits does not depend on the documents beside it', async () => {
    const one = { id: 'one', text: 'ferry' };
    const others = Array.from({ length: 100 }, (_, id) => ({ id, text: `ferry toll ${id}` }));
    await fill('alone', [one]);
    await fill('among', [one, ...others]);
    const scoreIn = async (name: string) => {
      const { hits } = await client
        .index(`${prefix}${name}`)
        .search('ferry', { showRankingScore: true, limit: 200 });
      return hits.find(({ id }) => id === 'one')?._rankingScore;
    };
    expect(await scoreIn('among')).toBe(await scoreIn('alone'));
  });
});
