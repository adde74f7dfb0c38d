import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../src/archive/archive-error.ts';
import { openArchiveReader } from '../../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../../src/archive/open-writer.ts';
import type { ArticleToStore } from '../../../src/archive/writer.ts';
import { openDatabase } from '../../../src/sqlite.ts';
import { testFolder } from '../../support/folder.ts';
import { openArchive } from '../../support/open-archive.ts';
import { articleSaying } from '../../support/stored-article.ts';

const FLOOD = articleSaying('Flood in Vale', [
  { by: 'Ada Brook', words: 'The water came at night' },
  { by: 'Ada Brook', words: 'We are safe' },
]);
const FLOOD_CORRECTED = articleSaying('Flood in Vale', [
  { by: 'Ada Brook', words: 'The water came at dawn' },
]);

function reading(locator: string, hash = 'h1') {
  return { locator, hash, readAt: '2026-01-02T03:04:05.000Z' };
}

describe('storing an article', () => {
  test('a new article is its first version and waits in the outbox', () => {
    const { writer, reader } = openArchive();
    expect(writer.store(reading('a.txt'), [FLOOD])).toEqual({
      added: 1,
      updated: 0,
      renewed: 0,
      unchanged: 0,
      withdrawn: 0,
    });
    const [entry] = writer.pending('engine', 10);
    expect(entry?.stored).toMatchObject({ version: 1, locator: 'a.txt', article: FLOOD.article });
    expect(reader.findArticle(entry?.articleId ?? '')).toEqual(entry?.stored);
    expect(reader.status()).toMatchObject({ articles: 1, versions: 1, quotations: 2, people: 1 });
  });

  test('several inputs together are kept whole or, where something throws, not at all', () => {
    const { writer, reader } = openArchive();
    const stop = new Error('stop');
    expect(() =>
      writer.together(() => {
        writer.store(reading('a.txt'), [FLOOD]);
        throw stop;
      }),
    ).toThrow(stop);
    expect(reader.status()).toMatchObject({ articles: 0 });
    expect(writer.lastReading('a.txt')).toBeNull();
    writer.together(() => {
      writer.store(reading('a.txt'), [FLOOD]);
      writer.refuse(reading('b.txt'), 'empty', 'b.txt is empty.');
    });
    expect(reader.status()).toMatchObject({ articles: 1, failures: { empty: 1 } });
  });

  test('the same article again changes nothing', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    writer.confirm('engine', writer.everything().sequence);
    expect(writer.store(reading('a.txt', 'h2'), [FLOOD])).toMatchObject({ unchanged: 1 });
    expect(writer.waiting('engine')).toBe(0);
    expect(reader.status()).toMatchObject({ articles: 1, versions: 1, quotations: 2 });
    expect(writer.lastReading('a.txt')).toMatchObject({ hash: 'h2', outcome: 'unchanged' });
  });

  test('the ledger knows by what a page may be asked for again; what has to be read again is not', () => {
    const { writer } = openArchive();
    const validators = { etag: '"v1"', lastModified: null };
    writer.store({ ...reading('https://vale.example/dam'), validators }, [FLOOD]);
    expect(writer.lastReading('https://vale.example/dam')).toMatchObject({ validators });
    writer.store({ ...reading('https://vale.example/wire', ''), validators }, [FLOOD]);
    expect(writer.lastReading('https://vale.example/wire')).toMatchObject({ validators: null });
    writer.store(reading('a.txt'), [FLOOD]);
    expect(writer.lastReading('a.txt')).toMatchObject({ validators: null });
  });

  test('a changed article is a new version and the old is kept', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    expect(writer.store(reading('a.txt', 'h2'), [FLOOD_CORRECTED])).toMatchObject({ updated: 1 });
    const [entry] = writer.pending('engine', 10);
    const id = entry?.articleId ?? '';
    expect(entry?.staleQuotations).toEqual([`${id}-q2`]);
    expect(reader.versionsOf(id).map(({ version }) => version)).toEqual([1, 2]);
    expect(reader.findArticle(id, 1)?.article).toEqual(FLOOD.article);
    expect(reader.findArticle(id)?.article).toEqual(FLOOD_CORRECTED.article);
    expect(reader.quotationsOf(id).map(({ words }) => words)).toEqual([['The water came at dawn']]);
  });

  test('the same text in which more is found is renewed in place', () => {
    const { writer, reader } = openArchive();
    const blind: ArticleToStore = {
      ...FLOOD,
      extraction: { ...FLOOD.extraction, quotations: [] },
    };
    writer.store(reading('a.txt'), [blind]);
    expect(writer.store(reading('a.txt'), [FLOOD])).toMatchObject({ renewed: 1 });
    expect(reader.status()).toMatchObject({ articles: 1, versions: 1, quotations: 2 });
  });

  test('an article that cannot be stored takes its whole input with it', () => {
    const { writer, reader } = openArchive();
    const broken = { ...FLOOD_CORRECTED, identity: 'other', article: { text: 7 } as never };
    expect(() => writer.store(reading('feed.xml'), [FLOOD, broken])).toThrow();
    expect(reader.status()).toMatchObject({ articles: 0, versions: 0 });
    expect(writer.waiting('engine')).toBe(0);
    expect(writer.lastReading('feed.xml')).toBeNull();
  });
});

