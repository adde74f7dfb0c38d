import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addSources } from '../indexer/add.ts';
import { startPool } from '../indexer/pool.ts';
import { listSources } from '../indexer/sources/list-sources.ts';
import { sync } from '../indexer/sync.ts';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { openArchiveWriter } from '../src/archive/open-writer.ts';
import type { ArchiveReader } from '../src/archive/reader.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { exchangeAddress } from '../web/address.ts';
import { createApp } from '../web/app.ts';
import { clock, percentile, print } from './figures.ts';
import { benchLoad, type Load } from './load.ts';
import { printNews } from './printed-news.ts';
import { type Random, randomFrom } from './random.ts';

/** Pages of each kind that are timed, after a few that are not. */
const TIMED = 100;
const WARMING = 10;

const SEED = 1;

/** Letters of a word that says something: shorter ones stand in half of all articles. */
const TELLING = 5;

interface Asked {
  readonly random: Random;
  readonly words: readonly string[];
  readonly articles: readonly string[];
  readonly speakers: readonly string[];
  readonly quotations: readonly string[];
  /** Addresses of what two people said in the same articles. */
  readonly exchanges: readonly string[];
}

/** The kinds of page, and an address of each, drawn from what the archive holds. */
const KINDS: Readonly<Record<string, (asked: Asked) => string>> = {
  'home page': () => '/',
  'search, one word': ({ random, words }) => `/search?q=${random.pick(words)}`,
  'search, two words': ({ random, words }) =>
    `/search?q=${random.pick(words)}+${random.pick(words)}`,
  'search, everything': () => '/search',
  'search, refined': ({ random, words, speakers }) =>
    `/search?person=${random.pick(speakers)}&q=${random.pick(words)}`,
  'quotes, one word': ({ random, words }) => `/quotes?q=${random.pick(words)}&sure=any`,
  'quotes of a person': ({ random, speakers }) =>
    `/quotes?speaker=${random.pick(speakers)}&sure=any`,
  'people side by side': ({ random, words, speakers }) =>
    `/compare?q=${random.pick(words)}&speaker=${random.pick(speakers)}&speaker=${random.pick(speakers)}&sure=any`,
  article: ({ random, articles, words }) =>
    `/article/${random.pick(articles)}?q=${random.pick(words)}`,
  'article in its list': ({ random, articles, words }) =>
    `/article/${random.pick(articles)}?at=3&q=${random.pick(words)}`,
  person: ({ random, speakers }) => `/person/${random.pick(speakers)}`,
  'two people': ({ random, exchanges }) => random.pick(exchanges),
  quotation: ({ random, quotations }) => `/quote/${random.pick(quotations)}`,
  people: () => '/people',
  'values of a facet': ({ random, words }) => `/search/facet/person?q=${random.pick(words)}`,
  'search as JSON': ({ random, words }) => `/api/search?q=${random.pick(words)}`,
  'search as CSV, all rows': ({ random, words }) => `/search.csv?q=${random.pick(words)}`,
  suggestions: ({ random, speakers }) => `/suggest?q=${random.pick(speakers).slice(0, 3)}`,
};

/** What many readers ask for: every kind of page but whole lists. */
const READ_MOST = Object.entries(KINDS).flatMap(([kind, addressOf]) =>
  kind.includes('all rows') ? [] : [addressOf],
);

/**
 * Adds `path`, or so many invented articles, to a fresh archive with the embedded engine, serves its pages
 * and asks for each kind: 50th and 95th percentile in milliseconds to the last byte, one reader, and the
 * largest page in kB under gzip. Then what every page needs
 * besides, style and script together; and where a `load` is given, how many readers at once fare.
 */
