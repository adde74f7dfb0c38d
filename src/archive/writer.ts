import type { Article } from '../domain/article.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { LedgerEntry, StoredArticle } from './records.ts';

/** One article ready to keep: `identity` tells which article it is a version of. */
export interface ArticleToStore {
  /** The canonical address, or else the place it was read from. Same identity, same article. */
  readonly identity: string;
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What is still to be sent to an engine, in order of `sequence`. */
export interface OutboxEntry {
  readonly sequence: number;
  readonly articleId: string;
  /** The current version, or `null` if the article was withdrawn. */
  readonly stored: StoredArticle | null;
  readonly staleQuotations: readonly string[];
}

/**
 * The archive's write side: one writer at a time, crash-safe. What `store` returned is on disk, and
 * with it its outbox entry: both are one transaction.
 */
export interface ArchiveWriter {
  /** Whether bytes with this hash were read from this place before and what came of it. */
  findLedgerEntry(locator: string, hash: string): LedgerEntry | null;
  /**
   * Keeps all articles of one input and its ledger entry in one transaction. An article whose text
   * and facts are those of its current version is left as it is; a changed one becomes a new version.
   */
  store(
    input: { readonly locator: string; readonly hash: string; readonly readAt: string },
    articles: readonly ArticleToStore[],
  ): { readonly added: number; readonly updated: number; readonly unchanged: number };
  /** Keeps a refusal in the ledger. Nothing stored before is touched. */
  refuse(
    input: { readonly locator: string; readonly hash: string; readonly readAt: string },
    reason: string,
    message: string,
  ): void;
  /** What `engine` has not confirmed, oldest first, at most `limit`. */
  pending(engine: string, limit: number): OutboxEntry[];
  /** How many articles `engine` has not confirmed. */
  waiting(engine: string): number;
  /** Remembers that `engine` has confirmed everything up to and including `sequence`. */
  confirm(engine: string, sequence: number): void;
  /** Every article in order of id, for a rebuild, and the sequence up to which it speaks. */
  everything(): { readonly sequence: number; readonly articles: Iterable<OutboxEntry> };
  close(): void;
}
