/**
 * A query as we understand it, whoever typed it and whichever engine answers it. Words stand as
 * typed (not folded); `src/query/tokens.ts` says which words count as the same.
 */
export type Query =
  | { readonly kind: 'word'; readonly text: string }
  /** Any word that begins so. */
  | { readonly kind: 'prefix'; readonly text: string }
  /** This word or one spelled nearly so. */
  | { readonly kind: 'similar'; readonly text: string }
  /** These words next to each other in this order. */
  | { readonly kind: 'phrase'; readonly text: string }
  /**
   * All of these words or phrases, in any order, with at most `distance` other words between the end
   * of the first and the beginning of the last, in one field. Two terms or more.
   */
  | { readonly kind: 'near'; readonly terms: readonly string[]; readonly distance: number }
  /** The same question of one field only. */
  | { readonly kind: 'field'; readonly field: FieldName; readonly query: Query }
  /** Published on one of these days, both inclusive, "2012-12-28"; `null` is open. */
  | { readonly kind: 'date'; readonly since: string | null; readonly until: string | null }
  | { readonly kind: 'not'; readonly query: Query }
  /** Every one of them; `[]` matches everything. */
  | { readonly kind: 'all'; readonly queries: readonly Query[] }
  /** At least one of them. Two or more. */
  | { readonly kind: 'any'; readonly queries: readonly Query[] };

/** The fields whose words a query can name, beside `date`. */
export const FIELD_NAMES = [
  'headline',
  'byline',
  'speaker',
  'about',
  'person',
  'country',
  'from',
  'source',
  'section',
  'topic',
  'said',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The query that matches everything: what an empty box means. */
export const EVERYTHING: Query = { kind: 'all', queries: [] };

/** Something the reader of the query should be told, with the place it is about. */
export interface QueryWarning {
  readonly message: string;
  /** Offsets into the query as typed, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}
