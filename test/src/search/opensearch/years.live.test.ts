import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type OpenSearchOptions,
  openOpenSearchEngine,
} from '../../../../src/search/opensearch/engine.ts';
import type { IndexEntry, SearchEngine } from '../../../../src/search/port.ts';
import { ask, inventArticle, inventEntry } from '../../../support/invented-documents.ts';
import {
  engineOptions,
  hasOpenSearch,
  type OpenSearchCluster,
  startOpenSearch,
} from '../../../support/opensearch-server.ts';

const FIRST_YEAR = 2014;
const YEARS = 10;

/** Who asks while the archive is divided anew, and how many documents at a time. */
const READERS = 6;
const PAGE = 50;
const EVERY_YEAR = Array.from({ length: YEARS }, (_, place) => String(FIRST_YEAR + place));

const entry = (id: string, day: string | null, version = 1): IndexEntry => ({
  ...inventEntry(
    inventArticle({
      id,
      body: 'The ferry sails at noon.',
      day,
      published: day === null ? null : Date.parse(day) / 1000,
      year: day === null ? [] : [day.slice(0, 4)],
    }),
  ),
  version,
});

/** Twenty articles a year. */
const ENTRIES = Array.from({ length: YEARS * 20 }, (_, place) =>
  entry(`a${place}`, `${FIRST_YEAR + (place % YEARS)}-0${1 + (place % 9)}-11`),
);

describe.skipIf(!hasOpenSearch())('an archive of ten years on OpenSearch', () => {
  let cluster: OpenSearchCluster;
  beforeAll(async () => {
    cluster = await startOpenSearch();
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  /** An engine with these entries in it, and what the cluster holds behind its alias of articles. */
  const filled = async (layout: OpenSearchOptions['layout'], entries: readonly IndexEntry[]) => {
    const options = engineOptions(cluster.nodes, { layout });
    const engine = openOpenSearchEngine(options);
    await engine.apply(entries);
    const get = async (path: string): Promise<Record<string, unknown>> =>
      (await fetch(`${cluster.nodes[0]?.url}/${path}`)).json();
    const parts = async () =>
      Object.keys(await get(`_alias/${options.prefix}articles`))
        .map((name) => name.slice(`${options.prefix}articles`.length))
        .sort();
    return { options, engine, parts, get };
  };

  test('has an index for each year behind one name, and a new one when a year comes', async () => {
    const { engine, parts } = await filled({ yearly: true, shards: 1 }, ENTRIES);
    expect(await parts()).toEqual([...EVERY_YEAR.map((year) => `-${year}-g1`), '-undated-g1']);
    await engine.apply([entry('new', '2024-01-01')]);
    expect(await parts()).toContain('-2024-g1');
    const answer = await engine.search(
      ask({ limit: 1, sort: 'newest', facets: ['year'], facetLimit: 20 }),
    );
    expect(answer).toMatchObject({ ids: ['new'], total: ENTRIES.length + 1, exact: true });
    expect(answer.facets[0]?.values).toEqual([
      ...EVERY_YEAR.map((value) => ({ value, count: 20 })),
      { value: '2024', count: 1 },
    ]);
    await engine.close();
  });

  test('moves an article whose day is corrected, added or taken away, and holds it once', async () => {
    const { engine } = await filled({ yearly: true, shards: 1 }, [entry('a', '2014-03-01')]);
    for (const [place, day] of ['2015-03-01', null, '2014-03-01', '2016-12-31'].entries()) {
      await engine.apply([entry('a', day, place + 2)]);
      const { ids, total } = await engine.search(ask());
      expect({ day, ids, total }).toEqual({ day, ids: ['a'], total: 1 });
      const until = await engine.search(ask({ since: day, until: day }));
      expect(until.total).toBe(1);
    }
    await engine.close();
  });

  test.each([
    { from: 'one index', to: 'years', yearly: false },
    { from: 'years', to: 'one index', yearly: true },
  ])('is divided anew, from $from to $to, while every question is answered', async ({ yearly }) => {
    const { options, engine, parts, get } = await filled({ yearly, shards: 2 }, ENTRIES);
    const before = await parts();
    const next = openOpenSearchEngine({ ...options, layout: { yearly: !yearly, shards: 3 } });

    let over = false;
    const asking = Promise.all(Array.from({ length: READERS }, () => askUntil(engine, () => over)));
    const rebuild = await next.rebuild();
    for (let from = 0; from < ENTRIES.length; from += 50) {
      expect(await rebuild.apply(ENTRIES.slice(from, from + 50))).toEqual([]);
    }
    await rebuild.commit();
    // Who knew the old indexes asks the new ones without being told.
    await engine.search(ask());
    over = true;
    expect([...new Set((await asking).flat())]).toEqual([`${PAGE} of ${ENTRIES.length}`]);

    const after = await parts();
    expect(after).toHaveLength(yearly ? 1 : YEARS + 1);
    expect(after.filter((name) => before.includes(name))).toEqual([]);
    const left = Object.keys(await get(`${options.prefix}articles*`)).length;
    expect(left).toBe(after.length);
    const settings = JSON.stringify(await get(`${options.prefix}articles*/_settings`));
    expect(settings.match(/"number_of_shards":"3"/gu)).toHaveLength(after.length);
    await Promise.all([engine.close(), next.close()]);
  });
});

/** What one question gives that is asked again and again: how many documents of how many, and what is missing. */
async function askUntil(engine: SearchEngine, isOver: () => boolean): Promise<string[]> {
  const answers: string[] = [];
  while (!isOver()) {
    const { ids, total, notes } = await engine.search(ask({ limit: PAGE }));
    answers.push([`${ids.length} of ${total}`, ...notes].join(' '));
  }
  return answers;
}
