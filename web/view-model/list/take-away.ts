import { FEED, quotesAs, searchAs } from '../../export/addresses.ts';
import { EXPORT_FORMS } from '../../export/export-forms.ts';
import { MOST_ROWS } from '../../export/listing.ts';
import type { QuotesParams, SearchParams } from '../../params.ts';

/** The other forms of a list. */
export interface TakeAway {
  readonly forms: readonly { readonly label: string; readonly href: string }[];
  /** Most rows of each form. */
  readonly bound: number;
  /** The feed of the same search, newest first. */
  readonly feed: string;
}

/** The other forms of a search for articles. */
export function searchTakeAway(params: SearchParams): TakeAway {
  return takeAwayAt(
    (extension) => searchAs(extension, params),
    searchAs(FEED, { ...params, page: 1, sort: 'newest' }),
  );
}

/** The other forms of a search for quotations. */
export function quotesTakeAway(params: QuotesParams): TakeAway {
  return takeAwayAt(
    (extension) => quotesAs(extension, params),
    quotesAs(FEED, { ...params, page: 1, sort: 'newest' }),
  );
}

function takeAwayAt(addressOf: (extension: string) => string, feed: string): TakeAway {
  return {
    forms: EXPORT_FORMS.map(({ label, extension }) => ({ label, href: addressOf(extension) })),
    bound: MOST_ROWS,
    feed,
  };
}
