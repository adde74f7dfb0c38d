import { registerKey } from '../../domain/register-key.ts';
import type { Database } from '../../sqlite.ts';
import { currentStanding } from './decision-log.ts';

/**
 * Calls each of these people as the authority file does, or else by the name that most articles print,
 * whatever the order they came in; and takes out those whom no article names any more.
 */
export function callPeople(database: Database, people: Iterable<string>): void {
  const { authority } = currentStanding(database);
  const printed = database.prepare<{ name: string; kind: 'person' | 'organisation' }>(
    `SELECT person_name.name AS name, kind FROM person_name JOIN person ON person.id = person
     WHERE person = ? ORDER BY articles DESC, length(person_name.name) DESC, person_name.name LIMIT 1`,
  );
  const call = database.prepare(
    'UPDATE person SET name = ?1, sort = ?2 WHERE id = ?3 AND (name <> ?1 OR sort <> ?2)',
  );
  for (const person of people) {
    const known = printed.get(person);
    if (known === undefined) {
      database.prepare('DELETE FROM name_word WHERE person = ?').run(person);
      database.prepare('DELETE FROM person WHERE id = ?').run(person);
      continue;
    }
    const name = authority.get(person)?.name ?? known.name;
    call.run(name, registerKey(name, known.kind === 'person' ? 'person' : 'other'), person);
  }
}
