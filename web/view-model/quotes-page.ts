import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { FACETS } from '../../src/domain/document.ts';
import type { Query } from '../../src/query/ast.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { askEngine, type Question } from '../../src/search/ask.ts';
import type { Filter, QueryPort, SearchAnswer } from '../../src/search/port.ts';
import {
  certaintiesFrom,
  filtersOf,
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type QuotesParams,
  type Read,
} from '../params.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type QuotationView, quotationView } from './quotation.ts';
import { type Chip, createLabels, type FacetView, facetViews, LEGENDS } from './refinements.ts';
import { FACET_LIMIT } from './search-page.ts';
import { type Candidate, findWaysOut, type WayOut } from './ways-out.ts';
import { type Meant, whatIsMeant, whoIsMeant } from './who-is-meant.ts';
import { counted, listed } from './wording.ts';

/** The quotes page, ready to be rendered. */
export interface QuotesPage {
  readonly params: QuotesParams;
  readonly heading: string;
  readonly notes: readonly string[];
  /** Where near spellings are shown as well: the address of the search for the words as typed. */
  readonly asTyped: string | null;
  /** Whom the name typed was taken to mean, where that is more than one. */
  readonly namesakes: readonly { readonly name: string; readonly href: string }[];
  readonly chips: readonly Chip[];
  readonly clear: string;
  readonly facets: readonly FacetView[];
  readonly quotations: readonly QuotationView[];
  readonly total: number;
  /** Less certain quotations that the least certainty hides, and the page that shows them. */
  readonly hidden: { readonly count: number; readonly href: string };
  readonly sorts: readonly {
    readonly label: string;
    readonly href: string;
    readonly on: boolean;
  }[];
  readonly pages: Pages;
  readonly waysOut: readonly WayOut[];
}

/** Quotations on a page. */
const PER_PAGE = 20;

/** The facets that stand as checkboxes; certainty is a choice of its own. */
const SHOWN = ['speaker', 'country', 'topic', 'year', 'speech'] as const;

/** Asks the engine, and the archive for what is shown. Throws `EngineError` and `ArchiveError`. */
export async function prepareQuotes(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { params, notes }: Read<QuotesParams>,
): Promise<QuotesPage> {
  const by = whoIsMeant(archive, params.by);
  const about = whatIsMeant(archive, params.about);
  const nobody = unmeant(params, { by, about });
  const reply = await askEngine(nobody.length > 0 ? NOBODY : engine, {
    text: params.q,
    exactly: params.exactly,
    request: requestOf(params, { by, about }),
  });
  const { query, asked, answer, warnings } = reply;
  const label = createLabels(archive, [
    ...params.speaker,
    ...answer.facets
      .filter(({ facet }) => facet === 'speaker')
      .flatMap(({ values }) => values.map(({ value }) => value)),
  ]);
  const found = archive.quotations(answer.ids);
  const texts = new Map(
    archive
      .articles([...new Set(found.map(({ articleId }) => articleId))])
      .map(({ id, article }) => [id, article.text]),
  );
  const sortBy = (sort: QuotesParams['sort'], name: string) => ({
    label: name,
    href: formatQuotes({ ...params, sort, page: 1 }),
    on: params.sort === sort,
  });
  const facets = answer.facets
    .filter(({ facet }) => facet !== 'sure')
    // Counts ignore a facet's own filter; where a name is typed, only its bearers can be ticked.
    .map((counts) =>
      counts.facet !== 'speaker' || by === null
        ? counts
        : { ...counts, values: counts.values.filter(({ value }) => by.values.includes(value)) },
    );
  return {
    params,
    heading: headingOf(answer, { query, by, about, params, label }),
    notes: [...notes, ...nobody, ...warnings.map(({ message }) => message), ...answer.notes],
    asTyped:
      reply.widened.length === 0 ? null : formatQuotes({ ...params, exactly: true, page: 1 }),
    namesakes:
      by === null || by.people.length < 2
        ? []
        : by.people.map(({ id, name }) => ({
            name,
            href: formatQuotes({ ...params, by: '', speaker: [id], page: 1 }),
          })),
    chips: chipsOf(params, label),
    clear: formatQuotes({ ...NO_QUOTES, q: params.q, sort: params.sort, sure: params.sure }),
    facets: facetViews(
      facets,
      (facet) => SHOWN.filter((each) => each === facet).flatMap((each) => params[each]),
      label,
    ),
    quotations: found.map((stored) =>
      quotationView(stored, {
        query: asked,
        q: params.q,
        text: texts.get(stored.articleId) ?? null,
      }),
    ),
    total: answer.total,
    hidden: {
      count: hiddenIn(answer, params),
      href: formatQuotes({ ...params, sure: 'any', page: 1 }),
    },
    sorts: [
      sortBy('newest', 'Newest'),
      sortBy('oldest', 'Oldest'),
      sortBy('relevance', 'Relevance'),
    ],
    pages: pagesOf(answer.total, {
      page: params.page,
      per: PER_PAGE,
      addressOf: (page) => formatQuotes({ ...params, page }),
    }),
    waysOut:
      answer.total > 0 || nobody.length > 0
        ? []
        : await findWaysOut(engine, candidatesOf(params, query, { by, about })),
  };
}

