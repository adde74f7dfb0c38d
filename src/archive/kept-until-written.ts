import type { Database } from '../sqlite.ts';

/**
 * Remembers what was computed from a database until somebody writes to it: another connection
 * (sqlite.org/pragma.html#pragma_data_version) or this one.
 */
export function keptUntilWritten(
  database: Database,
): <Value>(name: string, compute: () => Value) => Value {
  const kept = new Map<string, unknown>();
  let state = '';
  return <Value>(name: string, compute: () => Value): Value => {
    const own = database.prepare<{ changes: number }>('SELECT total_changes() AS changes').get();
    const now = `${String(database.pragma('data_version'))} ${own?.changes ?? 0}`;
    if (now !== state) kept.clear();
    state = now;
    if (!kept.has(name)) kept.set(name, compute());
    return kept.get(name) as Value;
  };
}
