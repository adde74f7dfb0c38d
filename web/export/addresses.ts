import {
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type QuotesParams,
  type SearchParams,
} from '../params.ts';

/** The extension of a list's feed: of one page, with links to the others. */
export const FEED = 'atom';

/** The address of a list of articles in another form; all but a feed hold every page. */
export function searchAs(extension: string, params: SearchParams): string {
  const whole = { ...params, page: 1, per: NO_SEARCH.per };
  return inForm(formatSearch(extension === FEED ? params : whole), extension);
}

/** The address of a list of quotations in another form; all but a feed hold every page. */
export function quotesAs(extension: string, params: QuotesParams): string {
  const whole = { ...params, page: 1, per: NO_QUOTES.per };
  return inForm(formatQuotes(extension === FEED ? params : whole), extension);
}

function inForm(address: string, extension: string): string {
  return address.replace(/^[^?]*/u, (path) => `${path}.${extension}`);
}
