import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchiveReader } from '../../../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../../../src/archive/open-writer.ts';
import type { ArticleToStore } from '../../../../src/archive/writer.ts';
import type { Article } from '../../../../src/domain/article.ts';
import type { Extraction } from '../../../../src/domain/extraction.ts';
import { openDatabase } from '../../../../src/sqlite.ts';
import { testFolder } from '../../../support/folder.ts';
import { openArchive } from '../../../support/open-archive.ts';
import { articleSaying } from '../../../support/stored-article.ts';

const NOW = '2026-01-02T03:04:05.000Z';
const NOWHERE = { start: 0, end: 1 };

function story(
  headline: string,
  by: readonly string[],
  facts: Partial<Article> = {},
  found: Partial<Extraction> = {},
): ArticleToStore {
  const said = by.map((name, at) => ({ by: name, words: `Words ${at} of ${headline}` }));
  const article = articleSaying(headline, said, facts);
  return { ...article, extraction: { ...article.extraction, ...found } };
}

function filled(articles: readonly ArticleToStore[]) {
  const { writer, reader } = openArchive();
  writer.store({ locator: 'a', hash: 'a', readAt: NOW }, articles);
  return { writer, reader };
}

function about(...codes: string[]): Extraction['countries'] {
  return codes.map((code) => ({ code, about: true, spans: [NOWHERE] }));
}

function filedFrom(place: string, country: string | null): Extraction['dateline'] {
  return { span: NOWHERE, place, country, day: null, agency: null };
}

const STORIES = [
  story(
    'Talks',
    ['Ada Brook', 'Jon Dane', 'Ada Brook'],
    { published: '2012-01-05', publisher: 'The Harbour Times' },
    {
      countries: [...about('RU'), { code: 'SU', about: false, spans: [NOWHERE] }],
      dateline: filedFrom('Moscow', 'RU'),
      topics: [{ code: '11000000', from: 'section', evidence: [] }],
    },
  ),
  story(
    'More talks',
    ['Ada Brook', 'Ivo Carr'],
    { published: '2012-03-01', publisher: 'The Harbour Times' },
    { countries: about('RU'), dateline: filedFrom('Vale/Tarn', null) },
  ),
  story('A match', ['Jon Dane'], { published: null, publisher: 'Northgate Post' }),
];

