import type { StoredArticle } from '../../src/archive/records.ts';
import { formatQuotes, formatSearch, type QuotesParams, type SearchParams } from '../params.ts';
import { articleCitation, quotationCitation } from '../view-model/article/citation.ts';
import { ARTICLE_COLUMNS, QUOTATION_COLUMNS } from './columns.ts';
import type { Exported, ExportFacts } from './export-forms.ts';
import { type ArticleItem, articleItem, type QuotationItem, quotationItem } from './items.ts';
import {
  type Listing,
  listArticles,
  listQuotations,
  MOST_ROWS,
  type QuotationRow,
  type Sources,
} from './listing.ts';

/** What an export needs besides the search. */
export interface Exporting {
  /** How addresses of this site begin. */
  readonly origin: string;
  /** The moment, ISO 8601 in UTC. */
  readonly now: string;
  /** Whether a table begins with the byte order mark. */
  readonly bom: boolean;
  /** What could not be used of the address. */
  readonly notes: readonly string[];
}

/** The whole list of articles of a search, ready to be written. Throws `EngineError`. */
export async function exportArticles(
  sources: Sources,
  params: SearchParams,
  exporting: Exporting,
): Promise<Exported<StoredArticle, ArticleItem>> {
  const { origin, bom } = exporting;
  const listing = await listArticles(sources, params);
  return {
    facts: factsOf(listing, exporting, {
      title: `Articles ${listing.reading}`.trim(),
      url: origin + formatSearch({ ...params, page: 1 }),
    }),
    rows: listing.rows,
    columns: ARTICLE_COLUMNS,
    itemOf: (stored) => articleItem(stored, origin),
    citationOf: (stored) => articleCitation(stored, origin),
    bom,
  };
}

/** The whole list of quotations of a search, ready to be written. Throws `EngineError`. */
export async function exportQuotations(
  sources: Sources,
  params: QuotesParams,
  exporting: Exporting,
): Promise<Exported<QuotationRow, QuotationItem>> {
  const { origin, bom } = exporting;
  const listing = await listQuotations(sources, params);
  return {
    facts: factsOf(listing, exporting, {
      title: `Quotations ${listing.reading}`.trim(),
      url: origin + formatQuotes({ ...params, page: 1 }),
    }),
    rows: listing.rows,
    columns: QUOTATION_COLUMNS,
    itemOf: (row) => quotationItem(row, origin),
    citationOf: ({ article, quotation }) => quotationCitation(article, quotation, origin),
    bom,
  };
}

function factsOf(
  { total, exact, notes }: Listing<unknown>,
  exporting: Exporting,
  { title, url }: { title: string; url: string },
): ExportFacts {
  const cut =
    total > MOST_ROWS
      ? [
          `Only the first ${MOST_ROWS} of ${total} are given: narrow the search, for instance by date.`,
        ]
      : [];
  return {
    title,
    url,
    total,
    exact,
    bound: MOST_ROWS,
    notes: [...exporting.notes, ...notes, ...cut],
    exported: exporting.now,
  };
}
