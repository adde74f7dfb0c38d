import type { Article, BlockKind } from '../../../src/domain/article.ts';
import { type Person, slugOf } from '../../../src/domain/person.ts';
import type { Span } from '../../../src/domain/span.ts';
import { FEMALE, MALE } from './data/given-names.ts';
import { HONORIFICS, ROLE_NOUNS } from './data/titles.ts';
import { findNameSightings, type NameSighting } from './name-sightings.ts';
import { nameKey, surnameKey } from './name-tokens.ts';
import { findHouseRoles, findRoles, type PrintedRole } from './roles.ts';

type Gender = Person['gender'];

/** Block kinds where names stand as in a sentence; a headline's capitals prove nothing. */
const PROSE: ReadonlySet<BlockKind> = new Set([
  'standfirst',
  'paragraph',
  'listItem',
  'blockQuotation',
  'caption',
  'correction',
]);
const LOOKED_AT: ReadonlySet<BlockKind> = new Set([...PROSE, 'headline', 'subhead', 'pullQuote']);

/** A person while the article is being read. */
interface Draft {
  readonly sightings: NameSighting[];
  readonly given: string | null;
  readonly surname: string;
  gender: Gender;
}

/**
 * The people an article names, each under one name with every form as printed, in the order of first
 * sighting. A full name is recognised by a title, a known given name, or by what stands beside it; a
 * surname alone belongs to whoever bears it in the article, and stands for itself where nobody does.
 * Precision before recall: a name without any evidence is left out.
 */
export function findPersons(article: Pick<Article, 'text' | 'blocks'>): Person[] {
  const { text } = article;
  const blocks = article.blocks.filter(({ kind }) => LOOKED_AT.has(kind));
  const sightings = blocks.flatMap((block) =>
    findNameSightings(text, block).map((sighting) => ({ sighting, span: block.span })),
  );
  const all = sightings.map(({ sighting }) => sighting);
  const lone = countLoneNames(all);
  const drafts = draftFullNames(all, lone);
  const draftOf = new Map(drafts.flatMap((draft) => draft.sightings.map((own) => [own, draft])));
  const roles = new Map<Draft, PrintedRole[]>();
  for (const { sighting, span } of sightings) {
    const draft = draftOf.get(sighting) ?? attach(drafts, sighting, lone);
    if (draft === null) continue;
    draftOf.set(sighting, draft);
    if (PROSE.has(sighting.block)) {
      roles.set(draft, [...(roles.get(draft) ?? []), ...findRoles(text, sighting, span)]);
    }
  }
  for (const { sighting, role } of findHouseRoles(text, [...draftOf.keys()])) {
    const draft = draftOf.get(sighting);
    if (draft !== undefined) roles.set(draft, [...(roles.get(draft) ?? []), role]);
  }
  const order = (draft: Draft) =>
    Math.min(...draft.sightings.map(({ name }) => name[0]?.start ?? 0));
  return withUniqueIds(
    [...drafts]
      .sort((a, b) => order(a) - order(b))
      .map((draft) => toPerson(text, draft, roles.get(draft) ?? [])),
  );
}

/** How often each surname stands alone in the prose. */
function countLoneNames(sightings: readonly NameSighting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, block } of sightings) {
    if (name.length > 1 || !PROSE.has(block)) continue;
    const surname = surnameKey(name[0]?.text ?? '');
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

/** People of whom given name and surname are printed somewhere, with all sightings of the full name. */
function draftFullNames(
  sightings: readonly NameSighting[],
  lone: ReadonlyMap<string, number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const sighting of sightings) {
    if (sighting.name.length < 2) continue;
    const given = nameKey(sighting.name[0]?.text ?? '');
    const surname = surnameKey(surnameOf(sighting));
    const known = drafts.find((draft) => isSamePerson(draft, given, surname));
    if (known !== undefined) {
      known.sightings.push(sighting);
      known.gender ??= genderOf(sighting);
      continue;
    }
    // A surname that comes again alone is how papers write about people after the first mention.
    const evident = sighting.evidence !== 'none' || (lone.has(surname) && !sighting.capitals);
    if (!evident || !PROSE.has(sighting.block)) continue;
    drafts.push({ sightings: [sighting], given, surname, gender: genderOf(sighting) });
  }
  // A full name printed in the headline belongs to whom the body names in full.
  for (const sighting of sightings) {
    if (sighting.name.length < 2 || PROSE.has(sighting.block)) continue;
    const given = nameKey(sighting.name[0]?.text ?? '');
    const known = drafts.find((draft) =>
      isSamePerson(draft, given, surnameKey(surnameOf(sighting))),
    );
    if (known !== undefined && !known.sightings.includes(sighting)) known.sightings.push(sighting);
  }
  return drafts;
}

