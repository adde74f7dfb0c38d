import type { Database } from '../sqlite.ts';

/** Puts an article at the end of the outbox: every engine gets it once more, as it then is. */
export function putInOutbox(database: Database, article: string): void {
  database.prepare('DELETE FROM outbox WHERE article = ?').run(article);
  database.prepare('INSERT INTO outbox (article) VALUES (?)').run(article);
}
