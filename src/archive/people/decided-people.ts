import type { Extraction } from '../../domain/extraction.ts';
import { type PeopleStanding, resolvePerson } from '../../domain/people-standing.ts';
import type { Person } from '../../domain/person.ts';

/**
 * An extraction with the rules' person ids (as it is kept) under the ids that all decisions give. Two
 * people of one article whom a decision made one are one person with the forms and roles of both.
 */
export function withDecisions(
  extraction: Extraction,
  articleId: string,
  standing: PeopleStanding,
): Extraction {
  if (standing.fates.size === 0) return extraction;
  const idOf = new Map(
    extraction.persons.map(({ id }) => [id, resolvePerson(standing, id, articleId).id]),
  );
  const persons = new Map<string, Person>();
  for (const person of extraction.persons) {
    const id = idOf.get(person.id) ?? person.id;
    const known = persons.get(id);
    persons.set(id, known === undefined ? { ...person, id } : together(known, person));
  }
  return {
    ...extraction,
    persons: [...persons.values()],
    quotations: extraction.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker === null ? null : (idOf.get(quotation.speaker) ?? null),
    })),
  };
}

/** Two people of one article as one: the fuller name, and everything printed of either. */
function together(one: Person, other: Person): Person {
  const [name, shorter] = one.full || !other.full ? [one, other] : [other, one];
  const forms = new Map(one.forms.map(({ text, spans }) => [text, [...spans]]));
  for (const { text, spans } of other.forms) {
    const all = [...(forms.get(text) ?? []), ...spans];
    forms.set(
      text,
      all.sort((a, b) => a.start - b.start),
    );
  }
  const roles = [...one.roles, ...other.roles].sort((a, b) => a.span.start - b.span.start);
  return {
    ...one,
    name: name.name,
    full: name.full,
    gender: name.gender ?? shorter.gender,
    forms: [...forms]
      .map(([text, spans]) => ({ text, spans }))
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
    roles: roles.filter(({ text }, at) => roles.findIndex((role) => role.text === text) === at),
  };
}
