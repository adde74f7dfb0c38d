import { type Person, slugOf } from '../../../src/domain/person.ts';
import type { Span } from '../../../src/domain/span.ts';
import { PARTICLES } from './data/not-names.ts';
import type { NameSighting } from './name-sighting.ts';
import type { PersonDraft } from './person-draft.ts';
import type { PrintedRole } from './roles.ts';

/** The record of a person: the fullest name, every form as printed, every role as printed. */
export function toPerson(text: string, draft: PersonDraft, roles: readonly PrintedRole[]): Person {
  const forms = new Map<string, Span[]>();
  const ordered = [...draft.sightings].sort(
    (a, b) => (a.name[0]?.start ?? 0) - (b.name[0]?.start ?? 0),
  );
  const particles = particlesOf(ordered);
  for (const sighting of ordered) {
    const span = withParticles(text, formSpan(sighting), particles);
    const form = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
    const spans = forms.get(form);
    if (spans === undefined) forms.set(form, [span]);
    else spans.push(span);
  }
  const seen = new Set<string>();
  return {
    id: '',
    kind: 'person',
    name: fullestName(text, ordered),
    full: draft.given !== null,
    gender: draft.gender,
    forms: [...forms].map(([form, spans]) => ({ text: form, spans })),
    roles: roles.filter((role) => !seen.has(role.text) && seen.add(role.text)),
  };
}

/** The small words right before a person's surname, as printed: "bin ", "van der ", or "". */
function particlesOf(sightings: readonly NameSighting[]): string {
  const [longest] = sightings
    .map(({ name }) => name.slice(1, -1).map(({ text }) => text))
    .sort((a, b) => b.length - a.length);
  const first = (longest ?? []).findLastIndex((word) => !PARTICLES.has(word)) + 1;
  return (longest ?? [])
    .slice(first)
    .map((word) => `${word} `)
    .join('');
}

/** "bin Laden" is how the article prints "Osama bin Laden" by his surname. */
function withParticles(text: string, { start, end }: Span, particles: string): Span {
  const before = text.slice(Math.max(0, start - particles.length - 1), start);
  const stands = before === particles || (before.endsWith(particles) && /^[^\p{L}]/u.test(before));
  return { start: stands ? start - particles.length : start, end };
}

/** Honorifics belong to the form; a role does where only the surname follows ("President Assad"). */
function formSpan({ name, honorifics, roles }: NameSighting): Span {
  const first = honorifics[0] ?? (name.length === 1 ? roles[0] : undefined) ?? name[0];
  return { start: first?.start ?? 0, end: name.at(-1)?.end ?? 0 };
}

/**
 * The name with most words; of equals one in small letters, then the one with fewest initials, then the one printed in the body, then
 * most often, then first.
 */
function fullestName(text: string, sightings: readonly NameSighting[]): string {
  const counts = new Map<string, number>();
  const weighed = sightings.map((sighting, index) => {
    const [first] = sighting.name;
    const last = sighting.name.at(-1);
    const name = text.slice(first?.start, last?.end).replaceAll(/\s+/gu, ' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return {
      name,
      words: sighting.name.length,
      capitals: Number(sighting.capitals),
      initials: sighting.name.filter(({ text: word }) => word.length === 1).length,
      body: Number(sighting.block === 'paragraph'),
      index,
    };
  });
  weighed.sort(
    (a, b) =>
      b.words - a.words ||
      a.capitals - b.capitals ||
      a.initials - b.initials ||
      b.body - a.body ||
      (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0) ||
      a.index - b.index,
  );
  return weighed[0]?.name ?? '';
}

/** Gives people ids made of their names; two of one name are told apart by number. */
export function withUniqueIds(persons: readonly Person[]): Person[] {
  const taken = new Map<string, number>();
  return persons.map((person) => {
    const slug = slugOf(person.name) || 'name';
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return { ...person, id: count === 1 ? slug : `${slug}-${count}` };
  });
}
