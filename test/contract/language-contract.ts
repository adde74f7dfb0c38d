import { describe, expect, test } from 'vitest';
import { OPERATORS } from '../../src/query/operators.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { askEngine } from '../../src/search/ask.ts';
import type { Filter, SearchRequest } from '../../src/search/port.ts';
import malformed from '../src/query/malformed-queries.json' with { type: 'json' };
import { ask } from '../support/invented-documents.ts';
import { FERRY_ENTRIES } from './ferry-archive.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { listed } from './listed.ts';

/** A query and the ids that it finds, in any order; "s2-9" is s2 to s9. */
type Case = readonly [query: string, ids: string];

const EVERYTHING = 's1-9 pumps ships cup lavrov';

const WORDS: readonly Case[] = [
  ['', EVERYTHING],
  ['ferry', 's1-9 ships'],
  ['ferry left', 's2-9'],
  ['FERRY Left', 's2-9'],
  ['left AND ferry', 's2-9'],
  ['late', 's4-9'],
  ['mayor', 'pumps'],
  ['mayor ferry', ''],
  ['brand', 'pumps ships'],
  ['Brånd', 'pumps ships'],
  ['cafe', 'lavrov'],
  ['naïve', 'lavrov'],
  ['ЛАВРОВ', 'lavrov'],
  ['елка', 'lavrov'],
  ['все', 'lavrov'],
  ["doesn't", 'cup'],
  ['doesn’t', 'cup'],
  ['doesnt', ''],
  ['F-16', 'cup'],
  ['f 16', 'cup'],
  ['COVID-19', 'cup'],
  ['covid', 'cup'],
  ['ferr', ''],
  ['ferr*', 's1-9 ships'],
  ['FE*', 's1-9 ships'],
  ['mon*', 's5-9'],
  ['лавр*', 'lavrov'],
  ['bran* pump*', 'pumps'],
  ['xylophone', ''],
  ['xyl*', ''],
  ['freedonia', ''],
  ['bugle', ''],
];

const PHRASES: readonly Case[] = [
  ['"ferry left"', 's2-9'],
  ['"ferry left vale"', 's3-9'],
  ['"ferry left vale late"', 's4 s5 s7 s8'],
  ['"ferry left vale late on monday"', 's5 s8'],
  ['"ferry left vale late on monday it came back"', 's8'],
  ['“ferry left Vale on Monday”', 's6'],
  ['«the late ferry»', 's6'],
  ['"late the ferry"', ''],
  ['"monday the ferry"', 's7'],
  ['"vale on monday', 's6'],
  ['"ferry" "late"', 's4-9'],
  ['"ferry left" "on monday"', 's5-9'],
  ['"ferry left vale late" monday', 's5 s7 s8'],
  ['"F-16 flew"', 'cup'],
  ['"doesn’t matter"', 'cup'],
  ['"pumps the mayor"', ''],
  ['"quill win the cup"', 'cup'],
  ['"of"', 'pumps'],
  ['"café naïve"', 'lavrov'],
];

const EXCLUSIONS: readonly Case[] = [
  ['ferry -left', 's1 ships'],
  ['ferry NOT left', 's1 ships'],
  ['-left ferry', 's1 ships'],
  ['ferry -"left vale"', 's1 s2 ships'],
  ['ferry -"ferry left vale late"', 's1-3 s6 s9 ships'],
  ['monday -"ferry left vale late on monday"', 's6 s7 s9'],
  ['-ferry', 'pumps cup lavrov'],
  ['-ferry -pumps', 'cup lavrov'],
  ['-"ferry left"', 's1 pumps ships cup lavrov'],
  ['-ferr*', 'pumps cup lavrov'],
  ['ferry -ferry', ''],
  ['ferry - left', 's2-9'],
  ['left -(vale late)', 's2 s3'],
  ['left -(vale OR late)', 's2'],
  ['-(ferry OR pumps)', 'cup lavrov'],
  ['-(-pumps)', 'pumps'],
  ['left -F-16', 's2-9'],
  ['-COVID-19 vale', 's3-9 pumps ships'],
];

