import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import type { Spelling } from '../port.ts';
import type { Vocabulary } from './vocabulary.ts';

/** See `QueryPort.spellings`; all there are. */
export function nearSpellings(
  database: Database,
  { collection, vocabulary }: { readonly collection: Collection; readonly vocabulary: Vocabulary },
  word: string,
): readonly Spelling[] {
  vocabulary.refresh(database);
  const having = database.prepare<{ documents: number }>(
    `SELECT count(*) AS documents FROM ${collection} WHERE ${collection} MATCH ?`,
  );
  return (
    vocabulary
      .near(word)
      .map((near) => ({ word: near, documents: having.get(`"${near}"`)?.documents ?? 0 }))
      // The words of documents that are gone stay in the vocabulary until the next rebuild.
      .filter(({ documents }) => documents > 0)
      .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
  );
}
