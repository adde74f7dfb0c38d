import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addSources } from '../indexer/add.ts';
import { startPool } from '../indexer/pool.ts';
import { listSources } from '../indexer/sources/list-sources.ts';
import { reindex, sync } from '../indexer/sync.ts';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { openArchiveWriter } from '../src/archive/open-writer.ts';
import { FACETS } from '../src/domain/document.ts';
import { parseQuery } from '../src/query/parse.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { clock, megabytes, percentile, print } from './figures.ts';
import { QUERIES } from './newsroom-queries.ts';

/** Rounds of the ten queries: enough that the 95th percentile is not one measurement. */
const ROUNDS = 20;

/**
 * Adds everything below `path` to a fresh archive with the embedded engine, then asks ten queries with
 * all facets counted, and prints what it took. `keep`: the folder in which the archive is left.
 */
export async function benchAdding(path: string, keep: string | null): Promise<void> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'otr-bench-'));
  const input = resolve(path);
  const writer = openArchiveWriter(folder);
  const engine = createEngine({
    engine: 'embedded',
    folder,
    readOnly: false,
    meilisearch: null,
    opensearch: null,
  });
  const pool = startPool();
  const { sources } = await listSources([input], process.stdin);

  const reading = await clock(async () => {
    const report = await addSources(sources, {
      writer,
      pool,
      again: false,
      now: () => new Date().toISOString(),
      onInput: () => {},
      onStored: async () => {},
    });
    print('inputs', report.inputs);
    print('refused', report.refusals.length);
  });
  await pool.close();
  const indexing = await clock(async () => {
    await sync(writer, engine);
    await engine.settle();
  });
  const count = writer.count();
  const status = (() => {
    const reader = openArchiveReader(folder);
    try {
      return reader.status();
    } finally {
      reader.close();
    }
  })();
  print('articles', count);
  print('quotations', status.quotations);
  print('people', status.people);
  print('reading and keeping', `${(reading / 1000).toFixed(1)} s`);
  print('indexing', `${(indexing / 1000).toFixed(1)} s`);
  print('articles a second, all', ((count / (reading + indexing)) * 1000).toFixed(0));

  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of QUERIES) {
      const { query } = parseQuery(text);
      times.push(
        await clock(() =>
          engine.search({
            collection: 'articles',
            query,
            loosen: true,
            filters: [],
            since: null,
            until: null,
            sort: 'relevance',
            offset: 0,
            limit: 20,
            facets: FACETS.articles,
            facetLimit: 20,
          }),
        ),
      );
    }
  }
  times.sort((a, b) => a - b);
  print('query p50', `${percentile(times, 0.5).toFixed(1)} ms`);
  print('query p95', `${percentile(times, 0.95).toFixed(1)} ms`);
  print('reindexing', `${((await clock(() => reindex(writer, engine))) / 1000).toFixed(1)} s`);

  await engine.close();
  writer.close();
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.sqlite')) print(name, megabytes(statSync(join(folder, name)).size));
  }
  print('peak memory', megabytes(process.resourceUsage().maxRSS * 1024));
  if (keep === null) rmSync(folder, { recursive: true, force: true });
}
