import type { Database } from '../../sqlite.ts';
import { forgetCopies } from '../copies/store-copies.ts';
import { putInOutbox } from '../outbox.ts';
import { articleIdOf } from './identity.ts';
import { forgetFindings } from './store-findings.ts';

/**
 * Takes an article back inside the caller's transaction: it has no current version any more, its
 * quotations and people go, and the outbox tells every engine. Its versions stay on disk, so that a
 * corrected one goes on counting. False where there is nothing to take back.
 */
export function withdraw(database: Database, identity: string): boolean {
  const id = articleIdOf(identity);
  const current = database
    .prepare<{ current: number }>('SELECT current FROM article WHERE id = ?')
    .get(id);
  if (current === undefined || current.current === 0) return false;
  database
    .prepare('UPDATE article SET current = 0, day = NULL, publisher = NULL WHERE id = ?')
    .run(id);
  forgetFindings(database, id);
  forgetCopies(database, id);
  putInOutbox(database, id);
  return true;
}