describe('the company somebody keeps in print', () => {
  test('those quoted in the same articles, most articles first', () => {
    const { reader } = filled(STORIES);
    expect(reader.people.quotedBeside('ada-brook', 10)).toEqual([
      { id: 'ivo-carr', name: 'Ivo Carr', articles: 1 },
      { id: 'jon-dane', name: 'Jon Dane', articles: 1 },
    ]);
    expect(reader.people.quotedBeside('ada-brook', 1)).toHaveLength(1);
    expect(reader.people.quotedBeside('nobody', 10)).toEqual([]);
  });

  test('people only: a body that speaks is no company', () => {
    const talks = story('Talks of two', ['Ada Brook', 'Valeria'], {});
    const persons = talks.extraction.persons.map((person) =>
      person.name === 'Valeria' ? { ...person, kind: 'organisation' as const, full: true } : person,
    );
    const { reader } = filled([{ ...talks, extraction: { ...talks.extraction, persons } }]);
    expect(reader.people.quotedBeside('valeria', 10)).toHaveLength(1);
    expect(reader.people.quotedBeside('ada-brook', 10)).toEqual([]);
  });

  test('articles that quote two people, newest first, a part at a time', () => {
    const articles = ['Old', 'Undated', 'New'].map((headline, at) =>
      story(headline, ['Ada Brook', 'Jon Dane'], {
        published: ['2012-01-05', null, '2012-03-01'][at] ?? null,
      }),
    );
    const { reader } = filled([...articles, story('Alone', ['Ada Brook'])]);
    const part = (offset: number) => {
      const { total, articles } = reader.people.quotedTogether(['ada-brook', 'jon-dane'], {
        offset,
        limit: 2,
      });
      return [total, reader.articles(articles).map(({ article }) => article.headline)];
    };
    expect([part(0), part(2)]).toEqual([
      [3, ['New', 'Old']],
      [3, ['Undated']],
    ]);
  });

  test('what somebody is quoted with in articles of some days', () => {
    const { reader } = filled(STORIES);
    const said = (from: string, to: string, limit = 10) =>
      reader.people
        .saidBetween('ada-brook', { from, to }, limit)
        .map(({ headline, words }) => [headline, ...words]);
    expect(said('2012-01-05', '2012-01-05')).toEqual([
      ['Talks', 'Words 0 of Talks'],
      ['Talks', 'Words 2 of Talks'],
    ]);
    expect(said('2012-01-06', '2012-03-01').map(([headline]) => headline)).toEqual(['More talks']);
    expect(said('2000-01-01', '2020-01-01', 1)).toHaveLength(1);
  });

  test('statements by month of publication; undated ones are left out', () => {
    const { reader } = filled(STORIES);
    expect(reader.people.statementsByMonth('ada-brook')).toEqual([
      { month: '2012-01', quotations: 2 },
      { month: '2012-03', quotations: 1 },
    ]);
    expect(reader.people.statementsByMonth('jon-dane')).toEqual([
      { month: '2012-01', quotations: 1 },
    ]);
  });

  test('what is named beside the words, and the topics of the articles', () => {
    const base = articleSaying('Vale', [{ by: 'Ada Brook', words: 'Jon Dane was in Tarn' }]);
    const start = base.article.text.indexOf('Jon Dane');
    const beside = { start, end: start + 8 };
    const { reader } = filled([
      {
        ...base,
        extraction: {
          ...base.extraction,
          persons: [
            ...base.extraction.persons,
            {
              id: 'jon-dane',
              kind: 'person',
              name: 'Jon Dane',
              full: true,
              gender: null,
              forms: [{ text: 'Jon Dane', spans: [beside] }],
              roles: [],
            },
          ],
          countries: [{ code: 'NO', about: false, spans: [beside] }, ...about('SE')],
          topics: [{ code: '11000000', from: 'section', evidence: [] }],
        },
      },
    ]);
    expect(reader.people.speaksAbout('ada-brook', 5)).toEqual([
      { kind: 'person', value: 'jon-dane', label: 'Jon Dane', quotations: 1 },
      { kind: 'country', value: 'NO', label: 'Norway', quotations: 1 },
      { kind: 'topic', value: '11000000', label: 'politics', quotations: 1 },
    ]);
  });
});

test('roles are one role whatever their capitals, in the order of their first day', () => {
  const inOffice = (headline: string, text: string, published: string | null): ArticleToStore => {
    const article = articleSaying(headline, [{ by: 'Ada Brook', words: 'Yes' }], { published });
    const persons = article.extraction.persons.map((person) => ({
      ...person,
      roles: [{ text, span: NOWHERE }],
    }));
    return { ...article, extraction: { ...article.extraction, persons } };
  };
  const { reader } = filled([
    inOffice('One', 'Mayor', '2012-02-01'),
    inOffice('Two', 'mayor', '2011-01-01'),
    inOffice('Three', 'mayor', '2013-01-01'),
    inOffice('Four', 'harbour master', '2009-05-05'),
    inOffice('Five', 'candidate', null),
  ]);
  expect(reader.people.rolesOf('ada-brook')).toEqual([
    { text: 'harbour master', articles: 1, first: '2009-05-05', last: '2009-05-05' },
    { text: 'mayor', articles: 3, first: '2011-01-01', last: '2013-01-01' },
    { text: 'candidate', articles: 1, first: null, last: null },
  ]);
});