const EITHER: readonly Case[] = [
  ['pumps OR cup', 'pumps cup'],
  ['pumps OR cup OR лавров', 'pumps cup lavrov'],
  ['ferry pumps OR ships', 'ships'],
  ['(ferry pumps) OR cup', 'cup'],
  ['(ferry company) OR (quill cup)', 'ships cup'],
  ['two (goals OR ships)', 'ships cup'],
  ['mayor OR xylophone', 'pumps'],
  ['xylophone OR zither', ''],
  ['"late ferry" OR "old harbour"', 's6 pumps'],
  ['cup OR -ferry', 'pumps cup lavrov'],
  ['ships OR -ferry', 'pumps ships cup lavrov'],
  ['ferr* OR cup', 's1-9 ships cup'],
  ['(left OR two) -late', 's2 s3 ships cup'],
  ['(pumps OR cup) (mayor OR goals)', 'pumps cup'],
  ['(pumps OR (cup goals)) two', 'cup'],
  ['left (late OR -vale)', 's2 s4-9'],
];

const NEAR: readonly Case[] = [
  ['ferry NEAR/0 left', 's2-9'],
  ['ferry NEAR left', 's2-9'],
  ['ferry NEAR/1 vale', 's3-9'],
  ['vale NEAR/1 ferry', 's3-9'],
  ['ferry NEAR/0 vale', 's9'],
  ['late NEAR/0 ferry', 's6'],
  ['late NEAR/2 ferry', 's4-9'],
  ['"ferry left" NEAR/0 late', 's6 s9'],
  ['"ferry left" NEAR/1 late', 's4-9'],
  ['"monday ferry"~1', 's7'],
  ['"monday ferry"~3', 's6 s7'],
  ['ferry NEAR/4 monday', 's5-8'],
  ['ferry NEAR/2 left NEAR/2 late', 's4-9'],
  ['tuesday NEAR/9 zoe', ''],
  ['-(ferry NEAR/1 vale) left', 's2'],
  ['(late NEAR/0 ferry) OR cup', 's6 cup'],
];

const FIELDS: readonly Case[] = [
  ['headline:pumps', 'pumps'],
  ['headline:harbour', ''],
  ['headline:"two ships"', 'ships'],
  ['headline:(ferry OR cup)', 'ships cup'],
  ['headline:(ferry cup)', ''],
  ['headline:-notice', 'pumps ships cup lavrov'],
  ['Headline:sh*', 'ships'],
  ['byline:quill', 'pumps'],
  ['byline:"tom vale"', 'ships'],
  ['said:pumps', 'pumps'],
  ['said:"this town"', 'ships'],
  ['said:"town it"', ''],
  ['said:harbour', ''],
  ['said:(promise NEAR/2 town)', 'ships'],
  ['speaker:reed', 'ships'],
  ['speaker:"zoe brand"', 'pumps'],
  ['speaker:"brånd ms"', ''],
  ['person:brand', 'pumps ships'],
  ['person:brand -speaker:brand', 'ships'],
  ['speaker:(reed OR brand)', 'pumps ships'],
  ['country:freedonia', 'pumps ships'],
  ['country:ut', 'ships cup'],
  ['country:freedonia country:utopia', 'ships'],
  ['country:freedonia -country:utopia', 'pumps'],
  ['from:vale', 'pumps'],
  ['from:utopia', 'ships'],
  ['source:bugle', 'pumps cup'],
  ['source:"quill courier"', 'ships lavrov'],
  ['source:bug*', 'pumps cup'],
  ['-source:bugle ferry', 's1-9 ships'],
  ['section:sport', 'cup'],
  ['topic:economy', 'ships'],
  ['about:brand', 'pumps ships'],
  ['about:utopia', 'ships cup'],
  ['about:sport', 'cup'],
  ['about:(reed freedonia)', 'ships'],
  ['from:vale OR section:sport', 'pumps cup'],
  ['ferry country:utopia', 'ships'],
  ['headline:speaker:reed', 'ships'],
];

const DATES: readonly Case[] = [
  ['date:2010', 's1-9'],
  ['date:2010-03', 's3'],
  ['date:2010-03-10', 's3'],
  ['date:2012-05-02', ''],
  ['date:2011..2012', 'pumps ships'],
  ['date:2012..2011', 'pumps ships'],
  ['date:2012..', 'ships cup'],
  ['date:..2010-02', 's1 s2'],
  ['date:2010-08..2011-03', 's8 s9 pumps'],
  ['-date:2010', 'pumps ships cup lavrov'],
  ['ferry -date:2010', 'ships'],
  ['date:2011 OR cup', 'pumps cup'],
  ['late date:2010-05..', 's5-9'],
];

