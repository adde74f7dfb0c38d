import type { Article } from '../domain/article.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Quotation } from '../domain/quotation.ts';
import type { Validators } from '../domain/validators.ts';

/** One version of an article as the archive keeps it. Person ids are the archive's own. */
export interface StoredArticle {
  readonly id: string;
  /** 1 for the first version read, counting up. */
  readonly version: number;
  /** Where it was read: a file's path, an address, or a place inside a feed. */
  readonly locator: string;
  /** When this version was read, ISO 8601 in UTC. */
  readonly readAt: string;
  /** When its first version was read, ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly article: Article;
  readonly extraction: Extraction;
  /** The article that printed the same story first, where the archive has one; `null` for a first printing. */
  readonly copyOf: string | null;
}

export interface VersionSummary {
  readonly version: number;
  readonly readAt: string;
  readonly headline: string | null;
}

/** An article among those that print one story: much the same words, and the same in quotation marks. */
export interface Copies {
  /** The earliest, which stands for the others; the article itself where it is that or alone. */
  readonly original: string;
  /** All but the article itself, earliest first. */
  readonly others: readonly {
    readonly id: string;
    readonly headline: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
  }[];
}

/** A quotation with what is needed to show and cite it without loading its article. */
export interface StoredQuotation {
  /** The article's id, "-q" and the quotation's number. */
  readonly id: string;
  readonly articleId: string;
  readonly quotation: Quotation;
  /** The quotation's own words, one string a content span. */
  readonly words: readonly string[];
  /** For mixed: the reported clause as printed; otherwise `null`. */
  readonly clause: string | null;
  /** The speaker's role as printed in this article, or `null`. */
  readonly role: string | null;
  /** The paragraph it stands in (or paragraphs, joined by a blank line). */
  readonly context: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** A person (or a body that speaks) across all articles. */
export interface StoredPerson {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Every spelling printed, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** Roles as printed, most frequent first, with the first and last publication day seen. */
  readonly roles: readonly {
    readonly text: string;
    readonly count: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  /** Articles (current versions) that name the person. */
  readonly articles: number;
  /** Quotations (current versions) whose speaker the person is. */
  readonly quotations: number;
}

/** One input that was read, and what came of it. */
export interface LedgerEntry {
  readonly locator: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly readAt: string;
  /** `stored`: new article or version; `unchanged`: same article already there; `refused`: see reason. */
  readonly outcome: 'stored' | 'unchanged' | 'refused';
  /** Machine-readable reason of a refusal, `null` otherwise. */
  readonly reason: string | null;
  /** What to tell the user about a refusal: the thing, the value, the way out. */
  readonly message: string | null;
  /** Of the page that was fetched; `null` for files and where its host gave none. */
  readonly validators: Validators | null;
}

export interface ArchiveStatus {
  readonly articles: number;
  /** All versions of all articles. */
  readonly versions: number;
  readonly quotations: number;
  readonly people: number;
  /** Number of inputs that failed, by reason; an input read well since does not count. */
  readonly failures: Readonly<Record<string, number>>;
  /** First and last publication day, `null` in an archive without dated articles. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly publishers: number;
}
