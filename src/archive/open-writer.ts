import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PeopleStanding } from '../domain/people-standing.ts';
import { type Database, openDatabase } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';
import { quotationIdOf } from './articles/identity.ts';
import { storeVersion } from './articles/store-version.ts';
import {
  LEDGER_COLUMNS,
  type LedgerRow,
  ledgerEntryOf,
  PRINTED_COLUMNS,
  type VersionRow,
  versionOf,
} from './articles/stored-rows.ts';
import { withdraw } from './articles/withdraw.ts';
import { guarded } from './guarded.ts';
import { putInOutbox } from './outbox.ts';
import { decide } from './people/decide.ts';
import { currentStanding } from './people/decision-log.ts';
import type { LedgerEntry } from './records.ts';
import { ARCHIVE_FILE, migrate } from './schema.ts';
import { confirmedBy, waitingFor } from './waiting.ts';
import type { ArchiveWriter, OutboxEntry, Reading } from './writer.ts';
import { takeWriterLock } from './writer-lock.ts';

type OutboxRow = VersionRow & { readonly sequence: number; readonly highest: number };

/** An outbox row whose article may have been withdrawn: then it has no current version. */
type WaitingRow = Omit<OutboxRow, 'version'> & {
  readonly id: string;
  readonly version: number | null;
};

/** How many articles a rebuild holds in memory at a time. */
const PAGE = 200;

/**
 * Opens the archive in `folder` for writing; makes the folder and the archive where there is none and
 * brings an older one up to date. Throws `ArchiveError`: `locked` while another process writes, `newer`,
 * `damaged`, `forbidden`, `full`.
 */
export function openArchiveWriter(folder: string): ArchiveWriter {
  makeFolder(folder);
  const path = join(folder, ARCHIVE_FILE);
  return guarded(path, () => {
    const releaseLock = takeWriterLock(folder);
    try {
      return writerOn(openMigrated(path), path, releaseLock);
    } catch (error) {
      releaseLock();
      throw error;
    }
  });
}

function openMigrated(path: string): Database {
  const database = openDatabase(path, { readOnly: false });
  try {
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function writerOn(database: Database, path: string, releaseLock: () => void): ArchiveWriter {
  return {
    lastReading: (locator) =>
      guarded(path, () => {
        const row = database
          .prepare<LedgerRow>(
            `SELECT ${LEDGER_COLUMNS} FROM ledger WHERE locator = ? AND latest = 1`,
          )
          .get(locator);
        return row === undefined ? null : ledgerEntryOf(row);
      }),

    store: (input, articles, withdrawn = []) =>
      guarded(path, () =>
        database.transaction(() => {
          const counts = { added: 0, updated: 0, renewed: 0, unchanged: 0, withdrawn: 0 };
          for (const article of articles) counts[storeVersion(database, input, article)] += 1;
          for (const identity of withdrawn) {
            if (withdraw(database, identity)) counts.withdrawn += 1;
          }
          const { unchanged, ...changes } = counts;
          const changed = Object.values(changes).some((count) => count > 0);
          enterLedger(database, input, {
            outcome: changed ? 'stored' : 'unchanged',
            reason: null,
            message: null,
          });
          return counts;
        }),
      ),

    together: (work) => guarded(path, () => database.transaction(work)),

    refuse: (input, reason, message) =>
      guarded(path, () =>
        database.transaction(() =>
          enterLedger(database, input, { outcome: 'refused', reason, message }),
        ),
      ),

    pending: (engine, limit) =>
      guarded(path, () =>
        database
          .prepare<WaitingRow>(
            `SELECT sequence, id, highest_quotation AS highest, ${PRINTED_COLUMNS}
             FROM outbox
             JOIN article ON article.id = outbox.article
             LEFT JOIN version ON version.article = article.id AND version.version = article.current
             WHERE sequence > ? ORDER BY sequence LIMIT ?`,
          )
          .all(confirmedBy(database, engine), limit)
          .map((row) => waitingEntryOf(row, currentStanding(database))),
      ),

    waiting: (engine) => guarded(path, () => waitingFor(database, engine)),

    confirm: (engine, sequence, rejected = []) =>
      guarded(path, () =>
        database.transaction(() => {
          database
            .prepare(
              `INSERT INTO confirmed (engine, sequence) VALUES (?, ?)
               ON CONFLICT (engine) DO UPDATE SET sequence = excluded.sequence`,
            )
            .run(engine, sequence);
          for (const article of rejected) putInOutbox(database, article);
        }),
      ),

    everything: () => ({
      sequence: guarded(path, () => lastSequence(database)),
      articles: currentVersions(database, path),
    }),

    decide: (request, decidedAt) =>
      guarded(path, () => database.transaction(() => decide(database, request, decidedAt))),

    count: () =>
      guarded(path, () =>
        Number(
          database
            .prepare<{ count: number }>('SELECT count(*) AS count FROM article WHERE current > 0')
            .get()?.count,
        ),
      ),

    close() {
      database.close();
      releaseLock();
    },
  };
}

function lastSequence(database: Database): number {
  return (
    database.prepare<{ last: number | null }>('SELECT max(sequence) AS last FROM outbox').get()
      ?.last ?? 0
  );
}

function* currentVersions(database: Database, path: string): Generator<OutboxEntry> {
  const page = database.prepare<OutboxRow>(
    `SELECT (SELECT sequence FROM outbox WHERE outbox.article = article.id) AS sequence,
            highest_quotation AS highest, ${PRINTED_COLUMNS}
     FROM article JOIN version ON version.article = article.id AND version.version = article.current
     WHERE article.id > ? ORDER BY article.id LIMIT ${PAGE}`,
  );
  for (let after = ''; ; ) {
    const rows = guarded(path, () => page.all(after));
    const standing = guarded(path, () => currentStanding(database));
    yield* rows.map((row) => outboxEntryOf(row, standing));
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.article;
  }
}

function waitingEntryOf(row: WaitingRow, standing: PeopleStanding): OutboxEntry {
  if (row.version !== null) return outboxEntryOf({ ...row, version: row.version }, standing);
  const { sequence, id, highest } = row;
  const staleQuotations = Array.from({ length: highest }, (_, at) => quotationIdOf(id, at + 1));
  return { sequence, articleId: id, stored: null, staleQuotations };
}

function outboxEntryOf(row: OutboxRow, standing: PeopleStanding): OutboxEntry {
  const stored = versionOf(row, standing);
  const numbers = new Set(stored.extraction.quotations.map(({ number }) => number));
  const staleQuotations: string[] = [];
  for (let number = 1; number <= row.highest; number += 1) {
    if (!numbers.has(number)) staleQuotations.push(quotationIdOf(stored.id, number));
  }
  return { sequence: row.sequence, articleId: stored.id, stored, staleQuotations };
}

function enterLedger(
  database: Database,
  { locator, hash, readAt, validators = null }: Reading,
  { outcome, reason, message }: Pick<LedgerEntry, 'outcome' | 'reason' | 'message'>,
): void {
  const known = hash === '' ? null : validators;
  database.prepare('UPDATE ledger SET latest = 0 WHERE locator = ? AND latest = 1').run(locator);
  database
    .prepare(
      `INSERT INTO ledger (locator, hash, read_at, outcome, reason, message, etag, last_modified, latest)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    )
    .run(
      locator,
      hash,
      readAt,
      outcome,
      reason,
      message,
      known?.etag ?? null,
      known?.lastModified ?? null,
    );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new ArchiveError(
      'forbidden',
      `${folder}: the archive's folder cannot be made. Name another with --archive, or check who may write there.`,
      { cause },
    );
  }
}
