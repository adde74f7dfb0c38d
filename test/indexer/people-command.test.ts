import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { otrHere } from '../support/otr-here.ts';

const STORIES = {
  'one.txt': 'Bridge of Vale opens\n\n“The bridge is safe,” said Mayor Ada Brook on Friday.',
  'two.txt': 'Ferry of Vale stops\n\n“The ferry is old,” said Mayor Adeline Brook on Monday.',
  'three.txt': 'Race of Vale is run\n\n“I ran well,” said Ada Brook, a runner, on Sunday.',
};

async function filled() {
  const folder = testFolder();
  const archive = join(folder, 'archive');
  const input = join(folder, 'input');
  mkdirSync(input);
  for (const [name, text] of Object.entries(STORIES)) writeFileSync(join(input, name), text);
  const otr = (...args: string[]) => otrHere(args, { archive });
  await otr('add', input);
  return { folder, input, otr };
}

describe('otr people', () => {
  test('a merge is kept, found by the engine, outlives reading again, and can be undone', async () => {
    const { input, otr } = await filled();
    const merged = await otr('people', 'merge', 'Ada Brook', 'Adeline Brook', '--why', 'one mayor');
    expect(merged).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /decision 1 of .*: adeline-brook merged into ada-brook \(one mayor\); 1 article changed/u,
      ),
    });
    await otr('add', input, '--again');
    const quotes = await otr('quotes', '--by', 'ada-brook', '--json');
    expect(JSON.parse(quotes.stdout)).toMatchObject({ total: 3 });
    const shown = await otr('people', 'show', 'adeline-brook');
    expect(shown.stdout).toContain('Ada Brook (person)  ada-brook, asked for adeline-brook');
    expect(shown.stdout).toMatch(
      /name {7}Adeline Brook \(1 article\): decision 1 of .* \(one mayor\)/u,
    );
    expect(await otr('people', 'undo')).toMatchObject({ code: 0 });
    const after = await otr('quotes', '--by', 'ada-brook', '--json');
    expect(JSON.parse(after.stdout)).toMatchObject({ total: 2 });
    expect((await otr('people', 'log')).stdout).toMatch(/decision 1 .*\[undone\]\ndecision 2 /u);
  });

  test('a split offers a choice under the old id', async () => {
    const { otr } = await filled();
    const shown = JSON.parse((await otr('people', 'show', 'ada-brook', '--json')).stdout);
    const race = shown.articles.find(({ headline }: { headline: string }) =>
      /Race/u.test(headline),
    );
    expect(await otr('people', 'split', 'ada-brook', race.id)).toMatchObject({ code: 0 });
    const chooser = await otr('people', 'show', 'ada-brook');
    expect(chooser.stdout).toMatch(/is 2 people:\n {2}ada-brook\.1 .*\n {2}ada-brook\.2 /u);
    const merged = await otr('people', 'merge', 'ada-brook', 'adeline-brook');
    expect(merged).toMatchObject({ code: 1, stderr: expect.stringContaining('ada-brook.2') });
  });

  test('an authority file gives identities, and says by row what it does not join', async () => {
    const { folder, otr } = await filled();
    const file = join(folder, 'people.csv');
    writeFileSync(
      file,
      'name,aliases,wikidata,description\nAda Brook,Adeline Brook|Brook,Q123,mayor of Vale\nDane,,,\n',
    );
    const loaded = await otr('people', 'load', file);
    expect(loaded).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 article changed'),
    });
    expect(loaded.stderr).toMatch(/row 1 \[not-a-full-name\].*“Brook”/u);
    expect(loaded.stderr).toMatch(/row 2 \[not-a-full-name\] “Dane”/u);
    const shown = await otr('people', 'show', 'ada-brook');
    expect(shown.stdout).toContain('known as   Ada Brook, Q123, mayor of Vale');
    const identity = { name: 'Ada Brook', wikidata: 'Q123', description: 'mayor of Vale' };
    for (const command of [
      ['show', 'ada-brook'],
      ['show', 'adeline-brook'],
      ['people', 'show', 'Ada Brook'],
    ]) {
      const { stdout } = await otr(...command, '--json');
      expect(JSON.parse(stdout)).toMatchObject({ identity });
    }
    for (const command of [[], ['--find', 'brook']]) {
      const { stdout } = await otr('people', 'list', ...command, '--json');
      expect(JSON.parse(stdout)).toMatchObject([{ id: 'ada-brook', wikidata: 'Q123' }]);
    }
    expect((await otr('people', 'load', file)).stdout).toContain('All of it was loaded before.');
  });

  test('what cannot be done is said with the way out', async () => {
    const { otr } = await filled();
    const cases: readonly (readonly [args: string[], code: number, why: RegExp])[] = [
      [['show', 'Zoe Void'], 1, /names nobody so/u],
      [['merge', 'Brook', 'Ada Brook'], 1, /names nobody so/u],
      [['load', 'nowhere.csv'], 1, /cannot be read/u],
      [['undo'], 1, /nothing to undo/u],
      [['undo', 'x'], 2, /whole number/u],
    ];
    for (const [args, code, why] of cases) {
      expect(await otr('people', ...args)).toMatchObject({
        code,
        stderr: expect.stringMatching(why),
      });
    }
  });
});
