import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import type { Query } from '../../../src/query/ast.ts';
import { describeQuery } from '../../../src/query/describe.ts';
import type { QueryPort, SearchAnswer } from '../../../src/search/port.ts';
import { comparisonOf, formatComparison } from '../../comparison.ts';
import { QUOTE_FACETS } from '../../facet-parameters.ts';
import {
  certaintiesFrom,
  formatQuotes,
  NO_QUOTES,
  type QuotesParams,
  quotesPairs,
  type Read,
} from '../../params.ts';
import { type Chip, chipsOf, countHidden } from '../list/chips.ts';
import { type CopiesLine, copiesLine } from '../list/copies-line.ts';
import { quotesFacetAddress } from '../list/facet-address.ts';
import { type Folded, foldQuotations } from '../list/fold-copies.ts';
import { type Histogram, histogramOf } from '../list/histogram.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { asOfNotes, isListed, type Refining, refiningOf, ticked } from '../list/refine-form.ts';
import { createLabels, type FacetView, facetViews, shownPeople } from '../list/refinements.ts';
import { QUOTE_SORTS, type SortLink, sortsOf } from '../list/sorts.ts';
import { quotesTakeAway, type TakeAway } from '../list/take-away.ts';
import { findWaysOut, type WayOut } from '../list/ways-out.ts';
import { type QuotationView, quotationViews } from '../quotation/quotation.ts';
import { counted, listed } from '../wording.ts';
import { askForQuotes, type Names, quotesRequest } from './quotes-request.ts';
import { quotesWaysOut } from './quotes-ways-out.ts';
import { subjectInWords } from './who-is-meant.ts';

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
  readonly histogram: Histogram | null;
  readonly facets: readonly FacetView[];
  readonly refining: Refining;
  readonly copies: CopiesLine | null;
  readonly quotations: readonly Folded<QuotationView>[];
  readonly total: number;
  /** The first and last year with such a quotation. */
  readonly years: readonly string[];
  /** Less certain quotations that the least certainty hides, and the page that shows them. */
  readonly hidden: { readonly count: number; readonly href: string };
  readonly sorts: readonly SortLink[];
  readonly pages: Pages;
  /** Where these quotations stand beside those of others, or of other times. */
  readonly compareHref: string;
  /** The one address of this state. */
  readonly address: string;
  readonly takeAway: TakeAway;
  readonly waysOut: readonly WayOut[];
}

/** Asks the engine, and the archive for what is shown. Throws `EngineError` and `ArchiveError`. */
export async function prepareQuotes(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { params, notes }: Read<QuotesParams>,
): Promise<QuotesPage> {
  const { names, nobody, reply, lit } = await askForQuotes({ archive, engine }, params);
  const { by, about } = names;
  const { query, asked, answer, warnings } = reply;
  const label = createLabels(archive, [
    ...params.speaker,
    ...(params.not.speaker ?? []),
    ...shownPeople(answer.facets),
  ]);
  const chips = chipsOf(params, { facets: QUOTE_FACETS, label, addressOf: formatQuotes });
  const list = { ...params, view: 'list' } as const;
  const chosenOf = (facet: FacetName) =>
    QUOTE_FACETS.filter((each) => each === facet).flatMap((each) => params[each]);
  const facets = answer.facets
    .filter((counts) => isListed(counts, chosenOf(counts.facet)))
    // Counts ignore a facet's own filter; where a name is typed, only its bearers can be ticked.
    .map((counts) =>
      counts.facet !== 'speaker' || by === null
        ? counts
        : { ...counts, values: counts.values.filter(({ value }) => by.values.includes(value)) },
    );
  return {
    params,
    heading: headingOf(answer, { query, by, about, params, label }),
    notes: [
      ...notes,
      ...nobody,
      ...asOfNotes(params),
      ...warnings.map(({ message }) => message),
      ...answer.notes,
    ],
    asTyped:
      reply.widened.length === 0 ? null : formatQuotes({ ...params, exactly: true, page: 1 }),
    namesakes:
      by === null || by.people.length < 2
        ? []
        : by.people.map(({ id, name }) => ({
            name,
            href: formatQuotes({ ...params, by: '', speaker: [id], page: 1 }),
          })),
    chips: await countHidden(engine, nobody.length > 0 ? [] : chips, {
      total: answer.total,
      requestOf: (wider) => ({ ...quotesRequest(wider, names), query: asked, loosen: false }),
    }),
    clear: formatQuotes({
      ...NO_QUOTES,
      q: params.q,
      sort: params.sort,
      sure: params.sure,
      per: params.per,
      view: params.view,
    }),
    histogram: histogramOf(answer.facets, (period) =>
      formatQuotes({ ...params, since: period, until: period, page: 1 }),
    ),
    facets: facetViews(facets, {
      chosenOf,
      label,
      allOf: (facet) => quotesFacetAddress(params, facet),
    }),
    refining: refiningOf(answer, {
      pairs: quotesPairs({ ...list, page: 1 }),
      sent: params.view === 'list' ? ['q', 'by', 'about', 'sure', ...REFINED] : REFINED,
      href: formatQuotes({ ...params, view: 'filters', page: 1 }),
      chips,
    }),
    copies: copiesLine(answer.facets, { params, addressOf: formatQuotes }),
    quotations: foldQuotations(
      quotationViews(archive, answer.ids, { query: asked, q: lit }),
      params.copies,
    ),
    total: answer.total,
    years: yearsIn(answer),
    hidden: {
      count: hiddenIn(answer, params),
      href: formatQuotes({ ...params, sure: 'any', page: 1 }),
    },
    sorts: sortsOf(QUOTE_SORTS, params.sort, (sort) => formatQuotes({ ...params, sort, page: 1 })),
    compareHref: formatComparison(comparisonOf(list)),
    address: formatQuotes(list),
    takeAway: quotesTakeAway(list),
    pages: pagesOf(answer.total, {
      page: params.page,
      per: Number(params.per),
      addressOf: (page) => formatQuotes({ ...params, page }),
    }),
    waysOut:
      answer.total > 0 || nobody.length > 0
        ? []
        : await findWaysOut(engine, quotesWaysOut(params, query, names)),
  };
}

/** How many quotations of an answer the least certainty hides: the answer counts them beside its own. */
export function hiddenIn(answer: SearchAnswer, params: QuotesParams): number {
  const shown = certaintiesFrom(params.sure);
  if (shown === null) return 0;
  const counts = answer.facets.find(({ facet }) => facet === 'sure')?.values ?? [];
  return counts
    .filter(({ value }) => !shown.includes(value))
    .reduce((sum, { count }) => sum + count, 0);
}

/** First and last year of an answer that counts years; one where they are the same. */
export function yearsIn(answer: SearchAnswer): string[] {
  const years = (answer.facets.find(({ facet }) => facet === 'year')?.values ?? [])
    .map(({ value }) => value)
    .sort();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
}

/** What the refinements send themselves: dates and the checkboxes. */
const REFINED = ['since', 'until', 'said-since', 'said-until', ...ticked(QUOTE_FACETS)];

type Label = (facet: FacetName, value: string) => string;

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
  return [
    answer.exact ? '' : 'About',
    answer.total === 0 ? 'No quotation' : counted(answer.total, 'quotation'),
    speakers.length === 0 ? '' : `by ${listed(speakers, 'or')}`,
    about === null ? '' : `about ${subjectInWords(about, params.about)}`,
    answer.notes.length > 0 && params.q !== '' ? `for “${params.q}”` : describeQuery(query),
  ]
    .filter(Boolean)
    .join(' ');
}
