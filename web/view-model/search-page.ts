import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredPerson } from '../../src/archive/records.ts';
import type { Query } from '../../src/query/ast.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { formatQuery } from '../../src/query/format.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { tokenize } from '../../src/query/tokens.ts';
import { askEngine, type Question } from '../../src/search/ask.ts';
import type { QueryPort, SearchAnswer, SearchRequest } from '../../src/search/port.ts';
import {
  daysOf,
  filtersOf,
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type Read,
  SEARCH_FACETS,
  type SearchParams,
} from '../params.ts';
import { type ArticleHit, articleHit } from './article-hit.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Chip, createLabels, type FacetView, facetViews, LEGENDS } from './refinements.ts';
import { type Candidate, findWaysOut, type WayOut } from './ways-out.ts';
import { counted, dayInWords, partsOf, textOf } from './wording.ts';

/** The search page, ready to be rendered. */
export interface SearchPage {
  readonly params: SearchParams;
  readonly heading: string;
  readonly notes: readonly string[];
  /** Where near spellings are shown as well: the address of the search for the words as typed. */
  readonly asTyped: string | null;
  readonly chips: readonly Chip[];
  /** The same words without any refinement. */
  readonly clear: string;
  readonly facets: readonly FacetView[];
  readonly people: readonly StoredPerson[];
  /** Quotations with the same words. */
  readonly quotes: { readonly total: number; readonly href: string };
  readonly hits: readonly ArticleHit[];
  readonly total: number;
  readonly first: number;
  readonly sorts: readonly {
    readonly label: string;
    readonly href: string;
    readonly on: boolean;
  }[];
  readonly pages: Pages;
  readonly waysOut: readonly WayOut[];
}

/** Values of a facet that a page asks for; the chosen ones are shown besides. */
export const FACET_LIMIT = 30;

/** Asks the engine, and the archive for what is shown. Throws `EngineError` and `ArchiveError`. */
export async function prepareSearch(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { params, notes }: Read<SearchParams>,
): Promise<SearchPage> {
  const request = requestOf(params);
  const reply = await askEngine(engine, { text: params.q, exactly: params.exactly, request });
  const { query, asked, answer } = reply;
  const quotes = await engine.search({
    ...request,
    ...WORDS_AMONG_QUOTATIONS,
    query: asked,
    loosen: false,
  });
  const label = createLabels(archive, [
    ...params.person,
    ...answer.facets
      .filter(({ facet }) => facet === 'person')
      .flatMap(({ values }) => values.map(({ value }) => value)),
  ]);
  const chips = chipsOf(params, label);
  const sortBy = (sort: SearchParams['sort'], name: string) => ({
    label: name,
    href: formatSearch({ ...params, sort, page: 1 }),
    on: params.sort === sort,
  });
  const quotesHref = formatQuotes({ ...NO_QUOTES, q: params.q, sure: 'any' });
  return {
    params,
    heading: headingOf(answer, { query, q: params.q }),
    notes: [...notes, ...reply.warnings.map(({ message }) => message), ...answer.notes],
    asTyped:
      reply.widened.length === 0 ? null : formatSearch({ ...params, exactly: true, page: 1 }),
    chips,
    clear: formatSearch({ ...NO_SEARCH, q: params.q, sort: params.sort, per: params.per }),
    facets: facetViews(
      answer.facets,
      (facet) => (facet in NO_SEARCH ? chosenOf(params, facet) : []),
      label,
    ),
    people: peopleIn(archive, query),
    quotes: { total: quotes.total, href: quotesHref },
    hits: archive
      .articles(answer.ids)
      .map((article) => articleHit(archive, article, { query: asked, q: params.q })),
    total: answer.total,
    first: request.offset + 1,
    sorts: [
      sortBy('relevance', 'Relevance'),
      sortBy('newest', 'Newest'),
      sortBy('oldest', 'Oldest'),
    ],
    pages: pagesOf(answer.total, {
      page: params.page,
      per: request.limit,
      addressOf: (page) => formatSearch({ ...params, page }),
    }),
    waysOut:
      answer.total > 0
        ? []
        : await findWaysOut(engine, candidatesOf(params, query, { chips, quotesHref })),
  };
}

/** Turns a search among articles into a count of quotations with the same words. */
const WORDS_AMONG_QUOTATIONS = {
  collection: 'quotations',
  filters: [],
  since: null,
  until: null,
  offset: 0,
  limit: 0,
  facets: [],
} as const;

function requestOf(params: SearchParams): Question['request'] {
  const limit = Number(params.per);
  return {
    collection: 'articles',
    filters: filtersOf({ ...params }, SEARCH_FACETS),
    ...daysOf(params),
    sort: params.sort,
    offset: (params.page - 1) * limit,
    limit,
    facets: SEARCH_FACETS,
    facetLimit: FACET_LIMIT,
  };
}