export async function benchPages(
  path: string | null,
  articles: number,
  load: Load | null,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'otr-bench-'));
  try {
    await fill(join(folder, 'archive'), path ?? printed(folder, articles));
    await servePages(join(folder, 'archive'), load);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function servePages(folder: string, load: Load | null): Promise<void> {
  const archive = openArchiveReader(folder);
  const engine = createEngine({ ...EMBEDDED, folder, readOnly: true });
  const most = Number.MAX_SAFE_INTEGER;
  const app = createApp({ archive, engine, pagesAMinute: most, listsAMinute: most });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const status = archive.status();
    print('articles', status.articles);
    print('quotations', status.quotations);
    print('', 'p50     p95     kB');
    const asked = drawnFrom(archive);
    for (const [kind, addressOf] of Object.entries(KINDS)) {
      print(kind, await figuresOf(() => origin + addressOf(asked)));
    }
    print('style and script, kB', inKilobytes(await assetsOf(origin)));
    if (load !== null) {
      print('many readers, requests a second', load.rate);
      await benchLoad(folder, load, () => asked.random.pick(READ_MOST)(asked));
    }
  } finally {
    server.closeAllConnections();
    server.close();
    await engine.close();
    archive.close();
  }
}

async function figuresOf(addressOf: () => string): Promise<string> {
  const times: number[] = [];
  let largest = 0;
  for (let number = 0; number < WARMING + TIMED; number += 1) {
    const address = addressOf();
    let text = '';
    const time = await clock(async () => {
      const response = await fetch(address);
      text = await response.text();
      if (!response.ok) throw new Error(`${address} is answered ${response.status}`);
    });
    if (number < WARMING) continue;
    times.push(time);
    largest = Math.max(largest, gzipSync(text).length);
  }
  const [middle, high] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1).padEnd(8));
  return `${middle}${high}${inKilobytes(largest)}`;
}

/** The bytes of style and script that the home page names, each under gzip. */
async function assetsOf(origin: string): Promise<number> {
  const page = await (await fetch(origin)).text();
  const named = [...page.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/gu)].map(
    ([, address]) => origin + (address ?? ''),
  );
  let bytes = 0;
  const met = new Set(named);
  for (const address of met) {
    const text = await (await fetch(address)).text();
    bytes += gzipSync(text).length;
    for (const [, module = ''] of text.matchAll(/from\s*["'](\.?\/[^"']+)["']/gu)) {
      met.add(new URL(module, address).href);
    }
  }
  return bytes;
}

function drawnFrom(archive: ArchiveReader): Asked {
  const random = randomFrom(SEED);
  const ids = archive.currentArticles({ offset: 0, limit: 500 }).map(({ id }) => id);
  const headlines = archive.articles(ids).flatMap(({ article }) => article.headline ?? []);
  const people = archive.people
    .list({ kind: 'person', letter: null, offset: 0, limit: 2_000 })
    .filter(({ quotations }) => quotations > 0);
  const speakers = people.map(({ id }) => encodeURIComponent(id));
  const words = headlines
    .join(' ')
    .split(/\P{L}+/u)
    .filter(({ length }) => length >= TELLING)
    .map(encodeURIComponent);
  const quotations = ids.flatMap((id) => archive.quotationsOf(id).map((each) => each.id));
  const exchanges = people
    .slice(0, 300)
    .flatMap(({ id }) =>
      archive.people.quotedBeside(id, 1).map((beside) => exchangeAddress(id, beside.id)),
    );
  return { random, words, articles: ids, speakers, quotations, exchanges };
}

const EMBEDDED = { engine: 'embedded', meilisearch: null, opensearch: null } as const;

async function fill(folder: string, input: string): Promise<void> {
  const writer = openArchiveWriter(folder);
  const engine = createEngine({ ...EMBEDDED, folder, readOnly: false });
  const pool = startPool();
  const { sources } = await listSources([resolve(input)], process.stdin);
  await addSources(sources, {
    writer,
    pool,
    again: false,
    now: () => new Date().toISOString(),
    onInput: () => {},
    onStored: async () => {},
  });
  await pool.close();
  await sync(writer, engine);
  await engine.settle();
  await engine.close();
  writer.close();
}

/** A file of so many invented articles. */
function printed(folder: string, articles: number): string {
  const path = join(folder, 'news.jsonl');
  writeFileSync(path, '');
  for (const line of printNews(articles, SEED)) writeFileSync(path, line, { flag: 'a' });
  return path;
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
