import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import type { IndexEntry } from '../port.ts';
import { tableName } from './columns.ts';
import type { Table } from './plan.ts';
import {
  type PreparedDocument,
  type PreparedEntry,
  prepareEntry,
  TABLE_COLUMNS,
} from './prepare.ts';
import type { PreparingThread } from './prepare-thread.ts';
import { removeText, writeText } from './texts.ts';
import { wordsSeen, writeWords } from './write-words.ts';

/** Makes the index hold exactly what the entries say of their articles, all or nothing. */
export function writeEntries(
  database: Database,
  entries: readonly IndexEntry[],
  thread: PreparingThread | null = null,
): void {
  if (entries.length === 0) return;
  const seen = wordsSeen(database);
  seen.forget();
  database.transaction(() => {
    database.exec('UPDATE state SET revision = revision + 1');
    const writer = { database, revision: currentRevision(database) };
    let written = 0;
    for (const { entries: prepared, words } of thread?.prepare(entries) ?? []) {
      for (const entry of prepared) writeEntry(writer, entry);
      writeWords(database, words);
      written += prepared.length;
    }
    for (const entry of entries.slice(written)) writeEntry(writer, prepareEntry(entry, seen.add));
    writeWords(database, seen.fresh);
  });
  seen.keep();
}

/** How often the index was written to; changes with every write. */
export function currentRevision(database: Database): number {
  const row = database.prepare<{ revision: number }>('SELECT revision FROM state').get();
  return row?.revision ?? 0;
}

/** An index, and the number of the write that is under way. */
interface Writer {
  readonly database: Database;
  readonly revision: number;
}

function writeEntry(writer: Writer, entry: PreparedEntry): void {
  if (entry.article === null) remove(writer, 'articles', entry.articleId);
  else put(writer, 'articles', entry.article);
  for (const id of entry.staleQuotations) remove(writer, 'quotations', id);
  for (const quotation of entry.quotations) put(writer, 'quotations', quotation);
}

const TABLES: readonly Table[] = ['printed', 'label'];

/** Writes one document over whatever the index held of it. */
function put(
  { database, revision }: Writer,
  collection: Collection,
  document: PreparedDocument,
): void {
  const { id, day, published, facets } = document;
  let number = numberOf(database, collection, id);
  if (number === null) {
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO ${collection}_document (id, day, published, facets, revision)
         VALUES (?, ?, ?, ?, ?)`,
      )
      .run(id, day, published, facets, revision);
    number = Number(lastInsertRowid);
    database.prepare(`DELETE FROM ${collection}_gone WHERE number = ?`).run(number);
  } else {
    removeWords(database, collection, number);
    database
      .prepare(
        `UPDATE ${collection}_document SET day = ?, published = ?, facets = ?, revision = ?
         WHERE number = ?`,
      )
      .run(day, published, facets, revision, number);
  }
  for (const table of TABLES) {
    const names = TABLE_COLUMNS[table][collection];
    database
      .prepare(
        `INSERT INTO ${tableName(collection, table)} (rowid, ${names.map((name) => `"${name}"`).join(', ')})
         VALUES (?, ${names.map(() => '?').join(', ')})`,
      )
      .run(number, ...document.columns[table]);
  }
  writeText(database, collection, { number, text: document.text });
}

function removeWords(database: Database, collection: Collection, number: number): void {
  for (const table of TABLES) {
    database.prepare(`DELETE FROM ${tableName(collection, table)} WHERE rowid = ?`).run(number);
  }
}

function remove({ database, revision }: Writer, collection: Collection, id: string): void {
  const number = numberOf(database, collection, id);
  if (number === null) return;
  removeWords(database, collection, number);
  removeText(database, collection, number);
  database.prepare(`DELETE FROM ${collection}_document WHERE number = ?`).run(number);
  database
    .prepare(`INSERT OR REPLACE INTO ${collection}_gone (number, revision) VALUES (?, ?)`)
    .run(number, revision);
}

function numberOf(database: Database, collection: Collection, id: string): number | null {
  const row = database
    .prepare<{ number: number }>(`SELECT number FROM ${collection}_document WHERE id = ?`)
    .get(id);
  return row?.number ?? null;
}
