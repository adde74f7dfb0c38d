import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askEngine } from '../src/search/ask.ts';
import type { IndexEntry, SearchEngine } from '../src/search/port.ts';
import { clock, megabytes, percentile, print } from './figures.ts';
import { inventNews } from './news.ts';
import { type OpenedEngine, openEngines } from './opened-engines.ts';
import { QUESTION_KINDS, questionsOf } from './questions.ts';
import { type Waiting, watchFetches } from './waiting.ts';

/** Questions of each kind that are timed, after a few that are not. */
const TIMED = 100;
const WARMING = 10;

/** Entries made at a time, with the clock stopped. */
const CHUNK = 2_000;

const SEED = 1;

/**
 * Indexes so many invented articles in each engine and asks every kind of question: 50th and 95th
 * percentile in milliseconds, seen from our side of the engine's port; where it can be
 * told, also what of that is not waiting for a server but our own work.
 */
export async function benchSearching(articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'otr-bench-'));
  const engines = openEngines(folder);
  const waiting = watchFetches();
  try {
    print('articles', articles);
    for (const opened of engines) await indexNews(opened, articles);
    const columns = engines.flatMap(({ name, asksOverFetch }) =>
      asksOverFetch ? [name, 'of that, ours'] : [name],
    );
    print('', columns.map((column) => column.padEnd(16)).join(''));
    for (const kind of QUESTION_KINDS) {
      const questions = questionsOf(kind, WARMING + TIMED);
      const figures: string[] = [];
      for (const opened of engines) {
        const { all, own } = await timesOf(opened.engine, questions, waiting);
        figures.push(figureOf(all));
        if (opened.asksOverFetch) figures.push(figureOf(own));
      }
      print(kind.name, figures.map((figure) => figure.padEnd(16)).join(''));
    }
    // Servers go on merging for a while after they have taken everything.
    for (const { name, size } of engines) print(`${name}: index`, megabytes(await size()));
    const own = await memoryOfReader(folder);
    if (own !== null) print('memory of a searching process', megabytes(own));
  } finally {
    for (const opened of engines) await opened.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of each question, and what of them was not waiting for a server's answer. */
async function timesOf(
  engine: SearchEngine,
  questions: readonly Parameters<typeof askEngine>[1][],
  waiting: Waiting,
): Promise<{ readonly all: readonly number[]; readonly own: readonly number[] }> {
  const all: number[] = [];
  const own: number[] = [];
  for (const question of questions) {
    const waited = waiting.soFar();
    const taken = await clock(() => askEngine(engine, question));
    all.push(taken);
    own.push(taken - (waiting.soFar() - waited));
  }
  return { all: all.slice(WARMING), own: own.slice(WARMING) };
}

function figureOf(times: readonly number[]): string {
  return `${percentile(times, 0.5).toFixed(2)} (${percentile(times, 0.95).toFixed(1)})`;
}

async function indexNews({ name, engine }: OpenedEngine, articles: number): Promise<void> {
  let spent = 0;
  let chunk: IndexEntry[] = [];
  const rebuild = await engine.rebuild();
  const flush = async () => {
    const entries = chunk;
    chunk = [];
    spent += await clock(async () => {
      for (let from = 0; from < entries.length; from += engine.batch) {
        await rebuild.apply(entries.slice(from, from + engine.batch));
      }
    });
  };
  for (const entry of inventNews(articles, SEED)) {
    chunk.push(entry);
    if (chunk.length === CHUNK) await flush();
  }
  await flush();
  spent += await clock(() => rebuild.commit());
  spent += await clock(() => engine.settle());
  print(`${name}: indexed a second`, ((articles / spent) * 1000).toFixed(0));
}

/** Bytes that a process of its own takes which only searches the embedded index in `folder`. */
async function memoryOfReader(folder: string): Promise<number | null> {
  const reader = fork(new URL('reader.ts', import.meta.url), [folder]);
  const [own] = (await once(reader, 'message')) as [number | null];
  return own;
}
