import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveReader } from '../../../../src/archive/reader.ts';
import type { ArticleToStore } from '../../../../src/archive/writer.ts';
import { openArchive } from '../../../support/open-archive.ts';
import { articleSaying } from '../../../support/stored-article.ts';

const NOW = '2026-01-02T03:04:05.000Z';

function openBoth() {
  const { writer, reader } = openArchive();
  const add = (headline: string, by: string, day = '2012-12-28') => {
    const article = articleSaying(headline, [{ by, words: `Words of ${headline}` }], {
      published: day,
    });
    writer.store({ locator: headline, hash: headline, readAt: NOW }, [article]);
    return article;
  };
  const everybody = () => seenBy(reader, [...writer.everything().articles]);
  return { writer, reader, add, everybody };
}

/** Everything that readers see of people: records, names, speakers, lists. */
function seenBy(reader: ArchiveReader, articles: readonly { articleId: string }[]) {
  const listed = reader.people.list({ kind: 'person', letter: null, offset: 0, limit: 1000 });
  return {
    listed,
    letters: reader.people.letters('person'),
    records: listed.map(({ id }) => ({
      record: reader.findPerson(id),
      names: reader.people.joinedNames(id),
      beside: reader.people.quotedBeside(id, 10),
      months: reader.people.statementsByMonth(id),
    })),
    articles: articles.map(({ articleId }) => ({
      extraction: reader.findArticle(articleId)?.extraction,
      quotations: reader.quotationsOf(articleId),
    })),
  };
}

function idOf(reader: ArchiveReader, person: string): string[] {
  return reader.peopleNamed(person, 10).map(({ id }) => id);
}

describe('merging', () => {
  test('two records become one with every spelling, and the old address leads there', () => {
    const { writer, reader, add } = openBoth();
    add('One', 'Ada Brook');
    add('Two', 'Adeline Brook');
    writer.confirm('engine', writer.everything().sequence);
    const outcome = writer.decide(
      { kind: 'merge', kept: 'ada-brook', gone: 'adeline-brook', why: 'the same office' },
      NOW,
    );
    expect(outcome).toMatchObject({ ok: true, value: { number: 1, articles: 1 } });
    expect(reader.findPerson('ada-brook')).toMatchObject({ articles: 2, quotations: 2 });
    expect(reader.findPerson('adeline-brook')).toBeNull();
    expect(reader.people.addressOf('adeline-brook')).toEqual({
      kind: 'moved',
      id: 'ada-brook',
      why: 'decision',
    });
    expect(reader.people.joinedNames('ada-brook')).toEqual([
      { name: 'Ada Brook', reason: 'same name', decisions: [], articles: 1 },
      { name: 'Adeline Brook', reason: 'same name', decisions: [1], articles: 1 },
    ]);
    expect(writer.waiting('engine')).toBe(1);
    const [entry] = writer.pending('engine', 10);
    expect(entry?.stored?.extraction.quotations[0]?.speaker).toBe('ada-brook');
  });

  test('an article added later is joined as well', () => {
    const { writer, reader, add } = openBoth();
    add('One', 'Ada Brook');
    add('Two', 'Adeline Brook');
    writer.decide({ kind: 'merge', kept: 'ada-brook', gone: 'adeline-brook', why: null }, NOW);
    add('Three', 'Adeline Brook');
    expect(reader.findPerson('ada-brook')).toMatchObject({ articles: 3 });
  });

  test('a surname of one article can be given to the person it means', () => {
    const { writer, reader, add } = openBoth();
    add('One', 'Ada Brook');
    add('Two', 'Brook');
    const surname = idOf(reader, 'Brook').find((id) => id !== 'ada-brook') ?? '';
    writer.decide({ kind: 'merge', kept: 'ada-brook', gone: surname, why: null }, NOW);
    add('Three', 'Brook');
    expect(reader.findPerson('ada-brook')).toMatchObject({ articles: 2 });
    expect(reader.people.addressOf(surname)).toEqual({
      kind: 'moved',
      id: 'ada-brook',
      why: 'decision',
    });
  });

  test.each([
    ['nobody', 'ada-brook', 'ada-void', /names nobody/u],
    ['oneself', 'ada-brook', 'ada-brook', /one record already/u],
  ])('with %s changes nothing', (_who, kept, gone, why) => {
    const { writer, reader, add } = openBoth();
    add('One', 'Ada Brook');
    const outcome = writer.decide({ kind: 'merge', kept, gone, why: null }, NOW);
    expect(outcome).toEqual({ ok: false, reason: expect.stringMatching(why) });
    expect(reader.people.decisions()).toEqual([]);
  });
});