/** None of these can be read as meant; each is answered all the same. */
const ODD: readonly Case[] = [
  ['mayor OR', 'pumps'],
  ['OR OR mayor', 'pumps'],
  ['(mayor', 'pumps'],
  ['mayor)', 'pumps'],
  ['((((mayor))))', 'pumps'],
  ['"" mayor ()', 'pumps'],
  ['mayor AND', 'pumps'],
  ['headline: mayor', 'pumps'],
  ['NEAR/3 mayor', 'pumps'],
  ['mayor NEAR/2 (pumps tuesday)', 'pumps'],
  ['~ mayor *', 'pumps'],
  ['date:2012-13 mayor', 'pumps'],
  ['\u{0}mayor\u{7}', 'pumps'],
  ['- — !', EVERYTHING],
  // What stands between the entries of a list can be asked for by nobody.
  ['\u{E000}', EVERYTHING],
  ['speaker:"brånd \u{E000} ms"', ''],
];

const QUOTATIONS: readonly Case[] = [
  ['', 'pumps-q1 ships-q1 ships-q2'],
  ['promise', 'ships-q1'],
  ['ships', 'ships-q1 ships-q2'],
  ['headline:ships -said:ships', 'ships-q2'],
  ['said:"two ships"', 'ships-q1'],
  ['speaker:reed', 'ships-q1 ships-q2'],
  ['reed', 'ships-q1 ships-q2'],
  ['speaker:brand', 'pumps-q1'],
  ['about:brand', 'ships-q1'],
  ['about:freedonia', 'pumps-q1'],
  ['person:brand', 'pumps-q1 ships-q1'],
  ['byline:quill', 'pumps-q1'],
  ['from:quill', 'ships-q1 ships-q2'],
  ['country:utopia', 'ships-q1 ships-q2'],
  ['source:bugle OR good', 'pumps-q1 ships-q2'],
  ['section:business promise NEAR/2 town', 'ships-q1'],
  ['topic:disaster', 'pumps-q1'],
  ['date:2012 -promise', 'ships-q2'],
];

const FILTERS: readonly (readonly [name: string, filters: readonly Filter[], ids: string])[] = [
  ['any of one', [{ facet: 'country', anyOf: ['FD'] }], 'pumps ships'],
  ['any of several', [{ facet: 'country', anyOf: ['FD', 'UT'] }], 'pumps ships cup'],
  ['any of none', [{ facet: 'country', anyOf: [] }], ''],
  ['all of several', [{ facet: 'country', allOf: ['FD', 'UT'] }], 'ships'],
  ['all of none', [{ facet: 'country', allOf: [] }], EVERYTHING],
  ['none of one', [{ facet: 'country', noneOf: ['FD'] }], 's1-9 cup lavrov'],
  ['none of several', [{ facet: 'country', noneOf: ['FD', 'UT'] }], 's1-9 lavrov'],
  ['none of none', [{ facet: 'country', noneOf: [] }], EVERYTHING],
  [
    'any and none of one facet',
    [
      { facet: 'country', anyOf: ['FD'] },
      { facet: 'country', noneOf: ['UT'] },
    ],
    'pumps',
  ],
  [
    'two facets',
    [
      { facet: 'publisher', anyOf: ['Vale Bugle'] },
      { facet: 'section', anyOf: ['Sport'] },
    ],
    'cup',
  ],
  ['a speaker', [{ facet: 'speaker', anyOf: ['tomas-reed'] }], 'ships'],
  ['two people in one article', [{ facet: 'person', allOf: ['tomas-reed', 'zoe-brand'] }], 'ships'],
  ['a place of dateline', [{ facet: 'from', anyOf: ['Vale'] }], 'pumps'],
  ['a month', [{ facet: 'month', anyOf: ['2010-03', '2010-04'] }], 's3 s4'],
];

