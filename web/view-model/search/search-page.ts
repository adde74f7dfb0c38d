import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle, StoredPerson } from '../../../src/archive/records.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import type { Query } from '../../../src/query/ast.ts';
import { describeQuery } from '../../../src/query/describe.ts';
import { askEngine } from '../../../src/search/ask.ts';
import { type QueryPort, type SearchAnswer, SORTS } from '../../../src/search/port.ts';
import { COUNTED_SEARCH_FACETS, SEARCH_FACETS } from '../../facet-parameters.ts';
import {
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type Read,
  type SearchParams,
  searchPairs,
} from '../../params.ts';
import { type Chip, chipsOf, countHidden } from '../list/chips.ts';
import { type CopiesLine, copiesLine } from '../list/copies-line.ts';
import { searchFacetAddress } from '../list/facet-address.ts';
import { type Folded, foldArticles } from '../list/fold-copies.ts';
import { type Histogram, histogramOf } from '../list/histogram.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { placesOf } from '../list/place-in-list.ts';
import { asOfNotes, isListed, type Refining, refiningOf, ticked } from '../list/refine-form.ts';
import { createLabels, type FacetView, facetViews, shownPeople } from '../list/refinements.ts';
import { type SortLink, sortsOf } from '../list/sorts.ts';
import { searchTakeAway, type TakeAway } from '../list/take-away.ts';
import { findWaysOut, type WayOut } from '../list/ways-out.ts';
import { countWords, type WordCount } from '../list/word-counts.ts';
import { counted } from '../wording.ts';
import { type ArticleHit, articleHit } from './article-hit.ts';
import { peopleIn } from './people-in-query.ts';
import { searchAsTyped, searchRequest, WORDS_AMONG_QUOTATIONS } from './search-request.ts';
import { searchWaysOut } from './search-ways-out.ts';

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
  readonly histogram: Histogram | null;
  readonly facets: readonly FacetView[];
  readonly refining: Refining;
  readonly people: readonly StoredPerson[];
  /** Quotations with the same words. */
  readonly quotes: { readonly total: number; readonly href: string };
  readonly copies: CopiesLine | null;
  readonly hits: readonly Folded<ArticleHit>[];
  readonly total: number;
  readonly first: number;
  readonly sorts: readonly SortLink[];
  readonly pages: Pages;
  /** The one address of this state. */
  readonly address: string;
  readonly takeAway: TakeAway;
  readonly waysOut: readonly WayOut[];
  readonly words: readonly WordCount[];
}

/** Asks the engine, and the archive for what is shown. Throws `EngineError` and `ArchiveError`. */
export async function prepareSearch(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { params, notes }: Read<SearchParams>,
): Promise<SearchPage> {
  const request = searchRequest(params);
  const reply = await askEngine(engine, { text: params.q, exactly: params.exactly, request });
  const { query, asked, answer } = reply;
  const { total } = answer;
  const quotes = await engine.search({
    ...request,
    ...WORDS_AMONG_QUOTATIONS,
    query: asked,
    loosen: false,
  });
  const label = createLabels(archive, [
    ...params.person,
    ...params.organisation,
    ...params.speaker,
    ...(params.not.person ?? []),
    ...(params.not.organisation ?? []),
    ...(params.not.speaker ?? []),
    ...shownPeople(answer.facets),
  ]);
  const places = placesOf(answer.ids, request.offset);
  const hitOf = (article: StoredArticle) =>
    articleHit(archive, article, {
      query: asked,
      q: params.q,
      from: { list: params, at: places.get(article.id) ?? null },
    });
  const chips = chipsOf(params, { facets: SEARCH_FACETS, label, addressOf: formatSearch });
  const quotesHref = formatQuotes({ ...NO_QUOTES, q: params.q, sure: 'any' });
  const list = { ...params, view: 'list' } as const;
  const chosenOf = (facet: FacetName) =>
    SEARCH_FACETS.filter((each) => each === facet).flatMap((each) => params[each]);
  return {
    params,
    heading: headingOf(answer, { query, q: params.q }),
    notes: [
      ...notes,
      ...asOfNotes(params),
      ...reply.warnings.map(({ message }) => message),
      ...answer.notes,
    ],
    asTyped:
      reply.widened.length === 0 ? null : formatSearch({ ...params, exactly: true, page: 1 }),
    chips: await countHidden(engine, chips, {
      total,
      requestOf: (wider) => ({ ...searchAsTyped(wider), query: asked }),
    }),
    clear: formatSearch({
      ...NO_SEARCH,
      q: params.q,
      sort: params.sort,
      per: params.per,
      view: params.view,
    }),
    histogram: histogramOf(answer.facets, (period) =>
      formatSearch({ ...params, since: period, until: period, page: 1 }),
    ),
    facets: facetViews(
      answer.facets.filter((counts) => isListed(counts, chosenOf(counts.facet))),
      {
        chosenOf,
        label,
        allOf: (facet) => searchFacetAddress(params, facet),
      },
    ),
    refining: refiningOf(answer, {
      pairs: searchPairs({ ...list, page: 1 }),
      sent: params.view === 'list' ? ['q', ...REFINED] : REFINED,
      href: formatSearch({ ...params, view: 'filters', page: 1 }),
      chips,
    }),
    people: peopleIn(archive, query),
    quotes: { total: quotes.total, href: quotesHref },
    copies: copiesLine(answer.facets, { params, addressOf: formatSearch }),
    hits: foldArticles(archive.articles(answer.ids), params.copies).map(({ shown, copies }) => ({
      shown: hitOf(shown),
      copies: copies.map(hitOf),
    })),
    total,
    first: request.offset + 1,
    sorts: sortsOf(SORTS, params.sort, (sort) => formatSearch({ ...params, sort, page: 1 })),
    address: formatSearch(list),
    takeAway: searchTakeAway(list),
    pages: pagesOf(total, {
      page: params.page,
      per: request.limit,
      addressOf: (page) => formatSearch({ ...params, page }),
    }),
    waysOut: total > 0 ? [] : await findWaysOut(engine, searchWaysOut(params, query, quotesHref)),
    words: total > 0 ? [] : await countWords(engine, query),
  };
}

/** What the refinements send themselves: dates and the checkboxes. */
const REFINED = ['since', 'until', ...ticked(COUNTED_SEARCH_FACETS)];

function headingOf(
  { total, exact, notes }: SearchAnswer,
  { query, q }: { query: Query; q: string },
): string {
  // A note says that the engine read the words in another way: then we claim no more than it does.
  const what = notes.length > 0 && q !== '' ? `for “${q}”` : describeQuery(query);
  if (total === 0) return `No article${what === '' ? ' here' : ` ${what}`}`;
  return [exact ? '' : 'About', counted(total, 'article'), what].filter(Boolean).join(' ');
}