describe('splitting', () => {
  function splitDanes() {
    const both = openBoth();
    both.add('The bench', 'Jon Dane');
    both.add('The court', 'Jon Dane');
    both.add('The match', 'Jon Dane');
    const { articleId } =
      [...both.writer.everything().articles].find(
        ({ stored }) => stored?.article.headline === 'The match',
      ) ?? {};
    const outcome = both.writer.decide(
      { kind: 'split', person: 'jon-dane', articles: [articleId ?? ''], why: 'the player' },
      NOW,
    );
    return { ...both, outcome };
  }

  test('one record becomes two, told apart by article, and the old address offers both', () => {
    const { reader, outcome } = splitDanes();
    expect(outcome).toMatchObject({ ok: true, value: { articles: 3 } });
    expect(reader.findPerson('jon-dane')).toBeNull();
    expect(reader.people.addressOf('jon-dane')).toMatchObject({
      kind: 'chooser',
      people: [
        { id: 'jon-dane.1', articles: 2 },
        { id: 'jon-dane.2', articles: 1 },
      ],
    });
  });

  test('an article added later is nobody’s until somebody says whose', () => {
    const { writer, reader, add } = splitDanes();
    add('The appeal', 'Jon Dane');
    expect(reader.findPerson('jon-dane.1')).toMatchObject({ articles: 2 });
    const address = reader.people.addressOf('jon-dane');
    const people = address.kind === 'chooser' ? address.people : [];
    expect(people).toHaveLength(3);
    const newcomer = people.find(({ id }) => !/^jon-dane\.\d$/u.test(id))?.id ?? '';
    writer.decide({ kind: 'merge', kept: 'jon-dane.1', gone: newcomer, why: null }, NOW);
    expect(reader.findPerson('jon-dane.1')).toMatchObject({ articles: 3 });
  });

  test('after an undoing the addresses of the parts lead to the one person', () => {
    const { writer, reader } = splitDanes();
    writer.decide({ kind: 'undo', decision: null }, NOW);
    expect(reader.findPerson('jon-dane')).toMatchObject({ articles: 3 });
    expect(reader.people.addressOf('jon-dane.2')).toEqual({
      kind: 'moved',
      id: 'jon-dane',
      why: 'spelling',
    });
    expect(reader.people.decisions().map(({ holds }) => holds)).toEqual([false, true]);
  });

  test('a part’s number is not used again', () => {
    const { writer, reader } = splitDanes();
    writer.decide({ kind: 'undo', decision: 1 }, NOW);
    const [first] = [...writer.everything().articles];
    writer.decide(
      { kind: 'split', person: 'jon-dane', articles: [first?.articleId ?? ''], why: null },
      NOW,
    );
    expect(reader.findPerson('jon-dane.3')).toMatchObject({ articles: 2 });
    expect(reader.findPerson('jon-dane.4')).toMatchObject({ articles: 1 });
  });

  test.each([
    ['none', []],
    ['a stranger’s', ['azzzzzzzzzzzzzzzz']],
  ])('with %s of its articles changes nothing', (_which, articles) => {
    const { writer, reader, add } = openBoth();
    add('One', 'Jon Dane');
    add('Two', 'Jon Dane');
    const outcome = writer.decide({ kind: 'split', person: 'jon-dane', articles, why: null }, NOW);
    expect(outcome.ok).toBe(false);
    expect(reader.findPerson('jon-dane')).toMatchObject({ articles: 2 });
  });
});