describe('lists from A to Z', () => {
  test('people by surname, with their letters', () => {
    const { reader } = filled(STORIES);
    const all = { kind: 'person', letter: null, offset: 0, limit: 10 } as const;
    expect(reader.people.list(all).map(({ name }) => name)).toEqual([
      'Ada Brook',
      'Ivo Carr',
      'Jon Dane',
    ]);
    expect(reader.people.list({ ...all, letter: 'c' })).toEqual([
      { id: 'ivo-carr', name: 'Ivo Carr', wikidata: null, articles: 1, quotations: 1 },
    ]);
    expect(reader.people.list({ ...all, letter: '#' })).toEqual([]);
    expect(reader.people.list({ ...all, offset: 1, limit: 1 })).toMatchObject([{ id: 'ivo-carr' }]);
    expect(reader.people.letters('person')).toEqual([
      { letter: 'b', count: 1 },
      { letter: 'c', count: 1 },
      { letter: 'd', count: 1 },
    ]);
  });

  test('countries with what articles have of them, and cities that articles were filed from', () => {
    const { reader } = filled(STORIES);
    expect(reader.registers.places('country')).toEqual([
      {
        id: 'ru',
        kind: 'country',
        name: 'Russia',
        country: 'RU',
        about: 2,
        mentioned: 0,
        filed: 0,
      },
      {
        id: 'su',
        kind: 'country',
        name: 'Soviet Union',
        country: 'SU',
        about: 0,
        mentioned: 1,
        filed: 0,
      },
    ]);
    expect(reader.registers.places('city').map(({ id, name }) => [id, name])).toEqual([
      ['moscow-ru', 'Moscow'],
      ['tarn-zz', 'Tarn'],
      ['vale-zz', 'Vale'],
    ]);
    expect(reader.registers.findPlace('moscow-ru')).toMatchObject({ filed: 1, country: 'RU' });
    expect(reader.registers.citiesOf('RU')).toMatchObject([{ id: 'moscow-ru' }]);
    expect(reader.registers.findPlace('tarn')).toBeNull();
  });

  test('topics and papers', () => {
    const { reader } = filled([
      ...STORIES,
      story('Again', [], { publisher: 'the harbour times', published: '2014-01-01' }),
    ]);
    expect(reader.registers.topics()).toEqual([{ id: '11000000', name: 'politics', articles: 1 }]);
    expect(reader.registers.papers()).toEqual([
      {
        id: 'the-harbour-times',
        name: 'The Harbour Times',
        names: ['The Harbour Times', 'the harbour times'],
        articles: 3,
        first: '2012-01-05',
        last: '2014-01-01',
      },
      {
        id: 'northgate-post',
        name: 'Northgate Post',
        names: ['Northgate Post'],
        articles: 1,
        first: null,
        last: null,
      },
    ]);
  });

  test('a list says what was written since it was last read', () => {
    const { writer, reader } = filled(STORIES);
    expect(reader.registers.papers()).toHaveLength(2);
    const another = story('Another', ['Zoe Abel'], { publisher: 'Lakeview Ledger' });
    writer.store({ locator: 'b', hash: 'b', readAt: NOW }, [another]);
    expect(reader.registers.papers()).toHaveLength(3);
    expect(reader.people.letters('person')[0]).toEqual({ letter: 'a', count: 1 });
  });
});

test('an archive of the first version is brought up to date with all its people and places', () => {
  const folder = testFolder();
  const writer = openArchiveWriter(folder);
  writer.store({ locator: 'a', hash: 'a', readAt: NOW }, STORIES);
  writer.close();
  const seen = () => {
    const reader = openArchiveReader(folder);
    try {
      return {
        people: reader.people.list({ kind: 'person', letter: null, offset: 0, limit: 10 }),
        beside: reader.people.quotedBeside('ada-brook', 10),
        places: reader.registers.places('country'),
      };
    } finally {
      reader.close();
    }
  };
  const before = seen();
  const database = openDatabase(join(folder, 'archive.sqlite'), { readOnly: false });
  for (const table of [
    'copy',
    'fingerprint',
    'decision',
    'named',
    'person_name',
    'speaking',
    'spoken_of',
    'article_place',
    'place',
    'article_topic',
  ]) {
    database.exec(`DROP TABLE ${table}`);
  }
  database.exec('DROP INDEX person_sort; DROP INDEX article_publisher');
  database.exec(
    'ALTER TABLE ledger DROP COLUMN etag; ALTER TABLE ledger DROP COLUMN last_modified',
  );
  database.exec('ALTER TABLE person DROP COLUMN sort; PRAGMA user_version = 1');
  database.close();
  expect(() => openArchiveReader(folder)).toThrow(/Run `otr sync` once/u);
  openArchiveWriter(folder).close();
  expect(seen()).toEqual(before);
});
