import { givenNameKey } from '../../../src/domain/person-id.ts';
import { FAMILY_NAMES_FIRST } from './data/given-names.ts';
import { ROLE_NOUNS } from './data/titles.ts';
import type { NameSighting } from './name-sighting.ts';
import { surnameKey } from './name-tokens.ts';
import { honorificGender, lastBefore, type PersonDraft, PROSE, surnameOf } from './person-draft.ts';

/** Gives a sighting to the person who bears the surname; a titled one of nobody's is a new person. */
export function attach(
  drafts: PersonDraft[],
  sighting: NameSighting,
  { lone, bodies }: { lone: ReadonlyMap<string, number>; bodies: ReadonlySet<string> },
): PersonDraft | null {
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
  const familiar = bearerOfGivenName(drafts, sighting);
  if (familiar !== null) {
    familiar.sightings.push(sighting);
    return familiar;
  }
  const isGiven = drafts.some(
    (draft) =>
      draft.given === surname && sighting.name.length === 1 && sighting.evidence === 'none',
  );
  if (isGiven || !PROSE.has(sighting.block) || sighting.name.length > 1) return null;
  const titled = isTitled(sighting) || sighting.evidence === 'kinship';
  // "Analysts said": a word that comes once and is not titled may be anything.
  const recurs = (lone.get(surname) ?? 0) > 1 && !ROLE_NOUNS.has(surname.replace(/s$/u, ''));
  if (!titled && (bodies.has(surname) || !(sighting.evidence === 'speaks' && recurs))) return null;
  if (sighting.capitals) return null;
  const draft: PersonDraft = { sightings: [sighting], given: null, surname, gender };
  drafts.push(draft);
  return draft;
}

/**
 * The one person named in full before whose first name stands alone: a friend says "Ada", and the first
 * name of "Wang Brook" is the family's, which "Mr Wang" may follow.
 */
function bearerOfGivenName(
  drafts: readonly PersonDraft[],
  sighting: NameSighting,
): PersonDraft | null {
  const { name, honorifics, roles, alone, body, capitals } = sighting;
  const [first] = name;
  if (first === undefined || name.length > 1 || alone || body || capitals) return null;
  const titled = honorifics.length > 0 || roles.length > 0;
  if (titled && !FAMILY_NAMES_FIRST.has(first.key)) return null;
  const key = givenNameKey(first.key);
  const bearers = drafts.filter(
    (draft) =>
      draft.given !== null &&
      givenNameKey(draft.given) === key &&
      lastBefore(draft, first.start) >= 0,
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** "Mr Brook" and "Minister Brook" are people; "St Louis" and "Executive Order" are none. */
function isTitled({ honorifics, roles }: NameSighting): boolean {
  if (honorifics.length > 0) return !honorifics.every(({ key }) => key === 'st' || key === 'saint');
  const office = roles.at(-1)?.key;
  return office !== undefined && (ROLE_NOUNS.has(office) || SHORT_OFFICES.has(office));
}

/** Offices that papers shorten before a surname. */
const SHORT_OFFICES: ReadonlySet<string> = new Set(['gov', 'premier', 'rep', 'sen', 'vice']);
