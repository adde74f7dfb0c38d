import type { Article } from '../../domain/article.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { PeopleStanding } from '../../domain/people-standing.ts';
import { withDecisions } from '../people/decided-people.ts';
import type { LedgerEntry, StoredArticle } from '../records.ts';

/** Columns of one version, as `versionOf` reads them. */
export const VERSION_COLUMNS =
  'version.article, version.version, version.locator, version.read_at, version.printed, version.extraction';

/** The same, when the article first came, and of what it is a copy: once the archive tells copies. */
export const PRINTED_COLUMNS = `${VERSION_COLUMNS},
  (SELECT first.read_at FROM version AS first WHERE first.article = version.article
   ORDER BY first.version LIMIT 1) AS added_at,
  (SELECT original FROM copy WHERE copy.article = version.article) AS copy_of`;

export interface VersionRow {
  readonly article: string;
  readonly version: number;
  readonly locator: string;
  readonly read_at: string;
  readonly printed: string;
  readonly extraction: string;
  /** These two are `undefined` where only `VERSION_COLUMNS` were asked for. */
  readonly added_at?: string;
  readonly copy_of?: string | null;
}

/**
 * A version as the archive hands it out, its people as decided. Its JSON was checked by the schemas when
 * it was written.
 */
export function versionOf(row: VersionRow, standing: PeopleStanding): StoredArticle {
  return {
    id: row.article,
    version: row.version,
    locator: row.locator,
    readAt: row.read_at,
    addedAt: row.added_at ?? row.read_at,
    article: JSON.parse(row.printed) as Article,
    extraction: withDecisions(JSON.parse(row.extraction) as Extraction, row.article, standing),
    copyOf: row.copy_of ?? null,
  };
}

/** Columns of one ledger entry, as `ledgerEntryOf` reads them. */
export const LEDGER_COLUMNS =
  'locator, hash, read_at, outcome, reason, message, etag, last_modified';

export interface LedgerRow {
  readonly locator: string;
  readonly hash: string;
  readonly read_at: string;
  readonly outcome: LedgerEntry['outcome'];
  readonly reason: string | null;
  readonly message: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

export function ledgerEntryOf(row: LedgerRow): LedgerEntry {
  const { read_at: readAt, etag, last_modified: lastModified, ...rest } = row;
  const isKnown = etag !== null || lastModified !== null;
  return { ...rest, readAt, validators: isKnown ? { etag, lastModified } : null };
}
