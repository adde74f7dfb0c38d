import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import { testFolder } from '../support/folder.ts';
import { writeInventedTexts } from '../support/invented-texts.ts';
import { runOtr, startOtr } from '../support/otr.ts';

const TEXTS = 240;

/** Starts an `add` and kills it the hard way once the archive holds `articles` of them. */
async function addUntilKilled(input: string, archive: string, articles: number): Promise<void> {
  const child = startOtr(['add', input], { archive });
  const ended = new Promise<string | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const killed = (async () => {
    while (child.exitCode === null) {
      if (existsSync(join(archive, 'archive.sqlite')) && stored(archive) >= articles) break;
      await pause(5);
    }
    child.kill('SIGKILL');
  })();
  await killed;
  await ended;
}

function stored(archive: string): number {
  try {
    const reader = openArchiveReader(archive);
    try {
      return reader.status().articles;
    } finally {
      reader.close();
    }
  } catch {
    // Its first migration is still under way.
    return 0;
  }
}

/** Everything that an archive says of its articles, without the times of reading. */
function contentsOf(archive: string): unknown[] {
  const writer = openArchiveWriter(archive);
  try {
    return [...writer.everything().articles].map(({ stored: kept, ...entry }) => ({
      ...entry,
      stored: { ...kept, readAt: null, addedAt: null },
    }));
  } finally {
    writer.close();
  }
}

test('after kill -9 at any point the same command loses nothing and doubles nothing', {
  timeout: 120_000,
}, async () => {
  const folder = testFolder();
  const input = join(folder, 'input');
  writeInventedTexts(input, TEXTS);
  const undisturbed = join(folder, 'undisturbed');
  expect(await runOtr(['add', input], { archive: undisturbed })).toMatchObject({ code: 0 });

  const killed = join(folder, 'killed');
  for (const articles of [0, 1, 60, 150]) await addUntilKilled(input, killed, articles);
  expect(await runOtr(['add', input], { archive: killed })).toMatchObject({ code: 0 });

  expect(contentsOf(killed)).toEqual(contentsOf(undisturbed));
  const status = await runOtr(['status', '--json'], { archive: killed });
  expect(JSON.parse(status.stdout)).toMatchObject({
    articles: TEXTS,
    versions: TEXTS,
    waiting: 0,
    engine: { ready: true, documents: { articles: TEXTS } },
  });
});