describe('the outbox', () => {
  test('every engine has its own cursor and starts from the beginning', () => {
    const { writer } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    const [entry] = writer.pending('one', 10);
    writer.confirm('one', entry?.sequence ?? 0);
    expect(writer.waiting('one')).toBe(0);
    expect(writer.waiting('two')).toBe(1);
  });

  test('an article changed after its confirmation waits again', () => {
    const { writer } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    writer.confirm('one', writer.everything().sequence);
    writer.store(reading('a.txt', 'h2'), [FLOOD_CORRECTED]);
    expect(writer.pending('one', 10)).toHaveLength(1);
  });

  test('everything gives each article once, in order of its id, beyond one page', () => {
    const { writer } = openArchive();
    const many = Array.from({ length: 450 }, (_, index) => articleSaying(`Story ${index}`, []));
    writer.store(reading('feed.xml'), many);
    const ids = [...writer.everything().articles].map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(450);
    expect(ids).toEqual([...ids].sort());
    expect(writer.count()).toBe(450);
  });
});

describe('people across articles', () => {
  test('a full name is one person in every article', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    writer.store(reading('b.txt'), [
      articleSaying('Ada Brook resigns', [{ by: 'Ada Brook', words: 'It is over' }], {
        published: '2013-02-01',
      }),
    ]);
    expect(reader.findPerson('ada-brook')).toMatchObject({
      name: 'Ada Brook',
      articles: 2,
      quotations: 3,
    });
  });

  test('a surname alone is joined to nobody', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [articleSaying('One', [{ by: 'Brook', words: 'Yes' }])]);
    writer.store(reading('b.txt'), [articleSaying('Two', [{ by: 'Brook', words: 'No' }])]);
    const found = reader.peopleNamed('brook', 10);
    expect(found).toHaveLength(2);
    expect(found.every(({ articles }) => articles === 1)).toBe(true);
  });

  test.each([
    ['ada brook', ['ada-brook']],
    ['BRO', ['ada-brook']],
    ['Brook Ada', ['ada-brook']],
    ['ada brooks', []],
    ['“', []],
  ])('people named %s', (name, ids) => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    expect(reader.peopleNamed(name, 10).map(({ id }) => id)).toEqual(ids);
  });

  test('a text of any length finds somebody or nobody', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    expect(reader.peopleNamed('brook '.repeat(600), 10)).toEqual([]);
  });

  test('a person whom no current version names is gone', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    writer.store(reading('a.txt', 'h2'), [articleSaying('Flood in Vale', [])]);
    expect(reader.findPerson('ada-brook')).toBeNull();
    expect(reader.peopleNamed('brook', 10)).toEqual([]);
  });
});

describe('the ledger', () => {
  test('a refusal counts by reason until its input is read well', () => {
    const { writer, reader } = openArchive();
    writer.refuse(reading('a.txt'), 'empty', 'a.txt: the file is empty');
    writer.refuse(reading('b.bin'), 'binary', 'b.bin: not text');
    expect(reader.status().failures).toEqual({ binary: 1, empty: 1 });
    writer.store(reading('a.txt', 'h2'), [FLOOD]);
    expect(reader.status().failures).toEqual({ binary: 1 });
    expect(reader.failures(10).map(({ locator }) => locator)).toEqual(['b.bin']);
  });
});

describe('opening', () => {
  test('where there is no archive, a reader says how to make one', () => {
    expect(() => openArchiveReader(join(testFolder(), 'none'))).toThrow(/otr add PATH/u);
  });

  test('a second writer is refused while the first is at work', () => {
    const { folder } = openArchive();
    expect(() => openArchiveWriter(folder)).toThrow(/another process is writing/u);
  });

  test('a file that cannot be opened keeps no lock: once it can, the same program writes', () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'archive.sqlite'));
    expect(() => openArchiveWriter(folder)).toThrow(/cannot be opened/u);
    expect(() => openArchiveReader(folder)).toThrow(ArchiveError);
    rmdirSync(join(folder, 'archive.sqlite'));
    openArchiveWriter(folder).close();
  });

  test('an archive of a newer version is left alone', () => {
    const folder = testFolder();
    openArchiveWriter(folder).close();
    const database = openDatabase(join(folder, 'archive.sqlite'), { readOnly: false });
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openArchiveWriter(folder)).toThrow(/version 99, made by a newer/u);
    expect(() => openArchiveReader(folder)).toThrow(/version 99, made by a newer/u);
  });

  test('a file that is no archive is named and left alone', () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'archive.sqlite'), 'To whom it may concern'.repeat(100));
    expect(() => openArchiveWriter(folder)).toThrow(/not an archive of On the Record/u);
    expect(() => openArchiveReader(folder)).toThrow(/not an archive of On the Record/u);
  });
});

describe('withdrawing an article', () => {
  test('nothing of it is shown any more, every engine is told, and it may come again', () => {
    const { writer, reader } = openArchive();
    writer.store(reading('a.txt'), [FLOOD]);
    const id = writer.pending('engine', 10)[0]?.articleId ?? '';
    expect(writer.store(reading('kill.xml'), [], [FLOOD.identity])).toMatchObject({ withdrawn: 1 });
    expect(reader.findArticle(id)).toBeNull();
    expect(reader.findArticle(id, 1)).toBeNull();
    expect(reader.versionsOf(id)).toEqual([]);
    expect(reader.quotationsOf(id)).toEqual([]);
    expect(reader.status()).toMatchObject({
      articles: 0,
      quotations: 0,
      people: 0,
      firstDay: null,
    });
    expect(writer.pending('engine', 10)).toMatchObject([
      { articleId: id, stored: null, staleQuotations: [`${id}-q1`, `${id}-q2`] },
    ]);
    expect(writer.store(reading('kill.xml'), [], [FLOOD.identity])).toMatchObject({ withdrawn: 0 });
    expect(writer.store(reading('b.txt'), [FLOOD])).toMatchObject({ added: 1 });
    expect(reader.findArticle(id)).toMatchObject({ version: 2 });
  });
});
