import type { Database } from '../sqlite.ts';

/** The outbox sequence up to which `engine` has confirmed everything; 0 for an engine never seen. */
export function confirmedBy(database: Database, engine: string): number {
  const row = database
    .prepare<{ sequence: number }>('SELECT sequence FROM confirmed WHERE engine = ?')
    .get(engine);
  return row?.sequence ?? 0;
}

/** How many articles `engine` has not confirmed. */
export function waitingFor(database: Database, engine: string): number {
  const row = database
    .prepare<{ count: number }>('SELECT count(*) AS count FROM outbox WHERE sequence > ?')
    .get(confirmedBy(database, engine));
  return row?.count ?? 0;
}
