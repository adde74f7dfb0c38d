import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSources } from '../../../indexer/sources/list-sources.ts';
import { LARGEST_INPUT } from '../../../indexer/sources/source.ts';
import { testFolder } from '../../support/folder.ts';

async function* bytesOf(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe('what a user names', () => {
  test('a folder is every file below it in order of paths, hidden files and page furniture left out', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'b'));
    mkdirSync(join(folder, '.git'));
    for (const name of ['c.txt', 'b/a.html', 'a.txt', 'logo.PNG', '.hidden', '.git/x.txt']) {
      writeFileSync(join(folder, name), name);
    }
    const { sources, passedOver } = await listSources([folder], bytesOf());
    expect(Array.from(sources, ({ locator }) => locator)).toEqual(
      ['a.txt', 'b/a.html', 'c.txt'].map((name) => join(folder, name)),
    );
    expect(passedOver).toBe(1);
  });

  test('links to folders are left out, so that none leads in a circle; links to files are files', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.txt'), 'text');
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync('/dev/null', join(folder, 'device'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'to-nowhere.txt'));
    const { sources } = await listSources([folder], bytesOf());
    expect(Array.from(sources, ({ locator }) => locator)).toEqual(
      ['a.txt', 'same.txt', 'to-nowhere.txt'].map((name) => join(folder, name)),
    );
    expect(await [...sources].at(-1)?.load()).toMatchObject({ reason: { reason: 'not-found' } });
  });

  test('a device, of which nobody knows how much it gives, is refused with the way out', async () => {
    const { sources } = await listSources(['/dev/zero'], bytesOf());
    const [source] = [...sources];
    expect(source?.unpack).toBeUndefined();
    expect(await source?.load()).toMatchObject({
      reason: { reason: 'unreadable', message: expect.stringContaining('standard input') },
    });
  });

  test('a path that does not exist is a refusal that names it', async () => {
    const missing = join(testFolder(), 'nothing-here.txt');
    const { sources } = await listSources([missing], bytesOf());
    expect(await [...sources][0]?.load()).toMatchObject({
      ok: false,
      reason: { reason: 'not-found', message: expect.stringContaining(missing) },
    });
  });

  test('standard input is known by its bytes', async () => {
    const load = async (text: string) =>
      [...(await listSources(['-'], bytesOf(...text))).sources][0]?.load();
    const [once, twice, other] = [await load('abc'), await load('abc'), await load('abd')];
    expect(once).toEqual(twice);
    expect(once).not.toEqual(other);
    expect(once).toMatchObject({ ok: true, value: { bytes: Buffer.from('abc') } });
  });

  test('standard input beyond the limit is refused before it is all in memory', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(LARGEST_INPUT / 8);
    }
    const { sources } = await listSources(['-'], endless());
    expect(await [...sources][0]?.load()).toMatchObject({ reason: { reason: 'too-large' } });
  });

  test('a file beyond the limit is refused by its size', async () => {
    const path = join(testFolder(), 'large.html');
    writeFileSync(path, Buffer.alloc(LARGEST_INPUT + 1, 'x'));
    const { sources } = await listSources([path], bytesOf());
    expect(await [...sources][0]?.load()).toMatchObject({
      reason: { reason: 'too-large', message: expect.stringContaining('33 MB') },
    });
  });
});
