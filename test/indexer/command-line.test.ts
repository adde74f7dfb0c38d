import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { invented, writeInventedTexts } from '../support/invented-texts.ts';
import { runOtr } from '../support/otr.ts';

/** A test of whole programs takes a few starts of Node. */
const UNHURRIED = { timeout: 60_000 };

describe('otr add', () => {
  test(
    'the same input twice changes nothing; changed input is a new version',
    UNHURRIED,
    async () => {
      const folder = testFolder();
      const archive = join(folder, 'archive');
      const input = join(folder, 'input');
      writeInventedTexts(input, 3);
      const add = async () => {
        const run = await runOtr(['add', input, '--json'], { archive });
        return { code: run.code, answer: JSON.parse(run.stdout) };
      };
      expect(await add()).toMatchObject({ code: 0, answer: { inputs: 3, added: 3, waiting: 0 } });
      expect(await add()).toMatchObject({ code: 0, answer: { inputs: 3, added: 0, skipped: 3 } });
      writeFileSync(join(input, 'story-0002.txt'), invented(2).replace('mayor', 'former mayor'));
      expect(await add()).toMatchObject({
        code: 0,
        answer: { updated: 1, skipped: 2, waiting: 0 },
      });
      const status = await runOtr(['status', '--json'], { archive });
      expect(JSON.parse(status.stdout)).toMatchObject({ articles: 3, versions: 4, failures: {} });
    },
  );

  test(
    'what cannot be read is named with its reason while the rest goes on',
    UNHURRIED,
    async () => {
      const folder = testFolder();
      const archive = join(folder, 'archive');
      const input = join(folder, 'input');
      writeInventedTexts(input, 2);
      writeFileSync(join(input, 'empty.html'), '');
      writeFileSync(join(input, 'picture.dat'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
      const missing = join(folder, 'missing.txt');
      const run = await runOtr(['add', input, missing], { archive });
      expect(run.code).toBe(1);
      expect(run.stdout).toContain('2 new articles');
      expect(run.stderr).toMatch(/\[empty\] .*empty\.html/u);
      expect(run.stderr).toMatch(/\[binary\] .*picture\.dat/u);
      expect(run.stderr).toMatch(/\[not-found\] .*missing\.txt/u);
      const failures = await runOtr(['failures', '--json'], { archive });
      expect(JSON.parse(failures.stdout)).toHaveLength(3);
    },
  );

  test(
    'fields are found by the names that the user gives; other names are another reading',
    UNHURRIED,
    async () => {
      const folder = testFolder();
      const archive = join(folder, 'archive');
      const table = join(folder, 'export.csv');
      writeFileSync(table, 'Titel;Dachzeile;Inhalt\nBridge opens;Vale;It opened on Friday.\n');
      const add = async (...names: string[]) => {
        const options = names.flatMap((name) => ['--field', name]);
        const run = await runOtr(['add', table, ...options, '--json'], { archive });
        return { ...run, answer: run.code === 0 ? JSON.parse(run.stdout) : null };
      };
      expect((await add('text=Inhalt', 'headline=Dachzeile')).answer).toMatchObject({ added: 1 });
      expect((await add('text=Inhalt', 'headline=Titel')).answer).toMatchObject({ updated: 1 });
      expect((await add('text=Inhalt', 'headline=Titel')).answer).toMatchObject({ skipped: 1 });
      const wrong = await add('body=Inhalt');
      expect(wrong.code).toBe(2);
      expect(wrong.stderr).toMatch(/body=Inhalt.*PART=NAME.*headline, byline/su);
    },
  );

  test('reads standard input', UNHURRIED, async () => {
    const archive = join(testFolder(), 'archive');
    const run = await runOtr(['add', '-'], { archive, stdin: invented(7) });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('1 new article') });
  });

  test('a dead engine loses nothing: what was read is kept and waits', UNHURRIED, async () => {
    const folder = testFolder();
    const archive = join(folder, 'archive');
    writeInventedTexts(join(folder, 'input'), 2);
    const dead = { MEILISEARCH_URL: 'http://127.0.0.1:9', MEILISEARCH_KEY: 'k' };
    const run = await runOtr(['add', join(folder, 'input')], { archive, env: dead });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('http://127.0.0.1:9');
    expect(run.stderr).toContain('2 articles wait');
    const later = await runOtr(['sync'], { archive });
    expect(later).toMatchObject({ code: 0, stdout: '2 articles sent.\n' });
  });
});

