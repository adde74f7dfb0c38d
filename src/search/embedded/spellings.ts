import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { differBy, lettersThatMayDiffer } from '../near-spelling.ts';
import type { Spelling } from '../port.ts';

/** See `QueryPort.spellings`; all there are. */
export function nearSpellings(
  database: Database,
  collection: Collection,
  word: string,
): readonly Spelling[] {
  const most = lettersThatMayDiffer(word);
  if (most === 0) return [];
  // The vocabulary of a full-text table (sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
  const table = `temp.${collection}_words`;
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${table} USING fts5vocab(main, ${collection}, row)`,
  );
  const words = database
    .prepare<{ term: string; doc: number }>(
      `SELECT term, doc FROM ${table} WHERE length(term) BETWEEN ? AND ?`,
    )
    .all(word.length - most, word.length + most);
  return words
    .filter(({ term }) => term !== word && differBy(word, term, most))
    .map(({ term, doc }) => ({ word: term, documents: doc }))
    .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1));
}
