/**
 * A query as we understand it, whoever typed it and whichever engine answers it. Words stand as
 * typed (not folded); `src/query/tokens.ts` says which words count as the same.
 */
export type Query =
  | { readonly kind: 'word'; readonly text: string }
  /** These words next to each other in this order. */
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'not'; readonly query: Query }
  /** Every one of them; `[]` matches everything. */
  | { readonly kind: 'all'; readonly queries: readonly Query[] };

/** The query that matches everything: what an empty box means. */
export const EVERYTHING: Query = { kind: 'all', queries: [] };

/** Something the reader of the query should be told, with the place it is about. */
export interface QueryWarning {
  readonly message: string;
  /** Offsets into the query as typed, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}