/** What the query language promises, whichever engine answers. */
export function describeLanguageContract(name: string, open: OpenEngine): void {
  describe(`${name}: the query language`, () => {
    const { search, engine } = filledEngine(open, FERRY_ENTRIES);
    const ids = async (request: Partial<SearchRequest>) => {
      const answer = await search({ limit: 100, loosen: false, ...request });
      expect(answer.total).toBe(answer.ids.length);
      expect(answer.exact).toBe(true);
      return [...answer.ids].sort();
    };

    describe.each([
      ['words', 'articles', WORDS],
      ['phrases', 'articles', PHRASES],
      ['exclusions', 'articles', EXCLUSIONS],
      ['either', 'articles', EITHER],
      ['near', 'articles', NEAR],
      ['fields', 'articles', FIELDS],
      ['dates', 'articles', DATES],
      ['what cannot be read as meant', 'articles', ODD],
      ['quotations', 'quotations', QUOTATIONS],
    ] as const)('%s', (_group, collection, cases) => {
      test.each(cases)('%s', async (text, expected) => {
        const { query } = parseQuery(text);
        expect(await ids({ collection, query })).toEqual(listed(expected));
      });
    });

    test.each(FILTERS)('refined by %s', async (_name, filters, expected) => {
      expect(await ids({ filters })).toEqual(listed(expected));
    });

    test.each([
      ['an exclusion narrows them', [{ facet: 'country', noneOf: ['UT'] }], { FD: 1 }],
      ['all-of narrows them', [{ facet: 'country', allOf: ['FD'] }], { FD: 2, UT: 1 }],
      ['any-of leaves them', [{ facet: 'country', anyOf: ['UT'] }], { FD: 2, UT: 2 }],
      [
        'any-of leaves them, an exclusion beside it narrows',
        [
          { facet: 'country', anyOf: ['UT'] },
          { facet: 'country', noneOf: ['FD'] },
        ],
        { UT: 1 },
      ],
    ] as const)('a facet’s own counts: %s', async (_name, filters, expected) => {
      const { facets } = await search({ facets: ['country'], filters });
      const counts = facets[0]?.values.map(({ value, count }) => [value, count]) ?? [];
      expect(Object.fromEntries(counts)).toEqual(expected);
    });

    test.each([
      ['ferry OR cup', { Business: 1, Sport: 1 }],
      ['-date:2010', { Business: 1, Coast: 1, Sport: 1 }],
      ['source:bugle', { Coast: 1, Sport: 1 }],
      ['"ferry left vale late" OR lead', {}],
      ['"ferry left vale late" OR vale', { Business: 1, Coast: 1, Sport: 1 }],
    ])('facets count what %s finds', async (text, expected) => {
      const { facets } = await search({ query: parseQuery(text).query, facets: ['section'] });
      const counts = facets[0]?.values.map(({ value, count }) => [value, count]) ?? [];
      expect(Object.fromEntries(counts)).toEqual(expected);
    });

    test.each([
      'ferry OR cup',
      '-late',
      'ferry NEAR/2 late',
      'source:bugle OR date:2010',
      '"ferry left vale late"',
    ])('%s: sorting never changes the set, and pages show each once', async (text) => {
      const { query } = parseQuery(text);
      const whole = await ids({ query });
      for (const sort of ['relevance', 'newest', 'oldest'] as const) {
        const paged: string[] = [];
        for (let offset = 0; offset < whole.length + 3; offset += 3) {
          const page = await search({ query, sort, offset, limit: 3, loosen: false });
          expect(page.total).toBe(whole.length);
          paged.push(...page.ids);
        }
        expect(paged.sort()).toEqual(whole);
      }
    });

    test('newest first, undated last, whatever the query', async () => {
      const { query } = parseQuery('vale OR лавров -date:2010');
      expect((await search({ query, sort: 'newest' })).ids).toEqual([
        'cup',
        'ships',
        'pumps',
        'lavrov',
      ]);
    });

    test('answers every malformed query, and exactly what it was read as', async () => {
      for (const text of malformed) {
        const { query, answer } = await askEngine(engine(), {
          text,
          exactly: true,
          request: ask({ sort: 'newest', limit: 100 }),
        });
        const again = await search({ query, loosen: false, sort: 'newest', limit: 100 });
        expect({ text, ids: answer.ids }).toEqual({ text, ids: again.ids });
        expect(answer.total).toBe(answer.ids.length);
      }
    }, 300_000);

    const examples = OPERATORS.flatMap(({ operators }) =>
      operators.map(({ example }) => [example]),
    );
    test.each(examples)('answers the example of the help page: %s', async (text) => {
      const { warnings, answer } = await askEngine(engine(), {
        text,
        exactly: false,
        request: ask(),
      });
      expect(warnings).toEqual([]);
      expect(answer).toMatchObject({ exact: true });
      expect(answer.total).toBeGreaterThan(0);
    });
  });
}
