import { join } from 'node:path';
import { openDatabase } from '../sqlite.ts';
import type { KeptReport, Report } from './report.ts';

/** What readers reported, in a file of its own beside the archive, which the pages never write. */
export interface Reports {
  /**
   * Keeps a report and gives it its number. A form sent twice (`form` is the same) is kept once.
   * `null`: there are so many open ones that no more are taken.
   */
  add(report: Report, form: string, receivedAt: string): number | null;
  /** Oldest first; without `all` only those that are open. */
  list(options: { readonly all: boolean }): KeptReport[];
  /** Marks an open report as dealt with; `false` where there is none of this number. */
  settle(number: number, outcome: string, closedAt: string): boolean;
  close(): void;
}

/** Lies beside the archive's own file. */
const REPORTS_FILE = 'reports.sqlite';

/** More than an editor reads: beyond, somebody is filling the disk. */
const MOST_OPEN = 10_000;

/** Opens the reports in an archive's folder, made if they are missing. Throws what SQLite throws. */
export function openReports(folder: string): Reports {
  const database = openDatabase(join(folder, REPORTS_FILE), { readOnly: false });
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS report (
      number      INTEGER PRIMARY KEY AUTOINCREMENT,
      form        TEXT NOT NULL UNIQUE,
      received_at TEXT NOT NULL,
      quotation   TEXT NOT NULL,
      kind        TEXT NOT NULL,
      words       TEXT NOT NULL,
      speaker     TEXT,
      instead     TEXT,
      note        TEXT,
      closed_at   TEXT,
      outcome     TEXT
    )`);
  const numberOf = (form: string) =>
    database.prepare<{ number: number }>('SELECT number FROM report WHERE form = ?').get(form)
      ?.number;
  return {
    add({ quotation, kind, words, speaker, instead, note }, form, receivedAt) {
      return database.transaction(() => {
        const known = numberOf(form);
        if (known !== undefined) return known;
        const open = database
          .prepare<{ count: number }>(
            'SELECT count(*) AS count FROM report WHERE closed_at IS NULL',
          )
          .get();
        if ((open?.count ?? 0) >= MOST_OPEN) return null;
        database
          .prepare(
            `INSERT INTO report (form, received_at, quotation, kind, words, speaker, instead, note)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(form, receivedAt, quotation, kind, words, speaker, instead, note);
        return numberOf(form) ?? null;
      });
    },
    list: ({ all }) =>
      database
        .prepare<KeptReport>(
          `SELECT number, received_at AS receivedAt, quotation, kind, words, speaker, instead, note,
             closed_at AS closedAt, outcome
           FROM report WHERE ? OR closed_at IS NULL ORDER BY number`,
        )
        .all(all ? 1 : 0),
    settle: (number, outcome, closedAt) =>
      Number(
        database
          .prepare(
            'UPDATE report SET closed_at = ?, outcome = ? WHERE number = ? AND closed_at IS NULL',
          )
          .run(closedAt, outcome, number).changes,
      ) > 0,
    close: () => database.close(),
  };
}
