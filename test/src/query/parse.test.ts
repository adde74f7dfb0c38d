import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES, type Query } from '../../../src/query/ast.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { allOf, anyOf } from '../../../src/query/normal-form.ts';
import {
  DEEPEST_NESTING,
  LONGEST_QUERY,
  MOST_TERMS,
  parseQuery,
} from '../../../src/query/parse.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const prefix = (text: string): Query => ({ kind: 'prefix', text });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const not = (query: Query): Query => ({ kind: 'not', query });
const all = (...queries: Query[]): Query => ({ kind: 'all', queries });
const any = (...queries: Query[]): Query => ({ kind: 'any', queries });
const near = (distance: number, ...terms: string[]): Query => ({ kind: 'near', terms, distance });
const field = (name: (typeof FIELD_NAMES)[number], query: Query): Query => ({
  kind: 'field',
  field: name,
  query,
});

describe('reading a query', () => {
  test.each<[string, Query]>([
    ['', all()],
    ['   ', all()],
    ['ferry', word('ferry')],
    ['old ferry', all(word('old'), word('ferry'))],
    ['old AND ferry', all(word('old'), word('ferry'))],
    ['"old ferry"', phrase('old ferry')],
    ['“old ferry” lost', all(phrase('old ferry'), word('lost'))],
    ['«old ferry»', phrase('old ferry')],
    ['ferry -old', all(word('ferry'), not(word('old')))],
    ['ferry NOT old', all(word('ferry'), not(word('old')))],
    ['-"old ferry"', not(phrase('old ferry'))],
    ['-(old ferry)', not(all(word('old'), word('ferry')))],
    ['F-16', word('F-16')],
    ['COVID-19 -F-16', all(word('COVID-19'), not(word('F-16')))],
    ['ferry - old', all(word('ferry'), word('old'))],
    ['don’t', word('don’t')],
    ['- -- "" "!" () -() ""~5', all()],
    ['old"ferry lost"', all(word('old'), phrase('ferry lost'))],
    ['(ferry), old!', all(word('ferry'), word('old'))],
    ['ferry OR ship', any(word('ferry'), word('ship'))],
    ['old ferry OR ship', all(word('old'), any(word('ferry'), word('ship')))],
    ['(old ferry) OR ship', any(all(word('old'), word('ferry')), word('ship'))],
    ['(a OR (b OR c))', any(word('a'), word('b'), word('c'))],
    ['a OR -b', any(word('a'), not(word('b')))],
    ['or and not', all(word('or'), word('and'), word('not'))],
    ['doctrin*', prefix('doctrin')],
    ['Lavrof~', { kind: 'similar', text: 'Lavrof' }],
    ['Lavrof~2', { kind: 'similar', text: 'Lavrof' }],
    ['old~ferry', all({ kind: 'similar', text: 'old' }, word('ferry'))],
    ['a NEAR/5 b', near(5, 'a', 'b')],
    ['a NEAR b', near(10, 'a', 'b')],
    ['"old ferry" NEAR/2 lost NEAR/3 found', near(3, 'old ferry', 'lost', 'found')],
    ['"old ferry"~5', near(5, 'old', 'ferry')],
    ['"ferry"~5', phrase('ferry')],
    ['NEAR EAST', all(word('near'), word('EAST'))],
    ['headline:ferry', field('headline', word('ferry'))],
    [
      'Speaker:"Ann Lee" -from:Vale',
      all(field('speaker', phrase('Ann Lee')), not(field('from', word('Vale')))),
    ],
    ['headline:(old OR new)', field('headline', any(word('old'), word('new')))],
    ['said:-ferry', field('said', not(word('ferry')))],
    ['date:2012', { kind: 'date', since: '2012-01-01', until: '2012-12-31' }],
    ['date:2012-12..2013', { kind: 'date', since: '2012-12-01', until: '2013-12-31' }],
    ['date:..2012-02', { kind: 'date', since: null, until: '2012-02-29' }],
    ['date:2013..2012', { kind: 'date', since: '2012-01-01', until: '2013-12-31' }],
    ['10:30 https://example.org/a', all(word('10:30'), word('https://example.org/a'))],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ query: expected, warnings: [] });
  });
});

describe('a text all in capitals', () => {
  test.each<[string, string]>([
    ['of six words and more has no operators', 'TALKS WITH VALE OR A FERRY SUMMIT'],
    ['keeps AND and NOT as words', 'MAYOR AND COUNCIL DID NOT ATTEND THE OPENING'],
  ])('%s', (_, text) => {
    const { query } = parseQuery(text);
    expect(query).toEqual(
      all(
        ...text
          .split(' ')
          .map((each) => word(/^(OR|AND|NOT)$/.test(each) ? each.toLowerCase() : each)),
      ),
    );
  });

  test('says so, with the place', () => {
    const { warnings } = parseQuery('TALKS WITH VALE OR A FERRY SUMMIT');
    expect(warnings.map(({ start, end }) => [start, end])).toEqual([[16, 18]]);
  });

  test.each([
    'VALE OR FERRY',
    'VALE OR FERRY OR HARBOUR OR MAYOR OR PUMPS OR QUILL',
    '(TALKS WITH VALE OR A FERRY SUMMIT)',
    '"OLD FERRY" TALKS WITH VALE OR A SUMMIT MEETING',
    'TALKS WITH VALE OR a FERRY SUMMIT',
    'TALKS WITH VALE OR FERRY SUMMIT -HARBOUR',
  ])('has them where it is short or uses other signs: %s', (text) => {
    expect(JSON.stringify(parseQuery(text).query)).toContain('"any"');
  });
});

