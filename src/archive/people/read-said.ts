import type { Database } from '../../sqlite.ts';
import type { StoredQuotation } from '../records.ts';

/** See `PeopleReader.saidBetween`. */
export function saidBetween(
  database: Database,
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
  limit: number,
): StoredQuotation[] {
  return database
    .prepare<{ record: string }>(
      `SELECT record FROM speaking
       JOIN quotation ON quotation.article = speaking.article AND quotation.speaker = speaking.person
       WHERE speaking.person = ? AND speaking.day BETWEEN ? AND ?
       ORDER BY speaking.day, quotation.article, quotation.number LIMIT ?`,
    )
    .all(id, from, to, limit)
    .map(({ record }) => JSON.parse(record) as StoredQuotation);
}
