import { describe, expect, test } from 'vitest';
import { toIndexEntry } from '../../indexer/to-document.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { testFolder } from '../support/folder.ts';
import { articleSaying } from '../support/stored-article.ts';

/** What an engine is to hold of an article once the archive has kept it. */
function entryOf(
  facts: Partial<Article> = {},
  found: (extraction: Extraction) => Extraction = (extraction) => extraction,
) {
  const writer = openArchiveWriter(testFolder());
  try {
    const article = articleSaying(
      'Flood in Vale',
      [
        { by: 'Ada Brook', words: 'The water came at night' },
        { by: 'Reed', words: 'We are safe' },
      ],
      facts,
    );
    writer.store({ locator: 'a.txt', hash: 'h', readAt: '2026-01-01T00:00:00Z' }, [
      { ...article, extraction: found(article.extraction) },
    ]);
    return writer.pending('engine', 1).map(toIndexEntry)[0];
  } finally {
    writer.close();
  }
}

describe('an article as it is searched', () => {
  test('has headline, lead and the rest of its words apart', () => {
    expect(entryOf()?.article).toMatchObject({
      headline: 'Flood in Vale',
      lead: '“The water came at night,” said Ada Brook.',
      body: '“We are safe,” said Reed.',
      names: ['Ada Brook', 'Reed'],
    });
  });

  test('names its people by the archive’s ids', () => {
    const entry = entryOf();
    expect(entry?.article?.person).toEqual(['ada-brook', `reed.${entry?.articleId}`]);
  });

  test('tells who signed it, when it came and what it has', () => {
    expect(
      entryOf({ authors: ['Mira Holt', 'Jan Ude', 'Mira Holt'], form: 'stub' })?.article,
    ).toMatchObject({
      author: ['Mira Holt', 'Jan Ude'],
      addedOn: ['2026-01-01'],
      kind: ['quoting', 'stub'],
    });
  });

  test('keeps people, bodies and the places it names apart', () => {
    expect(
      entryOf({}, (found) => ({
        ...found,
        persons: found.persons.map((person) =>
          person.name === 'Reed' ? { ...person, kind: 'organisation' as const } : person,
        ),
        countries: [
          { code: 'RU', about: true, spans: [{ start: 0, end: 5 }] },
          { code: 'FR', about: false, spans: [{ start: 0, end: 5 }] },
        ],
        dateline: {
          span: { start: 0, end: 5 },
          place: 'Paris',
          country: 'FR',
          day: null,
          agency: null,
        },
      }))?.article,
    ).toMatchObject({
      person: ['ada-brook'],
      organisation: [expect.stringContaining('reed')],
      country: ['RU'],
      place: ['ru', 'fr', 'paris-fr'],
    });
  });

  test.each([
    ['2012-12-28', '2012-12-28', 1356652800, ['2012']],
    ['2012-12-28T23:30:00-05:00', '2012-12-28', 1356755400, ['2012']],
    ['2012-12-28T12:00:00', '2012-12-28', 1356696000, ['2012']],
    ['1941-12-08', '1941-12-08', -885686400, ['1941']],
    [null, null, null, []],
  ])('published %s', (published, day, instant, year) => {
    expect(entryOf({ published })?.article).toMatchObject({ day, published: instant, year });
  });
});

describe('a quotation as it is searched', () => {
  test('has its own words, its speaker under every spelling, and where it was printed', () => {
    const entry = entryOf();
    expect(entry?.quotations).toMatchObject([
      {
        id: `${entry?.articleId}-q1`,
        article: entry?.articleId,
        text: 'The water came at night',
        names: ['Ada Brook'],
        headline: 'Flood in Vale',
        speaker: ['ada-brook'],
        speech: 'direct',
        sure: 'sure',
      },
      { id: `${entry?.articleId}-q2`, speaker: [`reed.${entry?.articleId}`] },
    ]);
  });

  test('has the day on which it was said, and the one on which its article came', () => {
    const said = entryOf({}, (found) => ({
      ...found,
      quotations: found.quotations.map((quotation) => ({ ...quotation, saidOn: '2012-12-27' })),
    }));
    expect(said?.quotations[0]).toMatchObject({ saidOn: ['2012-12-27'], addedOn: ['2026-01-01'] });
  });

  test('is not about its own speaker', () => {
    expect(entryOf()?.quotations.flatMap(({ about }) => about)).toEqual([]);
  });
});
