import type { Database } from '../sqlite.ts';
import type { ArchiveStatus } from './records.ts';

/** The archive's figures. See `ArchiveReader.status`. */
export function readStatus(database: Database): ArchiveStatus {
  const figures = database
    .prepare<Omit<ArchiveStatus, 'failures'>>(
      `SELECT
         (SELECT count(*) FROM article WHERE current > 0) AS articles,
         (SELECT count(*) FROM version) AS versions,
         (SELECT count(*) FROM quotation) AS quotations,
         (SELECT count(*) FROM person WHERE kind = 'person') AS people,
         (SELECT min(day) FROM article) AS firstDay,
         (SELECT max(day) FROM article) AS lastDay,
         (SELECT count(DISTINCT publisher) FROM article) AS publishers`,
    )
    .get();
  if (figures === undefined) throw new Error('SQLite gave no row for a query that has one');
  const failures = database
    .prepare<{ reason: string; count: number }>(
      `SELECT reason, count(*) AS count FROM ledger
       WHERE latest = 1 AND outcome = 'refused' GROUP BY reason ORDER BY reason`,
    )
    .all();
  return {
    ...figures,
    failures: Object.fromEntries(failures.map(({ reason, count }) => [reason, count])),
  };
}
