import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import { testFolder } from '../support/folder.ts';
import { writeInventedTexts } from '../support/invented-texts.ts';
import { runOtr, startOtr } from '../support/otr.ts';

const UNHURRIED = { timeout: 60_000 };

test(
  'otr watch adds what is there, waits with the archive free, and stops when told',
  UNHURRIED,
  async () => {
    const folder = testFolder();
    const archive = join(folder, 'archive');
    const input = join(folder, 'input');
    writeInventedTexts(input, 2);
    const watch = startOtr(['watch', input], { archive });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      watch.stdout?.on('data', (chunk) => {
        text += chunk;
        if (text.includes('2 inputs')) resolve(text);
      });
      watch.once('close', () => resolve(text));
    });
    expect(said).toContain('2 new articles');
    const more = join(folder, 'more');
    writeInventedTexts(more, 3);
    expect(await runOtr(['add', more], { archive })).toMatchObject({
      stderr: expect.not.stringContaining('writes'),
    });
    const ended = new Promise<number | null>((resolve) => watch.once('close', resolve));
    watch.kill('SIGTERM');
    expect(await ended).toBe(130);
  },
);

test('a round that meets another writer is told and passed over', UNHURRIED, async () => {
  const archive = testFolder();
  const other = openArchiveWriter(archive);
  const watch = startOtr(['watch', testFolder()], { archive });
  const ended = new Promise<number | null>((resolve) => watch.once('close', resolve));
  const said = await new Promise<string>((resolve) => {
    let text = '';
    watch.stderr?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('next round')) resolve(text);
    });
    watch.once('close', () => resolve(text));
  });
  other.close();
  expect(said).toContain('another process is writing');
  watch.kill('SIGTERM');
  expect(await ended).toBe(130);
});

test('otr watch wants whole minutes', UNHURRIED, async () => {
  const run = await runOtr(['watch', 'x', '--every', 'soon'], { archive: testFolder() });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('whole number') });
});