describe('an authority file', () => {
  const entry = {
    person: 'ada-brook',
    name: 'Ada Brook',
    aliases: ['adeline-brook'],
    wikidata: 'Q1234567',
    description: 'harbour master of Vale',
  };

  test('joins its names, gives the record its identity, and goes again when it is undone', () => {
    const { writer, reader, add, everybody } = openBoth();
    add('One', 'Adeline Brook');
    const before = everybody();
    const outcome = writer.decide({ kind: 'load', file: 'people.csv', entries: [entry] }, NOW);
    expect(outcome).toMatchObject({ ok: true, value: { articles: 1 } });
    expect(reader.findPerson('ada-brook')).toMatchObject({ name: 'Ada Brook', articles: 1 });
    expect(reader.people.identityOf('ada-brook')).toEqual({
      name: 'Ada Brook',
      wikidata: 'Q1234567',
      description: 'harbour master of Vale',
    });
    add('Two', 'Adeline Brook');
    expect(reader.findPerson('ada-brook')).toMatchObject({ articles: 2 });
    writer.decide({ kind: 'undo', decision: null }, NOW);
    expect(reader.people.identityOf('ada-brook')).toBeNull();
    expect(reader.findPerson('adeline-brook')).toMatchObject({ name: 'Adeline Brook' });
    expect(before.listed).toHaveLength(1);
  });
});

const names = ['Ada Brook', 'Adeline Brook', 'Sergei Vane', 'Sergey Vane', 'Brook', 'J. Dane'];
const anyStories = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
  minLength: 2,
  maxLength: 6,
});

function stories(told: readonly (readonly [string, string])[]): ArticleToStore[] {
  return told.map(([one, other], at) =>
    articleSaying(`Story ${at}`, [
      { by: one, words: `First words of ${at}` },
      { by: other, words: `Last words of ${at}` },
    ]),
  );
}

describe('laws', () => {
  test('a merge undone is as if nothing had been decided', () => {
    fc.assert(
      fc.property(anyStories, fc.nat(), fc.nat(), (told, one, other) => {
        const { writer, reader, everybody } = openBoth();
        writer.store({ locator: 'a', hash: 'a', readAt: NOW }, stories(told));
        const before = everybody();
        const people = before.listed;
        const kept = people[one % people.length]?.id ?? '';
        const gone = people[other % people.length]?.id ?? '';
        fc.pre(kept !== gone);
        expect(writer.decide({ kind: 'merge', kept, gone, why: null }, NOW).ok).toBe(true);
        expect(everybody()).not.toEqual(before);
        expect(reader.findPerson(gone)).toBeNull();
        expect(writer.decide({ kind: 'undo', decision: null }, NOW).ok).toBe(true);
        expect(everybody()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('the order of adding changes nobody’s id or name', () => {
    fc.assert(
      fc.property(
        anyStories.chain((told) =>
          fc.tuple(
            fc.constant(told),
            fc.shuffledSubarray([...told.keys()], {
              minLength: told.length,
              maxLength: told.length,
            }),
          ),
        ),
        ([told, order]) => {
          const [first, second] = [openBoth(), openBoth()];
          const articles = stories(told);
          const shuffled = order.map((at) => articles[at]).filter((each) => each !== undefined);
          first.writer.store({ locator: 'a', hash: 'a', readAt: NOW }, articles);
          for (const article of shuffled) {
            second.writer.store({ locator: article.identity, hash: 'a', readAt: NOW }, [article]);
          }
          const people = ({ reader }: typeof first) =>
            seenBy(reader, []).records.map(({ record, names: joined }) => ({ record, joined }));
          expect(people(second)).toEqual(people(first));
        },
      ),
      { numRuns: 15 },
    );
  });
});