/** Gives a sighting to the person who bears the surname; a titled one of nobody's is a new person. */
function attach(
  drafts: Draft[],
  sighting: NameSighting,
  lone: ReadonlyMap<string, number>,
): Draft | null {
  const surname = surnameKey(surnameOf(sighting));
  const gender = honorificGender(sighting);
  const at = sighting.name[0]?.start ?? 0;
  const bearers = drafts.filter(
    (draft) =>
      draft.surname === surname &&
      (sighting.name.length === 1 || draft.given === null) &&
      (gender === null || draft.gender === null || draft.gender === gender),
  );
  // Of several the one named last before; a name in the headline goes to the first.
  const near = bearers
    .map((draft) => ({ draft, before: lastBefore(draft, at) }))
    .sort((a, b) => b.before - a.before)[0]?.draft;
  if (near !== undefined) {
    near.sightings.push(sighting);
    near.gender ??= gender;
    return near;
  }
  const isGiven = drafts.some(
    (draft) =>
      draft.given === surname && sighting.name.length === 1 && sighting.evidence === 'none',
  );
  if (isGiven || !PROSE.has(sighting.block) || sighting.name.length > 1) return null;
  const titled = sighting.evidence === 'honorific' || sighting.evidence === 'role';
  // "Analysts said": a word that comes once and is not titled may be anything.
  const recurs = (lone.get(surname) ?? 0) > 1 && !ROLE_NOUNS.has(surname.replace(/s$/u, ''));
  if (!titled && !(sighting.evidence === 'context' && recurs)) return null;
  if (sighting.capitals) return null;
  const draft: Draft = { sightings: [sighting], given: null, surname, gender };
  drafts.push(draft);
  return draft;
}

function lastBefore(draft: Draft, at: number): number {
  return Math.max(
    -1,
    ...draft.sightings.map(({ name }) => name[0]?.start ?? 0).filter((start) => start < at),
  );
}

/** Jr, Sr and numbers after a surname are no surname. */
function surnameOf({ name }: NameSighting): string {
  const words = name.filter(({ key }) => !/^(?:jr|sr|ii|iii|iv)$/u.test(key));
  return words.at(-1)?.text ?? name.at(-1)?.text ?? '';
}

function isSamePerson(draft: Draft, given: string, surname: string): boolean {
  if (draft.given === null) return false;
  if (draft.surname === surname) return draft.given === given || isInitialOf(draft.given, given);
  // One spelling slip in a long surname under the same given name: a caption's misprint.
  return draft.given === given && isSlip(draft.surname, surname);
}

function isInitialOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Shortest surname in which one letter more, less or other is taken for a slip. */
const SLIP_LENGTH = 5;

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function genderOf(sighting: NameSighting): Gender {
  const told = honorificGender(sighting);
  const given = sighting.name.length > 1 ? (sighting.name[0]?.key ?? '') : '';
  if (told !== null) return told;
  if (FEMALE.has(given)) return MALE.has(given) ? null : 'female';
  return MALE.has(given) ? 'male' : null;
}

function honorificGender({ honorifics }: NameSighting): Gender {
  for (const { key } of honorifics) {
    const gender = HONORIFICS.get(key);
    if (gender) return gender;
  }
  return null;
}

function toPerson(text: string, draft: Draft, roles: readonly PrintedRole[]): Person {
  const forms = new Map<string, Span[]>();
  const ordered = [...draft.sightings].sort(
    (a, b) => (a.name[0]?.start ?? 0) - (b.name[0]?.start ?? 0),
  );
  for (const sighting of ordered) {
    const span = formSpan(sighting);
    const form = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
    forms.set(form, [...(forms.get(form) ?? []), span]);
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

/** Honorifics belong to the form; a role does where only the surname follows ("President Assad"). */
function formSpan({ name, honorifics, roles }: NameSighting): Span {
  const first = honorifics[0] ?? (name.length === 1 ? roles[0] : undefined) ?? name[0];
  return { start: first?.start ?? 0, end: name.at(-1)?.end ?? 0 };
}

/** The name with most words; of equals the one printed in the body, then most often, then first. */
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
      body: Number(sighting.block === 'paragraph'),
      index,
    };
  });
  weighed.sort(
    (a, b) =>
      b.words - a.words ||
      b.body - a.body ||
      (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0) ||
      a.index - b.index,
  );
  return weighed[0]?.name ?? '';
}

function withUniqueIds(persons: readonly Person[]): Person[] {
  const taken = new Map<string, number>();
  return persons.map((person) => {
    const slug = slugOf(person.name) || 'name';
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return { ...person, id: count === 1 ? slug : `${slug}-${count}` };
  });
}
