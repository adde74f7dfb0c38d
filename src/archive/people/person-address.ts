import { type PeopleStanding, splitParent, survivorOf } from '../../domain/people-standing.ts';
import { canonicalPersonId } from '../../domain/person-id.ts';
import type { Database } from '../../sqlite.ts';
import type { StoredPerson } from '../records.ts';
import { currentStanding } from './decision-log.ts';
import type { PersonAddress } from './people-reader.ts';
import { findPerson } from './read-people.ts';

/** Most people that a chooser lists. */
const CHOICES = 100;

/** See `PeopleReader.addressOf`. */
export function personAddressOf(database: Database, id: string): PersonAddress {
  const standing = currentStanding(database);
  const here = lookAt(database, standing, id);
  if (here !== null) return here;
  // Not there as it is written: another spelling of the name, or a part of what is one person again.
  for (const other of [canonicalPersonId(id), splitParent(id)]) {
    if (other === null || other === id) continue;
    const there = lookAt(database, standing, other);
    if (there === null) continue;
    return there.kind === 'here' ? { kind: 'moved', id: there.id, why: 'spelling' } : there;
  }
  return choose(namesakes(database, id), 'only bearer') ?? { kind: 'unknown' };
}

function lookAt(database: Database, standing: PeopleStanding, id: string): PersonAddress | null {
  const survivor = survivorOf(standing, id);
  if (standing.fates.has(survivor)) {
    return choose(partsOf(database, standing, survivor), 'decision');
  }
  if (!exists(database, survivor)) return null;
  return survivor === id ? { kind: 'here', id } : { kind: 'moved', id: survivor, why: 'decision' };
}

/** The people that a split record became: its parts, wherever they are now, and those of later articles. */
function partsOf(database: Database, standing: PeopleStanding, id: string): StoredPerson[] {
  const fate = standing.fates.get(id);
  if (fate?.kind !== 'split') return [];
  const parts = [...new Set(Object.values(fate.parts))].map((part) =>
    survivorOf(standing, `${id}.${part}`),
  );
  const people = parts.flatMap((part) => {
    const person = findPerson(database, part);
    return person === null ? partsOf(database, standing, part) : [person];
  });
  return [...people, ...namesakes(database, id)];
}

/** People whose ids are made of `id` and an article's: the same name, joined to nobody. */
function namesakes(database: Database, id: string): StoredPerson[] {
  return database
    .prepare<{ id: string }>('SELECT id FROM person WHERE id > ? AND id < ? ORDER BY id LIMIT ?')
    .all(`${id}.`, `${id}/`, CHOICES)
    .map((row) => findPerson(database, row.id))
    .filter((person) => person !== null);
}

function choose(
  people: readonly StoredPerson[],
  why: 'decision' | 'only bearer',
): PersonAddress | null {
  const different = [...new Map(people.map((person) => [person.id, person])).values()];
  const [only, second] = different;
  if (only === undefined) return null;
  if (second === undefined) return { kind: 'moved', id: only.id, why };
  different.sort(
    (a, b) => b.quotations - a.quotations || b.articles - a.articles || (a.id < b.id ? -1 : 1),
  );
  return { kind: 'chooser', people: different.slice(0, CHOICES) };
}

function exists(database: Database, id: string): boolean {
  return database.prepare('SELECT 1 AS one FROM person WHERE id = ?').get(id) !== undefined;
}
