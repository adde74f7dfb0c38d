import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import { LABELS, type WordField } from '../fields.ts';
import type { Table } from './plan.ts';

/** The file beside the archive, and the one that a rebuild writes before it takes its place. */
export const INDEX_FILE = 'index.sqlite';
export const NEXT_INDEX_FILE = 'index.next.sqlite';

/** The layout of the index file; another number means: build it again from the archive. */
export const INDEX_VERSION = 7;

/** One searchable field and the weight of a hit in it, for BM25 (sqlite.org/fts5.html#the_bm25_function). */
interface Column {
  readonly name: WordField;
  readonly weight: number;
}

/**
 * What is searched, with weights an editor would agree with: a headline names the subject, the lead
 * sums it up, the rest tells it. The first column is the one that common words are ranked by.
 */
export const COLUMNS: Readonly<Record<Collection, readonly [Column, ...Column[]]>> = {
  articles: [
    { name: 'headline', weight: 5 },
    { name: 'lead', weight: 2 },
    { name: 'names', weight: 2 },
    { name: 'byline', weight: 1 },
    { name: 'body', weight: 1 },
  ],
  quotations: [
    { name: 'text', weight: 3 },
    { name: 'names', weight: 2 },
    { name: 'headline', weight: 1 },
  ],
};

/** The name of one of a collection's two full-text tables. */
export function tableName(collection: Collection, table: Table): string {
  return table === 'printed' ? collection : `${collection}_label`;
}

/**
 * The index file's tables. The full text is contentless (the archive holds the words) and is fed with
 * words that `query/tokens.ts` has folded, so that engine and highlighter can never disagree; the
 * tokenizer only splits at spaces. `revision` counts writes, so that another process can take in
 * what changed; `gone` are documents that were removed. Beginnings of two letters have an index of
 * their own: it is a tenth of the file, and `ab*` takes a third of the time. One for three letters
 * would be a fifth, and longer beginnings need neither (100,000 articles, measured 2026-11-26).
 */
export const INDEX_TABLES = COLLECTIONS.map((collection) => {
  const table = (kind: Table, columns: readonly WordField[]) => `
    CREATE VIRTUAL TABLE ${tableName(collection, kind)} USING fts5(
      ${columns.map((column) => `"${column}"`).join(', ')},
      content = '', contentless_delete = 1, prefix = '2',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    );`;
  return `
    ${table(
      'printed',
      COLUMNS[collection].map(({ name }) => name),
    )}
    ${table('label', LABELS[collection])}
    CREATE TABLE ${collection}_document (
      number    INTEGER PRIMARY KEY,
      id        TEXT NOT NULL UNIQUE,
      day       TEXT,
      published INTEGER,
      facets    TEXT NOT NULL, -- JSON: one list of values for each facet and day, in the order of REFINABLE
      revision  INTEGER NOT NULL
    );
    CREATE INDEX ${collection}_revision ON ${collection}_document (revision);
    -- Words that may be misspelt, for near spellings (vocabulary.ts).
    CREATE TABLE ${collection}_word (word TEXT NOT NULL UNIQUE);
    -- The words of each printed field in their order, for ranking by whole texts (texts.ts).
    CREATE TABLE ${collection}_text (number INTEGER PRIMARY KEY, words BLOB NOT NULL);
    CREATE TABLE ${collection}_gone (number INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
  `;
}).join('\n');
