import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { columnsOf, formatComparison, quotesIn, readComparison } from '../../web/comparison.ts';
import { formatQuotes } from '../../web/params.ts';

const read = (query: string) => readComparison(new URLSearchParams(query));
const columnsAt = (query: string) => columnsOf(read(query).params).map(({ value }) => value);

describe('the address of a comparison', () => {
  test.each([
    ['people by their ids', 'speaker=b&speaker=a', ['a', 'b']],
    ['names as typed', 'by=Reyl&by=Brandt', ['Brandt', 'Reyl']],
    ['an id and a name', 'by=Reyl&speaker=a', ['a', 'Reyl']],
    ['periods', 'period=2013&period=2012', ['2012', '2013']],
    ['periods of one person', 'speaker=a&period=2012&period=2013', ['2012', '2013']],
    ['one period of one person', 'speaker=a&period=2012', ['2012']],
    ['several people in one period', 'speaker=a&speaker=b&period=2012', ['a', 'b']],
    ['nothing yet', 'q=dam', []],
  ])('has as columns %s', (_, query, columns) => {
    expect(columnsAt(query)).toEqual(columns);
    expect(read(query).notes).toEqual([]);
  });

  test.each([
    [
      'a fourth person',
      'speaker=a&speaker=b&speaker=c&speaker=d',
      'speaker: “d” left out; at most 3 columns are shown.',
    ],
    [
      'a fourth by name',
      'speaker=a&speaker=b&speaker=c&by=Reyl',
      'by: “Reyl” left out; at most 3 columns are shown.',
    ],
    [
      'a fourth period',
      'period=2011&period=2012&period=2013&period=2014',
      'period: “2014” left out; at most 3 columns are shown.',
    ],
    [
      'days beside periods',
      'period=2012&since=2011',
      'since, until: left out; the periods compared say the days.',
    ],
    [
      'two names over two periods',
      'by=Brandt&by=Reyl&period=2012&period=2013',
      'by: “Brandt”, “Reyl” left out; periods are compared of one name.',
    ],
    [
      'a period that is none',
      'period=summer',
      'period: “summer” is left out; it must be a year, month or day, or two of them such as 2012..2014.',
    ],
    ['a page', 'page=2', '“page” is not a parameter of this page and is ignored.'],
  ])('says that %s is left out', (_, query, note) => {
    expect(read(query).notes).toEqual([note]);
  });

  it('can be anything at all, and is the same when it is written again', () => {
    const parts = fc.array(
      fc.tuple(
        fc.constantFrom('q', 'by', 'speaker', 'period', 'since', 'all', 'country', 'sure', 'x'),
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 20 }),
          fc.constantFrom('2012', '2013-04', '2014..2012', '..2011', 'RU', 'speaker'),
        ),
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const { params } = readComparison(new URLSearchParams(pairs));
        const written = formatComparison(params);
        const again = read(written.split('?')[1] ?? '');
        expect(again).toEqual({ params, notes: [] });
        expect(columnsOf(params).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('asks of a column what the quotes page asks of the same people and days', () => {
    const comparison = read('q=dam&country=FR&by=Brandt&period=2014..2012-03').params;
    const [column] = columnsOf(comparison);
    expect(column === undefined ? '' : formatQuotes(quotesIn(comparison, column))).toBe(
      '/quotes?by=Brandt&country=FR&q=dam&since=2012-03&until=2014',
    );
  });
});
