import { type Person, slugOf } from './person.ts';
import { personIdOf } from './person-id.ts';
import { romanise } from './romanise.ts';

/**
 * Why the rules hold a name in one article for the person of a record: it is the record's own name, the
 * same name in other letters, a known spelling of it; or nothing joins it (`alone`), so that the record
 * is of that article only.
 */
export const JOIN_REASONS = ['same name', 'other letters', 'spelling', 'alone'] as const;

export type JoinReason = (typeof JOIN_REASONS)[number];

/** The reason why the rules gave `ruleId` to a name. */
export function joinReason(
  { kind, name }: Pick<Person, 'kind' | 'name'>,
  ruleId: string,
): JoinReason {
  if (slugOf(name) === ruleId) return 'same name';
  if (kind === 'organisation') return 'alone';
  if (slugOf(romanise(name)) === ruleId) return 'other letters';
  return personIdOf(name) === ruleId ? 'spelling' : 'alone';
}
