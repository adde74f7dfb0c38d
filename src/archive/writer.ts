import type { Article } from '../domain/article.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Result } from '../domain/result.ts';
import type { Validators } from '../domain/validators.ts';
import type { Decided, PeopleRequest } from './people/decide.ts';
import type { LedgerEntry, StoredArticle } from './records.ts';

/** One article ready to keep: `identity` tells which article it is a version of. */
export interface ArticleToStore {
  /** The canonical address, or else the place it was read from. Same identity, same article. */
  readonly identity: string;
  readonly article: Article;
  readonly extraction: Extraction;
}

/** One act of reading one input. */
export interface Reading {
  readonly locator: string;
  /** SHA-256 of the bytes, hexadecimal; "" where no bytes could be had. */
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly readAt: string;
  /** What the next visit to this place may ask by. Not kept where `hash` is "": that has to be read again. */
  readonly validators?: Validators | null;
}

/** How many of an input's articles were new, new versions, found better than before, or the same. */
export interface StoreOutcome {
  readonly added: number;
  readonly updated: number;
  /** The text is the same, but today's rules find other things in it: replaced in place. */
  readonly renewed: number;
  readonly unchanged: number;
  /** Articles that their publisher took back: no engine and no page shows them any more. */
  readonly withdrawn: number;
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
 * with it its outbox entry: both are one transaction (or a part of that of `together`).
 */
export interface ArchiveWriter {
  /** What came of the last reading of this place, or `null` if it was never read. */
  lastReading(locator: string): LedgerEntry | null;
  /**
   * Keeps all articles of one input and its ledger entry in one transaction. An article whose text
   * and facts are those of its current version stays that version; a changed one becomes a new
   * version, and the old is kept. `withdrawn` names articles (by identity) that their publisher took
   * back: what was read of them stays on disk, but is shown no more until a new version comes.
   */
  store(
    input: Reading,
    articles: readonly ArticleToStore[],
    withdrawn?: readonly string[],
  ): StoreOutcome;
  /**
   * Everything that `work` keeps is one transaction: on disk when it returns, or, if it throws, not kept.
   * Many small inputs are kept several times as fast so.
   */
  together<Value>(work: () => Value): Value;
  /** Keeps a refusal in the ledger. Nothing stored before is touched. */
  refuse(input: Reading, reason: string, message: string): void;
  /** What `engine` has not confirmed, oldest first, at most `limit`. */
  pending(engine: string, limit: number): OutboxEntry[];
  /** How many articles `engine` has not confirmed. */
  waiting(engine: string): number;
  /**
   * Remembers that `engine` has confirmed everything up to and including `sequence` but the articles it
   * `rejected`, which go to the end of the outbox: they wait until the engine takes them.
   */
  confirm(engine: string, sequence: number, rejected?: readonly string[]): void;
  /** Every article in order of its id, for a rebuild, and the sequence up to which it speaks. */
  everything(): { readonly sequence: number; readonly articles: Iterable<OutboxEntry> };
  /**
   * Takes a decision about people, in one transaction with the outbox entries of every article concerned;
   * or says why it cannot be taken. `decidedAt` is ISO 8601 in UTC.
   */
  decide(request: PeopleRequest, decidedAt: string): Result<Decided, string>;
  /** The number of articles, for progress. */
  count(): number;
  close(): void;
}
