import { DatabaseSync } from '@photostructure/sqlite';

/** What a statement takes and gives: SQLite's own types. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A prepared statement. Parameters are bound by position (`?`). */
export interface Statement<Row extends object = SqlRow> {
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
  iterate(...values: readonly SqlValue[]): IterableIterator<Row>;
  run(...values: readonly SqlValue[]): {
    changes: number | bigint;
    lastInsertRowid: number | bigint;
  };
}

/** One connection to one SQLite file. Every call is synchronous. */
export interface Database {
  /** Runs statements that give no rows. */
  exec(sql: string): void;
  /** Prepares once: the same text gives the same statement. `Row` is what the text selects. */
  prepare<Row extends object = SqlRow>(sql: string): Statement<Row>;
  /** The value of a pragma with one row and one column. */
  pragma(name: string): SqlValue;
  /** All of `work` or nothing of it: what it throws undoes everything. Inside another it is a part of that. */
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

/** How a transaction begins, ends well and is undone; and a part of one, which SQLite calls a savepoint. */
const WHOLE = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'] as const;
const PART = ['SAVEPOINT part', 'RELEASE part', 'ROLLBACK TO part; RELEASE part'] as const;

/** How long a statement waits for another process to finish writing, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens a SQLite file, made if it is missing unless `readOnly`. The one place that knows which
 * binding we use; when Node 20 goes, `node:sqlite` takes its place here. Throws what SQLite throws.
 */
export function openDatabase(path: string, options: { readonly readOnly: boolean }): Database {
  const connection = new DatabaseSync(path, {
    readOnly: options.readOnly,
    timeout: BUSY_TIMEOUT,
  });
  const prepared = new Map<string, Statement<never>>();
  const prepare = <Row extends object>(sql: string): Statement<Row> => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql) as unknown as Statement<never>;
      prepared.set(sql, statement);
    }
    return statement as unknown as Statement<Row>;
  };
  return {
    exec: (sql) => connection.exec(sql),
    prepare,
    pragma(name) {
      const row = connection.prepare(`PRAGMA ${name}`).get() as SqlRow | undefined;
      return row === undefined ? null : (Object.values(row)[0] ?? null);
    },
    transaction(work) {
      const [begin, commit, undo] = connection.isTransaction ? PART : WHOLE;
      connection.exec(begin);
      try {
        const value = work();
        connection.exec(commit);
        return value;
      } catch (error) {
        // A full disk ends the whole transaction by itself (sqlite.org/lang_transaction.html).
        if (connection.isTransaction) connection.exec(undo);
        throw error;
      }
    },
    close: () => connection.close(),
  };
}

/** SQLite's result codes that we tell apart (sqlite.org/rescode.html). */
const FAILURES: Readonly<Record<number, SqliteFailure>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'failing-disk',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'damaged',
};

/** What went wrong with a SQLite file, in the words a message needs. */
export type SqliteFailure =
  | 'busy'
  | 'read-only'
  | 'failing-disk'
  | 'damaged'
  | 'full'
  | 'cannot-open';

/** The failure behind an error thrown by SQLite, or `null` if it is none of those we tell apart. */
export function sqliteFailure(error: unknown): SqliteFailure | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  // The low byte is the primary code, the rest says where it happened.
  return FAILURES[Number(error.errcode) & 0xff] ?? null;
}
