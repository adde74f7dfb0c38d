import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../../src/archive/articles/identity.ts';
import type { ArchiveReader } from '../../../../src/archive/reader.ts';
import type { ArchiveWriter, ArticleToStore } from '../../../../src/archive/writer.ts';
import { openArchive } from '../../../support/open-archive.ts';
import { articleSaying } from '../../../support/stored-article.ts';

const SAID = [
  'The harbour wall at Strand fell into the sea before dawn after three days of wind',
  'We heard it before we saw it and then we saw that there was nothing left to see',
  'The council will meet to decide whether the wall can be built up again this year',
  'Nobody was hurt and the boats had been moved to the inner basin the evening before',
];

/** The same wire story as a paper prints it. */
function printedIn(paper: string, published: string | null, said = SAID): ArticleToStore {
  return articleSaying(
    'Wall falls',
    said.map((words) => ({ by: 'Owen Pask', words })),
    { url: `https://${paper}.example/wall`, publisher: paper, published },
  );
}

function archiveOf(...articles: readonly ArticleToStore[]) {
  const { writer, reader } = openArchive();
  for (const each of articles) store(writer, each);
  return { writer, papersOf: (of: ArticleToStore) => papersOf(reader, of) };
}

function store(writer: ArchiveWriter, printed: ArticleToStore) {
  const reading = {
    locator: printed.identity,
    hash: printed.article.text,
    readAt: '2026-01-02T03:04:05.000Z',
  };
  writer.store(reading, [printed]);
}

/** Who else printed it, and whether it stands for them. */
function papersOf(reader: ArchiveReader, { identity }: ArticleToStore) {
  const id = articleIdOf(identity);
  const { original, others } = reader.copiesOf(id);
  return { first: original === id, others: others.map(({ publisher }) => publisher) };
}

const GAZETTE = printedIn('Gazette', '2012-12-29');
const HERALD = printedIn('Herald', '2012-12-28');
const WEEKLY = printedIn('Weekly', null);

describe('articles that print one story', () => {
  test('know each other; the earliest stands for all, undated ones come last', () => {
    const { papersOf } = archiveOf(WEEKLY, GAZETTE, HERALD);
    expect(papersOf(HERALD)).toEqual({ first: true, others: ['Gazette', 'Weekly'] });
    expect(papersOf(GAZETTE)).toEqual({ first: false, others: ['Herald', 'Weekly'] });
    expect(papersOf(WEEKLY)).toEqual({ first: false, others: ['Herald', 'Gazette'] });
  });

  test.each<[what: string, other: ArticleToStore]>([
    [
      'quotes in other words',
      printedIn('Gazette', '2012-12-28', [...SAID.slice(0, 3), 'Nobody was hurt']),
    ],
    ['quotes less', printedIn('Gazette', '2012-12-28', SAID.slice(0, 3))],
    ['comes more than a week later', printedIn('Gazette', '2013-01-05')],
  ])('are not one that %s', (_what, other) => {
    const { papersOf } = archiveOf(HERALD, other);
    expect(papersOf(HERALD)).toEqual({ first: true, others: [] });
    expect(papersOf(other)).toEqual({ first: true, others: [] });
  });

  test('are not told of texts of a few words, which are alike because their form is', () => {
    const short = ['Nobody was hurt'];
    const { papersOf } = archiveOf(
      printedIn('Herald', '2012-12-28', short),
      printedIn('Gazette', '2012-12-28', short),
    );
    expect(papersOf(HERALD).others).toEqual([]);
  });

  test('lose one that is corrected to say something else', () => {
    const { writer, papersOf } = archiveOf(HERALD, GAZETTE, WEEKLY);
    store(writer, printedIn('Herald', '2012-12-28', ['Not a stone fell', ...SAID.slice(1)]));
    expect(papersOf(HERALD).others).toEqual([]);
    expect(papersOf(GAZETTE)).toEqual({ first: true, others: ['Weekly'] });
  });

  test('are sent to the engines again when another comes to stand for them', () => {
    const { writer } = archiveOf(GAZETTE);
    writer.confirm('engine', writer.everything().sequence);
    store(writer, HERALD);
    const told = () =>
      writer
        .pending('engine', 10)
        .map(({ stored }) => [stored?.article.publisher, stored?.copyOf ?? null]);
    expect(told()).toEqual([
      ['Gazette', articleIdOf(HERALD.identity)],
      ['Herald', null],
    ]);
    writer.confirm('engine', writer.everything().sequence);
    writer.store(
      { locator: 'kill', hash: 'kill', readAt: '2026-01-02T03:04:05.000Z' },
      [],
      [HERALD.identity],
    );
    expect(told()).toEqual([
      ['Gazette', null],
      [undefined, null],
    ]);
  });

  test('lose one that is withdrawn; the next stands for the others', () => {
    const { writer, papersOf } = archiveOf(HERALD, GAZETTE, WEEKLY);
    writer.store(
      { locator: 'kill', hash: 'kill', readAt: '2026-01-02T03:04:05.000Z' },
      [],
      [HERALD.identity],
    );
    expect(papersOf(GAZETTE)).toEqual({ first: true, others: ['Weekly'] });
    expect(papersOf(WEEKLY)).toEqual({ first: false, others: ['Gazette'] });
  });
});
