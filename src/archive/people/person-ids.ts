import type { Extraction } from '../../domain/extraction.ts';
import { type Person, slugOf } from '../../domain/person.ts';
import { isInitialOnly, personIdOf, recordNameOf } from '../../domain/person-id.ts';

/**
 * An extraction with the archive's person ids in place of the article's own. A full name is one
 * person in every article; a surname alone or with a single initial is joined to nobody
 * ("smith.a4k2…"), and so is the second of two people of one name in one article.
 */
export function withArchiveIds(extraction: Extraction, articleId: string): Extraction {
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const person of extraction.persons) {
    const id = firstFree(candidateIds(person, articleId), taken);
    taken.add(id);
    idOf.set(person.id, id);
  }
  return {
    ...extraction,
    persons: extraction.persons.map((person) => ({
      ...person,
      id: idOf.get(person.id) ?? person.id,
    })),
    quotations: extraction.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker === null ? null : (idOf.get(quotation.speaker) ?? null),
    })),
  };
}

function* candidateIds(person: Person, articleId: string): Generator<string, never> {
  // A body's name is no given name: only people have spellings that are joined.
  const slug =
    (person.kind === 'person' ? personIdOf(recordNameOf(person)) : slugOf(person.name)) || 'name';
  if (person.full && !isInitialOnly(slug)) yield slug;
  yield `${slug}.${articleId}`;
  for (let count = 2; ; count += 1) yield `${slug}.${articleId}.${count}`;
}

function firstFree(candidates: Generator<string, never>, taken: ReadonlySet<string>): string {
  for (;;) {
    const { value } = candidates.next();
    if (!taken.has(value)) return value;
  }
}
