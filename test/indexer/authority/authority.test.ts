import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthorityRow } from '../../../indexer/authority/authority-row.ts';
import { checkAuthority } from '../../../indexer/authority/check-authority.ts';
import { readAuthority } from '../../../indexer/authority/read-authority.ts';
import type { PeopleDecision } from '../../../src/domain/people-decision.ts';
import { NO_DECISIONS, standingAfter } from '../../../src/domain/people-standing.ts';

function read(text: string) {
  return readAuthority(new TextEncoder().encode(text), 'people.csv');
}

const ADA = {
  row: 1,
  name: 'Ada Brook',
  aliases: ['Adeline Brook', 'Ada B. Brook'],
  wikidata: 'Q123',
  description: 'harbour master',
};

describe('reading an authority file', () => {
  test.each([
    [
      'commas',
      'Name,Aliases,Wikidata,Description\r\nAda Brook,Adeline Brook | Ada B. Brook,Q123,harbour master\r\n',
    ],
    [
      'tabs and columns in another order',
      'wikidata\tname\tborn\taliases\tdescription\nQ123\tAda  Brook\t1950\tAdeline Brook;Ada B. Brook\tharbour master',
    ],
    [
      'JSON',
      '[{"name":"Ada Brook","aliases":["Adeline Brook","Ada B. Brook"],"wikidata":"Q123","description":"harbour master"}]',
    ],
  ])('%s', async (_kind, text) => {
    expect(await read(text)).toEqual({ ok: true, value: { rows: [ADA], conflicts: [] } });
  });

  test('a column of names alone is enough', async () => {
    expect(await read('\uFEFFname\nAda Brook\n\nJon Dane\n')).toMatchObject({
      ok: true,
      value: { rows: [{ row: 1, name: 'Ada Brook', aliases: [], wikidata: null }, { row: 2 }] },
    });
  });

  test.each([
    ['no column name', 'person,id\nAda Brook,Q1', /names no column “name”/u],
    ['broken JSON', '[{"name":', /is none/u],
    ['a cell without an end', 'name,aliases\n"Ada Brook', /no closing quotation mark/u],
    ['nothing', '', /names no column/u],
  ])('%s is refused with the way out', async (_what, text, why) => {
    expect(await read(text)).toEqual({ ok: false, reason: expect.stringMatching(why) });
  });

  test('a row that is no person is reported and the rest goes on', async () => {
    expect(await read('[7, {"name": "Ada Brook"}, {"name": 3}]')).toMatchObject({
      ok: true,
      value: {
        rows: [{ row: 2 }],
        conflicts: [
          { row: 1, reason: 'malformed' },
          { row: 3, reason: 'malformed' },
        ],
      },
    });
  });
});

function row(number: number, name: string | null, facts: Partial<AuthorityRow> = {}): AuthorityRow {
  return { row: number, name, aliases: [], wikidata: null, description: null, ...facts };
}

function after(...decisions: PeopleDecision[]) {
  return standingAfter(
    decisions.map((decision, at) => ({ number: at + 1, decidedAt: '2026-01-01', decision })),
  );
}

describe('what may be loaded', () => {
  test('a person under all full names, by the ids that the rules give them', () => {
    expect(checkAuthority([ADA], NO_DECISIONS)).toEqual({
      entries: [
        {
          person: 'ada-brook',
          name: 'Ada Brook',
          aliases: ['adeline-brook', 'ada-b-brook'],
          wikidata: 'Q123',
          description: 'harbour master',
        },
      ],
      conflicts: [],
    });
  });

  test.each<[string, AuthorityRow[], [number, string][], string[]]>([
    ['no name', [row(1, null)], [[1, 'no-name']], []],
    ['a surname alone', [row(1, 'Brook')], [[1, 'not-a-full-name']], []],
    ['an initial and a surname', [row(1, 'A. Brook')], [[1, 'not-a-full-name']], []],
    [
      'what is no Wikidata id',
      [row(1, 'Ada Brook', { wikidata: '123' })],
      [[1, 'no-wikidata-id']],
      [],
    ],
    [
      'two people of one name',
      [row(1, 'Jon Dane', { wikidata: 'Q1' }), row(2, 'Jon Dane', { wikidata: 'Q2' })],
      [
        [1, 'shared-name'],
        [2, 'shared-name'],
      ],
      [],
    ],
    [
      'one person twice',
      [row(1, 'Jon Dane', { wikidata: 'Q1' }), row(2, 'John Dane', { wikidata: 'Q1' })],
      [[2, 'said-twice']],
      ['jon-dane'],
    ],
    [
      'an alias that is a surname',
      [row(1, 'Ada Brook', { aliases: ['Brook', 'Adeline Brook'] })],
      [[1, 'not-a-full-name']],
      ['ada-brook adeline-brook'],
    ],
    [
      'an alias that another row claims',
      [
        row(1, 'Ada Brook', { aliases: ['Ada Vane'] }),
        row(2, 'Ada Carr', { aliases: ['Ada Vane'] }),
      ],
      [
        [1, 'shared-name'],
        [2, 'shared-name'],
      ],
      ['ada-brook', 'ada-carr'],
    ],
  ])('%s', (_what, rows, conflicts, entries) => {
    const checked = checkAuthority(rows, NO_DECISIONS);
    expect(checked.conflicts.map((each) => [each.row, each.reason])).toEqual(conflicts);
    expect(checked.entries.map(({ person, aliases }) => [person, ...aliases].join(' '))).toEqual(
      entries,
    );
  });

  test.each<[string, PeopleDecision, AuthorityRow, string]>([
    [
      'an alias that the hand gave to another',
      { kind: 'merge', kept: 'ida-vane', gone: 'adeline-brook', why: null },
      row(1, 'Ada Brook', { aliases: ['Adeline Brook'] }),
      'decided-by-hand',
    ],
    [
      'a name that was split',
      { kind: 'split', person: 'jon-dane', parts: { a: 1, b: 2 }, why: null },
      row(1, 'Jon Dane'),
      'decided-by-hand',
    ],
    [
      'another Wikidata id than before',
      {
        kind: 'load',
        file: 'old.csv',
        entries: [
          {
            person: 'ada-brook',
            name: 'Ada Brook',
            aliases: [],
            wikidata: 'Q1',
            description: null,
          },
        ],
      },
      row(1, 'Ada Brook', { wikidata: 'Q2' }),
      'other-wikidata-id',
    ],
  ])('after a decision: %s', (_what, decision, given, reason) => {
    expect(checkAuthority([given], after(decision)).conflicts).toMatchObject([{ row: 1, reason }]);
  });

  test('no two people of one file come to share a name', () => {
    const anyName = fc.constantFrom(
      'Ada Brook',
      'Adeline Brook',
      'Jon Dane',
      'Brook',
      'J. Dane',
      'Sergei Vane',
      'Sergey Vane',
    );
    const anyRow = fc.record({
      name: fc.option(anyName),
      aliases: fc.array(anyName, { maxLength: 3 }),
      wikidata: fc.option(fc.constantFrom('Q1', 'Q2', 'nonsense')),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (given) => {
        const rows = given.map((each, at) => ({ ...each, row: at + 1, description: null }));
        const { entries, conflicts } = checkAuthority(rows, NO_DECISIONS);
        const all = entries.flatMap(({ person, aliases }) => [person, ...aliases]);
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(id).toMatch(/^\w{2,}-/u);
        // Nothing is dropped silently.
        const said = new Set([...conflicts.map((each) => each.row)]);
        expect(rows.length - entries.length).toBeLessThanOrEqual(said.size);
      }),
    );
  });
});
