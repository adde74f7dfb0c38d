import type {
  ArticleDocument,
  Collection,
  FacetName,
  FurtherDay,
  QuotationDocument,
} from '../domain/document.ts';
import type { Query } from '../query/ast.ts';

/**
 * One refinement: documents whose `facet` has any, all or none of the values, or whose day lies between
 * two. Several are joined by AND.
 */
export type Filter =
  | ({ readonly facet: FacetName } & (
      | { readonly anyOf: readonly string[] }
      | { readonly allOf: readonly string[] }
      | { readonly noneOf: readonly string[] }
    ))
  | DayFilter;

/**
 * Documents of which such a day is known and lies between two, both inclusive, "2012-12-28"; `null` is
 * open, and one of the two at least is given.
 */
export interface DayFilter {
  readonly facet: FurtherDay;
  readonly since: string | null;
  readonly until: string | null;
}

/** `relevance`: best first, then newest, then id. `newest`, `oldest`: by publication, then id. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchRequest {
  readonly collection: Collection;
  readonly query: Query;
  /** Where too little has all the words (`isMetBy`): whether documents with some may answer, with a note. */
  readonly loosen: boolean;
  readonly filters: readonly Filter[];
  /** First and last publication day, inclusive, "2012-12-28"; `null` is open. */
  readonly since: string | null;
  readonly until: string | null;
  /** Sorting never changes the set. */
  readonly sort: Sort;
  /** Documents to pass over, 0 and up. */
  readonly offset: number;
  /** Documents to return, 0 (counts only) to 100. */
  readonly limit: number;
  /** The facets to count. */
  readonly facets: readonly FacetName[];
  /** Most values to return for each facet. */
  readonly facetLimit: number;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/**
 * The values of one facet, by count descending, then value ascending. Counts are disjunctive: they
 * ignore the facet's own `anyOf`, so each says how many documents choosing that value gives.
 */
export interface FacetCounts {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
  /** Whether there are values beyond `facetLimit`. */
  readonly truncated: boolean;
}

export interface SearchAnswer {
  /** Ids of the documents from `offset` on, in order. */
  readonly ids: readonly string[];
  readonly total: number;
  /**
   * Whether `total` and the facet counts are exact; if not they are labelled as estimates, and `notes`
   * say why. Never while the answer is incomplete.
   */
  readonly exact: boolean;
  readonly facets: readonly FacetCounts[];
  /** What the engine could not do as asked, in words for the reader; `[]` if it did. */
  readonly notes: readonly string[];
  /** Parts of the archive that did not answer: what they hold is missing here; `[]` if all did. */
  readonly incomplete: readonly MissingPart[];
  /** What was done, in order, for those who ask why an answer is as it is or takes so long. */
  readonly steps: readonly Step[];
}

/** A part of the archive that could not be asked: a server that is down, a shard that failed. */
export interface MissingPart {
  /** What it holds, in words for the reader: "articles of 2010 to 2019". */
  readonly part: string;
  /** Why it did not answer, for whoever runs the engine. */
  readonly reason: string;
}

/** One stage of a search. */
export interface Step {
  /** In words, with the engine's own expression where it has one. */
  readonly what: string;
  /** Wall time. */
  readonly milliseconds: number;
}

export interface EngineHealth {
  readonly ready: boolean;
  /** "embedded (SQLite FTS5)", "Meilisearch 1.50.0 at http://...". */
  readonly description: string;
  /** Documents in each collection, as the engine counts them in the parts that answer. */
  readonly documents: Readonly<Record<Collection, number>>;
  /** Parts of the archive that do not answer; `[]` if all do. */
  readonly incomplete: readonly MissingPart[];
  /** What is wrong with it although it answers, each with the way out; `[]` if nothing is known. */
  readonly troubles: readonly string[];
}

/** A word of the index that is spelled nearly like another. */
export interface Spelling {
  readonly word: string;
  /** Documents that have it. */
  readonly documents: number;
}

/** Reading side of a search engine. Every failure is thrown as `EngineError`. */
export interface QueryPort {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /**
   * Folded words of the index that differ from `word` by one letter left out, added, changed or
   * swapped (by two for words of nine letters and more), most documents first, at most `most`; the
   * word itself is not among them. `[]` for words of fewer than five letters or more than fifty, and for numbers.
   */
  spellings(collection: Collection, word: string, most: number): Promise<readonly Spelling[]>;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
}

/** All that the index holds of one article: it replaces whatever the index held of it before. */
export interface IndexEntry {
  readonly articleId: string;
  /**
   * The number of the article's last change in the archive, 0 and up: of two, the higher is newer. What
   * is newer is never overwritten by what is older; the same one may come again.
   */
  readonly version: number;
  /** `null`: the article is withdrawn, remove it. */
  readonly article: ArticleDocument | null;
  readonly quotations: readonly QuotationDocument[];
  /** Ids of quotation documents of earlier versions that are no more. */
  readonly staleQuotations: readonly string[];
}

/** An article that an engine would not take, and why. It keeps what it held of it before, if anything. */
export interface Rejection {
  readonly articleId: string;
  readonly message: string;
}

/** Writing side of a search engine. Every failure is thrown as `EngineError`. */
export interface IndexPort {
  /** Entries that are best applied at a time: a server works on few large batches far quicker. */
  readonly batch: number;
  /**
   * Resolves once the engine has confirmed that every entry can be found but those that it would not
   * take, which are returned. Safe to repeat.
   */
  apply(entries: readonly IndexEntry[]): Promise<readonly Rejection[]>;
  /** Starts a fresh index beside the live one; the live one answers until `commit`. */
  rebuild(): Promise<IndexRebuild>;
  /** Called once after a long series of `apply`: merges, compacts, prunes. */
  settle(): Promise<void>;
}

export interface IndexRebuild {
  apply(entries: readonly IndexEntry[]): Promise<readonly Rejection[]>;
  /** Swaps the fresh index in at once: no search fails or finds nothing meanwhile. */
  commit(): Promise<void>;
  /** Drops the fresh index; the live one stays. Where that fails, the next `rebuild` clears it away. */
  abandon(): Promise<void>;
}

/** A search engine: both sides, and the name under which the archive remembers what it confirmed. */
export interface SearchEngine extends QueryPort, IndexPort {
  /** Stable for one index at one place: "embedded", "meilisearch http://localhost:7700". */
  readonly id: string;
}
