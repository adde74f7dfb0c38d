import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase, type SqlValue } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';
import { currentArticles } from './articles/current-articles.ts';
import { parseQuotationId } from './articles/identity.ts';
import {
  LEDGER_COLUMNS,
  type LedgerRow,
  ledgerEntryOf,
  PRINTED_COLUMNS,
  type VersionRow,
  versionOf,
} from './articles/stored-rows.ts';
import { copiesOf } from './copies/read-copies.ts';
import { guarded, guardedReader } from './guarded.ts';
import { currentStanding } from './people/decision-log.ts';
import { peopleOf } from './people/open-people.ts';
import { findPerson, peopleNamed } from './people/read-people.ts';
import { readStatus } from './read-status.ts';
import type { ArchiveReader } from './reader.ts';
import type { StoredQuotation } from './records.ts';
import { registersOf } from './registers/read-registers.ts';
import { ARCHIVE_FILE, checkReadable } from './schema.ts';
import { waitingFor } from './waiting.ts';

/**
 * Opens the archive in `folder` for reading; sees what a writer commits meanwhile. Throws
 * `ArchiveError`: `missing`, `newer`, `damaged`, `forbidden`.
 */
export function openArchiveReader(folder: string): ArchiveReader {
  const path = join(folder, ARCHIVE_FILE);
  if (!existsSync(path)) {
    throw new ArchiveError(
      'missing',
      `${folder}: there is no archive here. Make one with \`otr add PATH\`, or name another folder with --archive or OTR_ARCHIVE.`,
    );
  }
  return guarded(path, () => {
    const database = openDatabase(path, { readOnly: true });
    try {
      checkReadable(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return readerOn(database, path);
  });
}

function readerOn(database: Database, path: string): ArchiveReader {
  const all = <Row extends object>(sql: string, ...values: SqlValue[]) =>
    guarded(path, () => database.prepare<Row>(sql).all(...values));
  const recordOf = ({ record }: { record: string }) => JSON.parse(record) as StoredQuotation;

  const findArticle = (id: string, version?: number) => {
    const row = all<VersionRow>(
      `SELECT ${PRINTED_COLUMNS} FROM version WHERE article = ?1
       AND version = coalesce(?2, (SELECT current FROM article WHERE id = ?1))
       AND EXISTS (SELECT 1 FROM article WHERE id = ?1 AND current > 0)`,
      id,
      version ?? null,
    )[0];
    return row === undefined
      ? null
      : guarded(path, () => versionOf(row, currentStanding(database)));
  };

  return {
    findArticle,
    isWithdrawn: (id) =>
      all('SELECT 1 AS one FROM article WHERE id = ? AND current = 0', id).length > 0,
    articles: (ids) => ids.map((id) => findArticle(id)).filter((article) => article !== null),
    versionsOf: (id) =>
      all(
        `SELECT version, read_at AS readAt, headline FROM version
         WHERE article = ?1 AND EXISTS (SELECT 1 FROM article WHERE id = ?1 AND current > 0)
         ORDER BY version`,
        id,
      ),
    copiesOf: (id) => guarded(path, () => copiesOf(database, id)),
    quotations: (ids) =>
      ids.flatMap((id) => {
        const parts = parseQuotationId(id);
        if (parts === null) return [];
        return all<{ record: string }>(
          'SELECT record FROM quotation WHERE article = ? AND number = ?',
          parts.articleId,
          parts.number,
        ).map(recordOf);
      }),
    quotationsOf: (articleId) =>
      all<{ record: string }>(
        'SELECT record FROM quotation WHERE article = ? ORDER BY number',
        articleId,
      ).map(recordOf),
    findPerson: (id) => guarded(path, () => findPerson(database, id)),
    namesOf: (ids) =>
      new Map(
        ids.flatMap((id) =>
          all<{ name: string }>('SELECT name FROM person WHERE id = ?', id).map(
            ({ name }) => [id, name] as const,
          ),
        ),
      ),
    peopleNamed: (name, limit) => guarded(path, () => peopleNamed(database, name, limit)),
    currentArticles: (part) => guarded(path, () => currentArticles(database, part)),
    status: () => guarded(path, () => readStatus(database)),
    waiting: (engine) => guarded(path, () => waitingFor(database, engine)),
    failures: (limit) =>
      all<LedgerRow>(
        `SELECT ${LEDGER_COLUMNS} FROM ledger
         WHERE latest = 1 AND outcome = 'refused' ORDER BY id DESC LIMIT ?`,
        limit,
      ).map(ledgerEntryOf),
    people: guardedReader(path, peopleOf(database)),
    registers: guardedReader(path, registersOf(database)),
    close: () => database.close(),
  };
}
