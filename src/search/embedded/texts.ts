import { inflateRawSync } from 'node:zlib';
import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import type { WeightedField } from '../ranking/text.ts';
import { COLUMNS } from './columns.ts';

/**
 * Keeps the folded words of a document's printed fields, deflated (`prepare.ts`). The full text is contentless:
 * it finds documents by words but not the words of a document. Ranking by whole texts needs them, of some
 * hundred documents a search: they lie beside it.
 */
export function writeText(
  database: Database,
  collection: Collection,
  { number, text }: { readonly number: number; readonly text: Uint8Array },
): void {
  database
    .prepare(`INSERT OR REPLACE INTO ${collection}_text (number, words) VALUES (?, ?)`)
    .run(number, text);
}

export function removeText(database: Database, collection: Collection, number: number): void {
  database.prepare(`DELETE FROM ${collection}_text WHERE number = ?`).run(number);
}

/** The words of a document's printed fields with their weights; `[]` for a document that is gone. */
export function readText(
  database: Database,
  collection: Collection,
  number: number,
): readonly WeightedField[] {
  const row = database
    .prepare<{ words: Uint8Array }>(`SELECT words FROM ${collection}_text WHERE number = ?`)
    .get(number);
  if (row === undefined) return [];
  const lines = inflateRawSync(row.words).toString('utf8').split('\n');
  return COLUMNS[collection].map(({ weight }, place) => ({
    words: (lines[place] ?? '').split(' ').filter((word) => word !== ''),
    weight,
  }));
}
