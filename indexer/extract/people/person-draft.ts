import type { BlockKind } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import { givenNameKey } from '../../../src/domain/person-id.ts';
import { ANY, FEMALE, MALE } from './data/given-names.ts';
import { HONORIFICS } from './data/titles.ts';
import type { NameSighting } from './name-sighting.ts';
import { nameKey, surnameKey } from './name-tokens.ts';

type Gender = Person['gender'];

/** Block kinds where names stand as in a sentence; a headline's capitals prove nothing. */
export const PROSE: ReadonlySet<BlockKind> = new Set([
  'standfirst',
  'paragraph',
  'listItem',
  'blockQuotation',
  'caption',
  'correction',
]);

/** A person while the article is being read. */
export interface PersonDraft {
  readonly sightings: NameSighting[];
  readonly given: string | null;
  readonly surname: string;
  gender: Gender;
}

/** Where each draft's names begin, in order, as far as they were looked at. */
const starts = new WeakMap<PersonDraft, number[]>();

/** Where the last name of a draft begins that stands before `at`; -1 where none does. */
export function lastBefore(draft: PersonDraft, at: number): number {
  const known = starts.get(draft) ?? [];
  starts.set(draft, known);
  // Names are mostly found in printed order, so that a new one goes to the end.
  for (const { name } of draft.sightings.slice(known.length)) {
    const start = name[0]?.start ?? 0;
    known.splice(placeOf(known, start), 0, start);
  }
  return known[placeOf(known, at) - 1] ?? -1;
}

/** How many of the numbers, which are in order, are below one. */
function placeOf(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What follows a surname and tells bearers of one name apart; numbers of kings and popes too. */
const GENERATION = /^(?:jr|sr|i{1,3}|i?v|vi{1,3}|i?x|xi{1,3}|xi?v|xvi{0,3})$/u;

/** Jr, Sr and numbers after a surname are no surname. */
export function surnameOf(sighting: NameSighting): string {
  const { name } = sighting;
  return (generationOf(sighting) === null ? name.at(-1) : name.at(-2))?.text ?? '';
}

/** Whether a full name is that of a person known already, spelt in full, with an initial, or with one slip. */
export function isSamePerson(draft: PersonDraft, sighting: NameSighting): boolean {
  if (draft.given === null) return false;
  const given = nameKey(sighting.name[0]?.text ?? '');
  const surname = surnameKey(surnameOf(sighting));
  const sameGiven = givenNameKey(draft.given) === givenNameKey(given);
  // One spelling slip in a long surname under the same given name: a caption's misprint.
  const same =
    draft.surname === surname
      ? sameGiven || isInitialOf(draft.given, given)
      : sameGiven && isSlip(draft.surname, surname);
  return same && draft.sightings.every((known) => mayBeOne(known, sighting));
}

/**
 * Whether two forms of one given name and surname may be one person's: "George Vale" and "George H. Vale"
 * may, "George H. Vale" and "George W. Vale" not. Whoever was named without "Jr" before is the father.
 */
function mayBeOne(known: NameSighting, sighting: NameSighting): boolean {
  const [before, now] = [generationOf(known), generationOf(sighting)];
  if (before !== null && now !== null && before !== now) return false;
  if (now === 'jr' && before === null && isBefore(known, sighting)) return false;
  const middles = middlesOf(known);
  return middlesOf(sighting).every((word, at) => {
    const other = middles[at];
    return other === undefined || other === word || isInitialOf(other, word);
  });
}

/** "jr" of "Jon Vale Jr"; "Malcolm X" has a surname. */
function generationOf({ name }: NameSighting): string | null {
  const last = name.at(-1)?.key ?? '';
  return name.length > 2 && GENERATION.test(last) ? last : null;
}

function middlesOf(sighting: NameSighting): string[] {
  const own = sighting.name.map(({ key }) => key);
  return own.slice(1, generationOf(sighting) === null ? -1 : -2);
}

function isBefore(known: NameSighting, sighting: NameSighting): boolean {
  return (known.name[0]?.start ?? 0) < (sighting.name[0]?.start ?? 0);
}

/** Whether the words are the last ones of a longer name printed before: "Suu Kyi" of "Aung San Suu Kyi". */
export function endsNameOf(draft: PersonDraft, { name }: NameSighting): boolean {
  return draft.sightings.some(
    (known) =>
      known.name.length > name.length &&
      name.every(({ key }, at) => known.name[known.name.length - name.length + at]?.key === key),
  );
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

/** The gender that a sighting tells, by honorific or given name, or `null`. */
export function genderOf(sighting: NameSighting): Gender {
  const told = honorificGender(sighting);
  const given = sighting.name.length > 1 ? (sighting.name[0]?.key ?? '') : '';
  if (told !== null) return told;
  if (ANY.has(given)) return null;
  if (FEMALE.has(given)) return MALE.has(given) ? null : 'female';
  return MALE.has(given) ? 'male' : null;
}

/** The gender that "Mr" or "Dame" tells, or `null`. */
export function honorificGender({ honorifics }: NameSighting): Gender {
  for (const { key } of honorifics) {
    const gender = HONORIFICS.get(key);
    if (gender) return gender;
  }
  return null;
}
