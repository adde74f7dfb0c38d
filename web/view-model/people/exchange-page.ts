import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredPerson } from '../../../src/archive/records.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { exchangeAddress, personAddress } from '../../address.ts';
import { comparisonOf, formatComparison } from '../../comparison.ts';
import { formatParameters } from '../../parameters.ts';
import { formatSearch, NO_QUOTES, NO_SEARCH } from '../../params.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { type QuotationView, quotationViews } from '../quotation/quotation.ts';
import { type ArticleHit, articleHit } from '../search/article-hit.ts';

/** What two people said in the same articles, ready to be rendered. */
export interface ExchangePage {
  readonly people: readonly { readonly name: string; readonly href: string }[];
  readonly total: number;
  /** Newest first; of each what the two say in it, in printed order. */
  readonly articles: readonly {
    readonly hit: ArticleHit;
    readonly quotations: readonly QuotationView[];
  }[];
  /** The same articles as a search, to be sorted, refined and taken along. */
  readonly searchHref: string;
  /** All that the two said, side by side. */
  readonly compareHref: string;
  readonly address: string;
  readonly pages: Pages;
  readonly notes: readonly string[];
}

const PER_PAGE = 10;

/** Prepares the exchange of two people. Needs the archive only, no engine. */
export function prepareExchange(
  archive: ArchiveReader,
  people: readonly [StoredPerson, StoredPerson],
  { page, notes }: { page: number; notes: readonly string[] },
): ExchangePage {
  const ids = [people[0].id, people[1].id] as const;
  const { total, articles } = archive.people.quotedTogether(ids, {
    offset: (page - 1) * PER_PAGE,
    limit: PER_PAGE,
  });
  const address = exchangeAddress(...ids);
  const speaks = (speaker: string | null) => ids.some((id) => id === speaker);
  return {
    people: people.map(({ id, name }) => ({ name, href: personAddress(id) })),
    total,
    articles: archive.articles(articles).map((stored) => ({
      hit: articleHit(archive, stored, { query: EVERYTHING, q: '' }),
      quotations: quotationViews(
        archive,
        archive
          .quotationsOf(stored.id)
          .filter(({ quotation }) => speaks(quotation.speaker))
          .map(({ id }) => id),
        { query: EVERYTHING, q: '' },
      ),
    })),
    searchHref: formatSearch({ ...NO_SEARCH, speaker: [...ids].sort(), all: ['speaker'] }),
    compareHref: formatComparison(comparisonOf({ ...NO_QUOTES, speaker: [...ids].sort() })),
    address,
    pages: pagesOf(total, {
      page,
      per: PER_PAGE,
      addressOf: (each) =>
        `${address}${formatParameters(each === 1 ? [] : [['page', String(each)]])}`,
    }),
    notes,
  };
}
