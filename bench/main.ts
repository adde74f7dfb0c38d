import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { addSources } from '../indexer/add.ts';
import { startPool } from '../indexer/pool.ts';
import { listSources } from '../indexer/sources/list-sources.ts';
import { reindex, sync } from '../indexer/sync.ts';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { openArchiveWriter } from '../src/archive/open-writer.ts';
import { FACETS } from '../src/domain/document.ts';
import { parseQuery } from '../src/query/parse.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { QUERIES } from './queries.ts';

/** Rounds of the ten queries: enough that the 95th percentile is not one measurement. */
const ROUNDS = 20;

const usage = `Usage: npm run bench -- [PATH] [--keep FOLDER]

Adds everything below PATH (default: the sample archive) to a fresh archive with the embedded engine,
then asks ten queries ${ROUNDS} times, with all facets counted, and prints what it took. --keep leaves
the archive in FOLDER.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'otr-bench-'));
const input = resolve(positionals[0] ?? 'examples/archive');

/** Milliseconds that `work` takes. */
async function clock(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function print(name: string, figure: string | number): void {
  process.stdout.write(`${name.padEnd(34)}${figure}\n`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const writer = openArchiveWriter(folder);
const engine = createEngine({ engine: 'embedded', folder, readOnly: false, meilisearch: null });
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
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
