import { type Person, slugOf } from './person.ts';
import { personIdOf, recordNameOf } from './person-id.ts';
import { romanise } from './romanise.ts';

/**
 * Why the rules hold a name in one article for the person of a record: it is the record's own name, the
 * same name in other letters, a known spelling of it, or the article prints it without middle names too
 * (`short form`); or nothing joins it (`alone`), so that the record is of that article only.
 */
export const JOIN_REASONS = [
  'same name',
  'other letters',
  'spelling',
  'short form',
  'alone',
] as const;

export type JoinReason = (typeof JOIN_REASONS)[number];

/** The reason why the rules gave `ruleId` to a name. */
export function joinReason(
  { kind, name, forms }: Pick<Person, 'kind' | 'name' | 'forms'>,
  ruleId: string,
): JoinReason {
  if (slugOf(name) === ruleId) return 'same name';
  if (kind === 'organisation') return 'alone';
  if (slugOf(romanise(name)) === ruleId) return 'other letters';
  if (personIdOf(name) === ruleId) return 'spelling';
  return personIdOf(recordNameOf({ name, forms })) === ruleId ? 'short form' : 'alone';
}
