import { expect, onTestFinished, test } from 'vitest';
import { startPool } from '../../indexer/pool.ts';
import { invented } from '../support/invented-texts.ts';

function rawText(text: string) {
  return { locator: 'story.txt', bytes: Buffer.from(text), charset: null, url: null };
}

function pool(options: Parameters<typeof startPool>[0]) {
  const started = startPool(options);
  onTestFinished(() => started.close());
  return started;
}

test('a thread gives the articles of an input', { timeout: 30_000 }, async () => {
  expect(await pool({ threads: 1 }).digest(rawText(invented(1)))).toMatchObject({
    ok: true,
    value: [{ identity: 'story.txt', article: { byline: 'By Juno Pike' } }],
  });
});

test('an input that takes too long is a refusal, time and again', { timeout: 30_000 }, async () => {
  const impatient = pool({ threads: 1, timeout: 1 });
  for (let round = 0; round < 2; round += 1) {
    expect(await impatient.digest(rawText(invented(1)))).toMatchObject({
      ok: false,
      reason: { reason: 'timeout', message: expect.stringContaining('story.txt') },
    });
  }
});

test('many inputs at a time give each its own articles', { timeout: 30_000 }, async () => {
  const shared = pool({ threads: 2 });
  const names = Array.from({ length: 150 }, (_, number) => `story-${number}.txt`);
  const digests = await Promise.all(
    names.map((locator, number) => shared.digest({ ...rawText(invented(number)), locator })),
  );
  expect(digests.map((digest) => digest.ok && digest.value[0]?.identity)).toEqual(names);
});