describe('what cannot be read as meant is told, with its place', () => {
  test.each<[string, Query, string, string]>([
    ['lost "old ferry', all(word('lost'), phrase('old ferry')), 'not closed', '"old ferry'],
    ['(old ferry', all(word('old'), word('ferry')), 'not closed', '('],
    ['old) ferry', all(word('old'), word('ferry')), 'closes nothing', ')'],
    ['OR ferry', word('ferry'), 'both sides', 'OR'],
    ['ferry OR', word('ferry'), 'both sides', 'OR'],
    ['a OR OR b', any(word('a'), word('b')), 'both sides', 'OR'],
    ['NEAR/5 ferry', word('ferry'), 'both sides', 'NEAR/5'],
    ['a NEAR/5 (b c)', all(word('a'), word('b'), word('c')), 'words and phrases', 'a NEAR/5 (b c)'],
    ['a NEAR/500 b', near(100, 'a', 'b'), 'at most 100', 'a NEAR/500 b'],
    ['a* ferry', all(word('a'), word('ferry')), 'one word of 2 letters', 'a*'],
    ['F-16*', word('F-16'), 'one word', 'F-16*'],
    ['headline: ferry', word('ferry'), 'no word in it', 'headline:'],
    ['title:ferry', word('title:ferry'), 'is no field', 'title:'],
    ['date:2012-13', all(), 'is no date', 'date:2012-13'],
    ['date:2012-02-30 ferry', word('ferry'), 'is no date', 'date:2012-02-30'],
  ])('%s', (text, query, message, place) => {
    const read = parseQuery(text);
    expect(read.query).toEqual(query);
    expect(read.warnings).toHaveLength(1);
    const [warning] = read.warnings;
    expect(warning?.message).toContain(message);
    expect(text.slice(warning?.start, warning?.end)).toBe(place);
  });

  test('a query of 5,000 characters is cut', () => {
    const { warnings } = parseQuery('ferry '.repeat(5000 / 6));
    expect(warnings).toContainEqual(expect.objectContaining({ start: LONGEST_QUERY }));
  });

  test('brackets are read so deep and no deeper', () => {
    const { query, warnings } = parseQuery(`${'('.repeat(500)}ferry${')'.repeat(450)} old`);
    expect(query).toEqual(all());
    expect(warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`${DEEPEST_NESTING} deep`),
    );
  });

  test('words beyond the most are left out', () => {
    const { query, warnings } = parseQuery(
      Array(MOST_TERMS + 50)
        .fill('a')
        .join(' OR '),
    );
    expect(query).toMatchObject({ kind: 'any' });
    expect(query.kind === 'any' && query.queries.length).toBe(MOST_TERMS);
    expect(warnings).toHaveLength(1);
  });
});

const WORDS = ['ferry', 'Élan', 'всё', 'F-16', 'don’t', 'or', 'x1'];
const term = fc.oneof(
  fc.constantFrom(...WORDS).map(word),
  fc.constantFrom('ferry', 'Élan', 'всё').map(prefix),
  fc.constantFrom('ferry', 'Élan').map((text): Query => ({ kind: 'similar', text })),
  fc
    .array(fc.constantFrom(...WORDS, 'OR', '-'), { minLength: 1, maxLength: 4 })
    .map((words) => phrase(['a', ...words].join(' '))),
  fc
    .record({
      terms: fc.array(fc.constantFrom(...WORDS, 'old ferry', 'OR'), { minLength: 2, maxLength: 3 }),
      distance: fc.nat(100),
    })
    .map(({ terms, distance }) => near(distance, ...terms)),
  fc.constantFrom<Query>(
    { kind: 'date', since: '2012-01-01', until: '2012-12-31' },
    { kind: 'date', since: null, until: '2012-02-29' },
    { kind: 'date', since: '2012-02-29', until: '2012-02-29' },
  ),
);
const { query: anyQuery } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    term,
    tie('query').map(not),
    fc
      .tuple(fc.constantFrom(...FIELD_NAMES), tie('query'))
      .map(([name, query]) => field(name, query)),
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map(allOf),
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map(anyOf),
  ),
}));

test('what is written can be read again: 10,000 queries', () => {
  fc.assert(
    fc.property(
      anyQuery.filter((query) => formatQuery(query).length <= LONGEST_QUERY),
      (query) => {
        expect(parseQuery(formatQuery(query))).toEqual({ query, warnings: [] });
      },
    ),
    { numRuns: 10_000 },
  );
});

test('any string is read, and what is read can be typed again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('a', 'é', ' ', '"', '“', '-', '’', '1', '(', ')', '*', '~'),
        }),
        fc
          .array(
            fc.constantFrom(
              'a',
              'OR',
              'NEAR/3',
              'NEAR',
              'NOT',
              '-',
              '"',
              '(',
              ')',
              'said:',
              'date:2012',
              '~4',
              '*',
              ' ',
            ),
          )
          .map((parts) => parts.join('')),
        fc
          .array(
            fc.constantFrom('a', 'OR', 'NEAR/3', 'AND', '-b', '"a b"~2', '(', ')', 'said:', 'c*'),
          )
          .map((parts) => parts.join(' ')),
      ),
      (text) => {
        const { query, warnings } = parseQuery(text);
        expect(parseQuery(formatQuery(query)).query).toEqual(query);
        for (const { start, end } of warnings) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 10_000 },
  );
});