/** The search as an engine is asked it to the letter. */
function asTyped(params: SearchParams): SearchRequest {
  return { ...requestOf(params), query: parseQuery(params.q).query, loosen: false };
}

function chosenOf(params: SearchParams, facet: string): readonly string[] {
  switch (facet) {
    case 'person':
    case 'country':
    case 'topic':
    case 'year':
      return params[facet];
    default:
      return [];
  }
}

function chipsOf(
  params: SearchParams,
  label: (facet: (typeof SEARCH_FACETS)[number], value: string) => string,
): Chip[] {
  const facets = SEARCH_FACETS.flatMap((facet) =>
    params[facet].map((value) => ({
      facet: LEGENDS[facet],
      label: label(facet, value),
      without: formatSearch({
        ...params,
        [facet]: params[facet].filter((each) => each !== value),
        page: 1,
      }),
    })),
  );
  const dates = (['since', 'until'] as const).flatMap((side) => {
    const date = params[side];
    if (date === null) return [];
    const without = formatSearch({ ...params, [side]: null, page: 1 });
    return [
      {
        facet: 'Date',
        label: `${side === 'since' ? 'from' : 'to'} ${dayInWordsOrDate(date)}`,
        without,
      },
    ];
  });
  return [...facets, ...dates];
}

function dayInWordsOrDate(date: string): string {
  return date.length === 'yyyy-mm-dd'.length ? dayInWords(date) : date;
}

function headingOf(
  { total, exact, notes }: SearchAnswer,
  { query, q }: { query: Query; q: string },
): string {
  // A note says that the engine read the words in another way: then we claim no more than it does.
  const what = notes.length > 0 && q !== '' ? `for “${q}”` : describeQuery(query);
  if (total === 0) return `No article${what === '' ? ' here' : ` ${what}`}`;
  return [exact ? '' : 'About', counted(total, 'article'), what].filter(Boolean).join(' ');
}

/** Most people named above the results, of those that the archive offers. */
const PEOPLE_SHOWN = 3;
const NAMESAKES = 20;

/**
 * People whom the words of a query name. Words that only stand in a spelling ("President" in
 * "President Reyl") name nobody.
 */
function peopleIn(archive: ArchiveReader, query: Query): StoredPerson[] {
  const words = partsOf(query).filter(({ kind }) => kind !== 'not');
  const name = words.map(textOf).join(' ');
  const wanted = tokenize(name).map(({ term }) => term);
  if (wanted.length === 0) return [];
  return archive
    .peopleNamed(name, NAMESAKES)
    .filter((person) => {
      const terms = new Set(tokenize(person.name).map(({ term }) => term));
      return wanted.every((term) => terms.has(term));
    })
    .slice(0, PEOPLE_SHOWN);
}

/** What to try where nothing is found: each refinement left out, each word, marks, quotations. */
function candidatesOf(
  params: SearchParams,
  query: Query,
  { chips, quotesHref }: { chips: readonly Chip[]; quotesHref: string },
): Candidate[] {
  const without = (changed: SearchParams, label: string): Candidate => ({
    label,
    href: formatSearch(changed),
    request: asTyped(changed),
  });
  const first = { ...params, page: 1 };
  const parts = partsOf(query);
  const dropped = SEARCH_FACETS.flatMap((facet) =>
    params[facet].length === 0
      ? []
      : [
          without(
            { ...first, [facet]: [] },
            `Without the choice of ${LEGENDS[facet].toLowerCase()}`,
          ),
        ],
  );
  return [
    ...dropped,
    ...(params.since === null && params.until === null
      ? []
      : [without({ ...first, since: null, until: null }, 'At any date')]),
    ...(chips.length < 2 ? [] : [without({ ...NO_SEARCH, q: params.q }, 'Without any refinement')]),
    ...(parts.some(({ kind }) => kind === 'phrase')
      ? [
          without(
            {
              ...first,
              q: textOf({ kind: 'all', queries: parts.filter(({ kind }) => kind !== 'not') }),
            },
            'The same words without quotation marks',
          ),
        ]
      : []),
    ...(parts.length < 2
      ? []
      : parts.map((part) =>
          without(
            {
              ...first,
              q: formatQuery({ kind: 'all', queries: parts.filter((each) => each !== part) }),
            },
            `Without “${textOf(part)}”`,
          ),
        )),
    ...(parts.length === 0
      ? []
      : [
          {
            label: 'The same words among quotations',
            href: quotesHref,
            request: { ...asTyped(first), ...WORDS_AMONG_QUOTATIONS },
          },
        ]),
  ];
}