/** Stands for the engine where a name means nobody: nothing needs to be asked. */
const NOBODY: Pick<QueryPort, 'search' | 'spellings'> = {
  search: async () => ({ ids: [], total: 0, exact: true, facets: [], notes: [], steps: [] }),
  spellings: async () => [],
};

interface Names {
  readonly by: Meant | null;
  readonly about: Meant | null;
}

function requestOf(params: QuotesParams, { by, about }: Names): Question['request'] {
  const certainties = certaintiesFrom(params.sure);
  // One filter a facet: where a name is typed and speakers are ticked, those ticked among the named.
  const ticked = params.speaker.filter((id) => by === null || by.values.includes(id));
  const speakers = ticked.length > 0 ? ticked : (by?.values ?? []);
  const filters: Filter[] = [
    ...(speakers.length === 0 ? [] : [{ facet: 'speaker', anyOf: speakers } as const]),
    ...(about === null ? [] : [{ facet: 'about', anyOf: about.values } as const]),
    ...filtersOf({ ...params }, ['country', 'topic', 'year', 'speech']),
    ...(certainties === null ? [] : [{ facet: 'sure', anyOf: certainties } as const]),
  ];
  return {
    collection: 'quotations',
    filters,
    since: null,
    until: null,
    sort: params.sort,
    offset: (params.page - 1) * PER_PAGE,
    limit: PER_PAGE,
    facets: [...SHOWN, 'sure'],
    facetLimit: FACET_LIMIT,
  };
}

/** What to say of a name that nobody in the archive bears: the name and the way out. */
function unmeant(params: QuotesParams, { by, about }: Names): string[] {
  return [
    ...(by?.values.length === 0
      ? [
          `by: the archive names nobody like “${params.by}”. Try the surname alone, or another spelling.`,
        ]
      : []),
    ...(about?.values.length === 0
      ? [
          `about: the archive knows no person or country like “${params.about}”. Try the surname alone, or put the word among the words said.`,
        ]
      : []),
  ];
}

function hiddenIn(answer: SearchAnswer, params: QuotesParams): number {
  const shown = certaintiesFrom(params.sure);
  if (shown === null) return 0;
  const counts = answer.facets.find(({ facet }) => facet === 'sure')?.values ?? [];
  return counts
    .filter(({ value }) => !shown.includes(value))
    .reduce((sum, { count }) => sum + count, 0);
}

type Label = (facet: (typeof FACETS.quotations)[number], value: string) => string;

function chipsOf(params: QuotesParams, label: Label): Chip[] {
  return SHOWN.flatMap((facet) =>
    params[facet].map((value) => ({
      facet: LEGENDS[facet],
      label: label(facet, value),
      without: formatQuotes({
        ...params,
        [facet]: params[facet].filter((each) => each !== value),
        page: 1,
      }),
    })),
  );
}

function headingOf(
  answer: SearchAnswer,
  { query, by, about, params, label }: Names & { query: Query; params: QuotesParams; label: Label },
): string {
  const speakers =
    by === null
      ? params.speaker.map((id) => label('speaker', id))
      : by.people.length === 1
        ? by.people.map(({ name }) => name)
        : [`anyone named “${params.by}”`];
  const subject =
    about === null ? '' : (about.country ?? (about.people[0]?.name || `“${params.about}”`));
  return [
    answer.exact ? '' : 'About',
    answer.total === 0 ? 'No quotation' : counted(answer.total, 'quotation'),
    speakers.length === 0 ? '' : `by ${listed(speakers, 'or')}`,
    subject === '' ? '' : `about ${subject}`,
    answer.notes.length > 0 && params.q !== '' ? `for “${params.q}”` : describeQuery(query),
  ]
    .filter(Boolean)
    .join(' ');
}

function candidatesOf(params: QuotesParams, query: Query, { by, about }: Names): Candidate[] {
  const first = { ...params, page: 1 };
  const changed = (label: string, changes: Partial<QuotesParams>): Candidate => {
    const next = { ...first, ...changes };
    return {
      label,
      href: formatQuotes(next),
      request: {
        ...requestOf(next, {
          by: next.by === '' ? null : by,
          about: next.about === '' ? null : about,
        }),
        query: parseQuery(next.q).query,
        loosen: false,
      },
    };
  };
  return [
    ...(params.sure === 'any' ? [] : [changed('With less certain attributions', { sure: 'any' })]),
    ...SHOWN.flatMap((facet) =>
      params[facet].length === 0
        ? []
        : [changed(`Without the choice of ${LEGENDS[facet].toLowerCase()}`, { [facet]: [] })],
    ),
    ...(params.about === '' ? [] : [changed('About anyone or anything', { about: '' })]),
    ...(params.by === '' ? [] : [changed('By anyone', { by: '' })]),
    ...(params.q === '' ? [] : [changed('With any words', { q: '' })]),
    ...(params.q === ''
      ? []
      : [
          {
            label: 'The same words in whole articles',
            href: formatSearch({ ...NO_SEARCH, q: params.q }),
            request: {
              ...requestOf({ ...NO_QUOTES, sure: 'any' }, { by: null, about: null }),
              query,
              loosen: false,
              collection: 'articles' as const,
            },
          },
        ]),
  ];
}
