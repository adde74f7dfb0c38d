import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { inventNews } from '../../../../bench/news.ts';
import { openEmbeddedEngine } from '../../../../src/search/embedded/engine.ts';
import { openIndex } from '../../../../src/search/embedded/index-file.ts';
import { prepareEntry } from '../../../../src/search/embedded/prepare.ts';
import {
  type PreparingThread,
  startPreparing,
} from '../../../../src/search/embedded/prepare-thread.ts';
import { writeEntries } from '../../../../src/search/embedded/write-entries.ts';
import type { SearchEngine } from '../../../../src/search/port.ts';
import { testFolder } from '../../../support/folder.ts';
import { ask, inventArticle, inventEntry, words } from '../../../support/invented-documents.ts';

const ENTRIES = [...inventNews(45, 7)];

let thread: PreparingThread | null = null;
const started = (): PreparingThread => {
  thread = startPreparing({ processors: 2 });
  if (thread === null) throw new Error('no thread for two processors');
  return thread;
};
afterEach(() => thread?.close());

/** Prepared texts as plain arrays: a thread gives them as copies. */
const plain = (prepared: unknown) =>
  JSON.parse(
    JSON.stringify(prepared, (_, value) => (value?.type === 'Buffer' ? { ...value.data } : value)),
  );

describe('the thread that prepares', () => {
  test('gives what would have been prepared here, in order, and each word once', () => {
    const heard = new Set<string>();
    const here = ENTRIES.map((entry) =>
      prepareEntry(entry, (_, found) => {
        for (const word of found) heard.add(word);
      }),
    );
    const bundles = [...started().prepare(ENTRIES)];
    expect(bundles.length).toBeGreaterThan(1);
    expect(plain(bundles.flatMap(({ entries }) => entries))).toEqual(plain(here));
    const told = bundles.flatMap(({ words }) => words.articles);
    expect(new Set(told).size).toBe(told.length);
    expect(told.every((word) => heard.has(word))).toBe(true);
  });

  test('is not started where the machine runs one thread at a time', () => {
    expect(startPreparing({ processors: 1 })).toBeNull();
  });

  test('gives nothing once it is closed', () => {
    const closed = started();
    closed.close();
    expect([...closed.prepare(ENTRIES)]).toEqual([]);
  });
});

test('what a thread that dies leaves undone is prepared by whoever writes', () => {
  const real = started();
  const dying: PreparingThread = {
    *prepare(entries) {
      for (const bundle of real.prepare(entries)) {
        yield bundle;
        real.close();
      }
    },
    close: () => real.close(),
  };
  const database = openIndex(join(testFolder(), 'index.sqlite'), false);
  writeEntries(database, ENTRIES, dying);
  expect(database.prepare('SELECT count(*) AS count FROM articles_document').get()).toEqual({
    count: ENTRIES.length,
  });
  database.close();
});

describe('a rebuilt index', () => {
  const answers = async (engine: SearchEngine) => {
    const request = ask({ facets: ['person', 'year'], limit: 50, sort: 'newest' });
    const { spellings } = engine;
    return {
      all: await engine.search(request).then(({ ids, facets }) => ({ ids, facets })),
      quotations: (await engine.search({ ...request, collection: 'quotations' })).ids,
      near: await spellings('articles', ENTRIES[0]?.article?.headline.split(' ')[0] ?? '', 10),
      ranked: (await engine.search({ ...request, sort: 'relevance', query: words('a') })).ids,
    };
  };

  test('has every word that may be misspelt, also of what was sent again because it could not be written', async () => {
    const engine = openEmbeddedEngine({ folder: testFolder(), readOnly: false });
    const entries = [inventEntry(inventArticle({ id: 'a', headline: 'Lighthouse' }))];
    const unwritable = inventEntry(inventArticle({ id: 'b', day: {} as unknown as string }));
    const rebuild = await engine.rebuild();
    await expect(rebuild.apply([...entries, unwritable])).rejects.toThrow();
    await rebuild.apply(entries);
    await rebuild.commit();
    expect(await engine.spellings('articles', 'lighthuose', 1)).toMatchObject([
      { word: 'lighthouse' },
    ]);
    await engine.close();
  });

  test('answers as one that was written entry by entry', async () => {
    const [bit, whole] = [testFolder(), testFolder()].map((folder) =>
      openEmbeddedEngine({ folder, readOnly: false }),
    ) as [SearchEngine, SearchEngine];
    for (const entry of ENTRIES) await bit.apply([entry]);
    const rebuild = await whole.rebuild();
    await rebuild.apply(ENTRIES.slice(0, 30));
    await rebuild.apply(ENTRIES.slice(30));
    await rebuild.commit();
    expect(await answers(whole)).toEqual(await answers(bit));
    await bit.close();
    await whole.close();
  });
});
