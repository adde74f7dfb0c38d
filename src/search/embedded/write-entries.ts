import type { ArticleDocument, Collection, QuotationDocument } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { LABELS, type WordField } from '../fields.ts';
import type { IndexEntry } from '../port.ts';
import { wordsOf } from '../words.ts';
import { COLUMNS, REFINABLE, tableName } from './columns.ts';
import type { Table } from './plan.ts';
import { removeText, writeText } from './texts.ts';
import { collectWords, type NewWords } from './write-words.ts';

/** Makes the index hold exactly what the entries say of their articles, all or nothing. */
export function writeEntries(database: Database, entries: readonly IndexEntry[]): void {
  if (entries.length === 0) return;
  const words = collectWords(database);
  database.transaction(() => {
    database.exec('UPDATE state SET revision = revision + 1');
    const revision = currentRevision(database);
    const put = putInto(database, { revision, words });
    for (const entry of entries) {
      if (entry.article === null) remove(database, 'articles', entry.articleId, revision);
      else put('articles', entry.article);
      for (const id of entry.staleQuotations) remove(database, 'quotations', id, revision);
      for (const quotation of entry.quotations) put('quotations', quotation);
    }
    words.write();
  });
  words.committed();
}

/** How often the index was written to; changes with every write. */
export function currentRevision(database: Database): number {
  const row = database.prepare<{ revision: number }>('SELECT revision FROM state').get();
  return row?.revision ?? 0;
}

type Fields = Readonly<Record<string, string | number | readonly string[] | null>>;

const TABLES: readonly { readonly table: Table; readonly columns: typeof LABELS }[] = [
  {
    table: 'printed',
    columns: {
      articles: COLUMNS.articles.map(({ name }) => name),
      quotations: COLUMNS.quotations.map(({ name }) => name),
    },
  },
  { table: 'label', columns: LABELS },
];

type Put = (collection: Collection, document: ArticleDocument | QuotationDocument) => void;

/** Writes one document over whatever the index held of it. */
function putInto(
  database: Database,
  { revision, words }: { readonly revision: number; readonly words: NewWords },
): Put {
  return (collection, document) => {
    const fields: Fields = document;
    const facets = JSON.stringify(REFINABLE[collection].map((facet) => [fields[facet]].flat()));
    const known = numberOf(database, collection, document.id);
    let number = known;
    if (known === null) {
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO ${collection}_document (id, day, published, facets, revision)
         VALUES (?, ?, ?, ?, ?)`,
        )
        .run(document.id, document.day, document.published, facets, revision);
      number = Number(lastInsertRowid);
      database.prepare(`DELETE FROM ${collection}_gone WHERE number = ?`).run(number);
    } else {
      removeWords(database, collection, known);
      database
        .prepare(
          `UPDATE ${collection}_document SET day = ?, published = ?, facets = ?, revision = ?
         WHERE number = ?`,
        )
        .run(document.day, document.published, facets, revision, known);
    }
    for (const { table, columns } of TABLES) {
      const names = columns[collection];
      const found = names.map((name) => wordsIn(fields, name));
      database
        .prepare(
          `INSERT INTO ${tableName(collection, table)} (rowid, ${names.map((name) => `"${name}"`).join(', ')})
         VALUES (?, ${names.map(() => '?').join(', ')})`,
        )
        .run(number, ...found.map((each) => each.join(' ')));
      if (table !== 'printed') continue;
      for (const each of found) words.add(collection, each);
      writeText(database, collection, { number: number ?? 0, fields: found });
    }
  };
}

/** A field's words as the full text holds them. */
function wordsIn(fields: Fields, name: WordField): readonly string[] {
  const field = fields[name];
  return typeof field === 'number' || field === undefined ? [] : wordsOf(field);
}

function removeWords(database: Database, collection: Collection, number: number): void {
  for (const { table } of TABLES) {
    database.prepare(`DELETE FROM ${tableName(collection, table)} WHERE rowid = ?`).run(number);
  }
}

function remove(database: Database, collection: Collection, id: string, revision: number): void {
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
