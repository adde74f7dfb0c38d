import { type JoinReason, joinReason } from '../../domain/join-reason.ts';
import { type PeopleStanding, resolvePerson } from '../../domain/people-standing.ts';
import type { StoredArticle } from '../records.ts';

/** One person of an article: whom the rules took it for, who it is by decisions, and why. */
export interface Naming {
  readonly rule: string;
  readonly person: string;
  /** The fullest form printed. */
  readonly name: string;
  readonly reason: JoinReason;
  /** Numbers of the decisions that led from the rules' person to this one, in order. */
  readonly decisions: readonly number[];
}

/** The people of an article with the ids that the rules gave, and whom each is. */
export function namingsIn(
  { id: articleId, extraction }: Pick<StoredArticle, 'id' | 'extraction'>,
  standing: PeopleStanding,
): Naming[] {
  return extraction.persons.map((person) => {
    const { id, decisions } = resolvePerson(standing, person.id, articleId);
    return {
      rule: person.id,
      person: id,
      name: person.name,
      reason: joinReason(person, person.id),
      decisions,
    };
  });
}
