import type { Database } from '../../sqlite.ts';
import type { StoredArticle } from '../records.ts';
import { quotationRecords } from './quotation-record.ts';

/** Replaces the quotations that are kept ready to be shown by those of this version. */
export function storeQuotations(database: Database, stored: StoredArticle): void {
  database.prepare('DELETE FROM quotation WHERE article = ?').run(stored.id);
  const insert = database.prepare(
    'INSERT INTO quotation (article, number, speaker, record) VALUES (?, ?, ?, ?)',
  );
  let highest = 0;
  for (const record of quotationRecords(stored)) {
    const { number, speaker } = record.quotation;
    insert.run(stored.id, number, speaker, JSON.stringify(record));
    highest = Math.max(highest, number);
  }
  database
    .prepare('UPDATE article SET highest_quotation = max(highest_quotation, ?) WHERE id = ?')
    .run(highest, stored.id);
}