describe('finding and showing', () => {
  test('articles, quotations and people that were added', UNHURRIED, async () => {
    const folder = testFolder();
    const archive = join(folder, 'archive');
    writeInventedTexts(join(folder, 'input'), 6);
    await runOtr(['add', join(folder, 'input')], { archive });

    const search = await runOtr(['search', '"bridge number 4"', '--json'], { archive });
    const found = JSON.parse(search.stdout);
    expect(found).toMatchObject({
      total: 1,
      results: [{ headline: expect.stringContaining('4') }],
    });

    const quotes = await runOtr(['quotes', '--by', 'Harrow', 'ferry', '--json'], { archive });
    expect(JSON.parse(quotes.stdout)).toMatchObject({
      results: [
        { quotation: { speakerName: 'Ilse Harrow' } },
        { quotation: { speakerName: 'Ilse Harrow' } },
      ],
    });

    const article = await runOtr(['show', found.results[0].id], { archive });
    expect(article.stdout).toContain('[headline] Bridge number 4 in Tarn reopens');
    const person = await runOtr(['show', 'ilse-harrow'], { archive });
    expect(person.stdout).toContain('Ilse Harrow (person)');
  });

  test('by byline, day of the words and what the archive had by a day', UNHURRIED, async () => {
    const folder = testFolder();
    const archive = join(folder, 'archive');
    writeInventedTexts(join(folder, 'input'), 3);
    await runOtr(['add', join(folder, 'input')], { archive });
    const total = async (...args: string[]) =>
      JSON.parse((await runOtr([...args, '--json'], { archive })).stdout).total;
    expect([
      await total('search', '--byline', 'Juno Pike', '--lang', 'en'),
      await total('search', '--byline', 'Ada Brook'),
      await total('search', '--as-of', '2011-03-03'),
      // No weekday stands beside these words.
      await total('quotes', '--said-since', '2011-03-01'),
    ]).toEqual([3, 0, 0, 0]);
  });

  test('reindex answers as before', UNHURRIED, async () => {
    const folder = testFolder();
    const archive = join(folder, 'archive');
    writeInventedTexts(join(folder, 'input'), 6);
    await runOtr(['add', join(folder, 'input')], { archive });
    const before = await runOtr(['search', 'ferry', '--json'], { archive });
    expect(await runOtr(['reindex'], { archive })).toMatchObject({
      code: 0,
      stdout: '6 articles indexed afresh.\n',
    });
    expect((await runOtr(['search', 'ferry', '--json'], { archive })).stdout).toBe(before.stdout);
  });
});

describe('wrong use', () => {
  test.each([
    ['an unknown command', ['ad', 'x'], 2, 'add'],
    ['an option with a bad value', ['search', '--since', 'May'], 2, '2012-12-28'],
    ['a day that no calendar has', ['search', '--until', '2012-02-31'], 2, '2012-12-28'],
    ['no archive', ['status'], 3, 'otr add PATH'],
    ['an engine we do not have', ['status', '--engine', 'lucene'], 2, 'embedded'],
    ['Meilisearch without an address', ['status', '--engine', 'meilisearch'], 2, 'MEILISEARCH_URL'],
  ])('%s is told with the way out', UNHURRIED, async (_name, args, code, said) => {
    const run = await runOtr(args, { archive: join(testFolder(), 'none') });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toContain('    at ');
  });

  test('a folder that is a file is no archive', UNHURRIED, async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'file'), 'x');
    const run = await runOtr(['add', join(folder, 'x')], { archive: join(folder, 'file') });
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('--archive') });
  });
});

test('otr --version prints the version of the package', UNHURRIED, async () => {
  const run = await runOtr(['--version'], { archive: testFolder() });
  expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
});

describe('otr read and otr explain', () => {
  const page = `<html><head><title>Bridge of Vale opens</title></head><body><article><h1>Bridge of Vale opens</h1>
    <p>By Carl Dane</p><p>Ada Brook, the mayor of Vale, opened the bridge on Friday after two years of work.</p>
    <p>“It is safe,” she said. The so-called “smart” bridge cost two million crowns, and the county paid for it.</p>
    </article></body></html>`;

  test('read shows what is read block by block, and keeps nothing', UNHURRIED, async () => {
    const archive = join(testFolder(), 'archive');
    const run = await runOtr(['read', '-', '--json'], { archive, stdin: page });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject([
      { headline: 'Bridge of Vale opens', blocks: expect.arrayContaining([]) },
    ]);
    expect(existsSync(archive)).toBe(false);
  });

  test('read says what of a page was left out, and why', UNHURRIED, async () => {
    const furnished = page.replace('<article>', '<nav>Home Sports Weather</nav><article>');
    const run = await runOtr(['read', '-'], { archive: testFolder(), stdin: furnished });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('[left out: the byline] By Carl Dane');
    expect(run.stdout).toContain('[left out: outside of the article] Home Sports Weather');
  });

  test('explain shows the evidence, and what was passed over and why', UNHURRIED, async () => {
    const run = await runOtr(['explain', '-'], { archive: testFolder(), stdin: page });
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('said by  Ada Brook (person)');
    expect(run.stdout).toContain('chain    she (pronoun) > Ada Brook (full name)');
    expect(run.stdout).toContain('smart (too short to be speech where no verb says so)');
  });

  test('what cannot be read is named, and the exit code tells', UNHURRIED, async () => {
    const run = await runOtr(['explain', 'nowhere.html'], { archive: testFolder() });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/\[not-found\] .*nowhere\.html/u);
  });
});
