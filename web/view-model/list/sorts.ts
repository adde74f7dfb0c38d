import type { Sort } from '../../../src/search/port.ts';
import { sentence } from './refinements.ts';

/** An order to choose, and whether it is the one in force. */
export interface SortLink {
  readonly label: string;
  readonly href: string;
  readonly on: boolean;
}

/** The orders of a list, as `order` has them; `hrefOf` gives the address of the list in each. */
export function sortsOf(
  order: readonly Sort[],
  now: Sort,
  hrefOf: (sort: Sort) => string,
): SortLink[] {
  return order.map((sort) => ({ label: sentence(sort), href: hrefOf(sort), on: sort === now }));
}

/** The orders of quotations: what was said last is asked for most. */
export const QUOTE_SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance'];
