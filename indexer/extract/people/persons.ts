import type { Article, BlockKind } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import { attach } from './attach-sighting.ts';
import type { NameSighting } from './name-sighting.ts';
import { findNameSightings } from './name-sightings.ts';
import { hasGivenName } from './name-titles.ts';
import { nameKey, surnameKey } from './name-tokens.ts';
import {
  endsNameOf,
  genderOf,
  isSamePerson,
  type PersonDraft,
  PROSE,
  surnameOf,
} from './person-draft.ts';
import { toPerson, withUniqueIds } from './person-record.ts';
import { findHouseRoles, findRoles, type PrintedRole } from './roles.ts';

const LOOKED_AT: ReadonlySet<BlockKind> = new Set([...PROSE, 'headline', 'subhead', 'pullQuote']);

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
  const bodies = new Set(
    all.filter(({ body }) => body).map(({ name }) => surnameKey(name[0]?.text ?? '')),
  );
  const drafts = draftFullNames(all, lone);
  const draftOf = new Map(drafts.flatMap((draft) => draft.sightings.map((own) => [own, draft])));
  const roles = new Map<PersonDraft, PrintedRole[]>();
  const addRoles = (draft: PersonDraft, found: readonly PrintedRole[]) => {
    const known = roles.get(draft);
    if (known === undefined) roles.set(draft, [...found]);
    else known.push(...found);
  };
  for (const { sighting, span } of sightings) {
    const draft = draftOf.get(sighting) ?? attach(drafts, sighting, { lone, bodies });
    if (draft === null) continue;
    draftOf.set(sighting, draft);
    if (PROSE.has(sighting.block)) {
      addRoles(draft, findRoles(text, sighting, span));
    }
  }
  for (const { sighting, role } of findHouseRoles(text, [...draftOf.keys()])) {
    const draft = draftOf.get(sighting);
    if (draft !== undefined) addRoles(draft, [role]);
  }
  const order = ({ sightings: own }: PersonDraft) =>
    own.reduce((least, { name }) => Math.min(least, name[0]?.start ?? 0), Number.POSITIVE_INFINITY);
  return withUniqueIds(
    [...drafts]
      .sort((a, b) => order(a) - order(b))
      .map((draft) => toPerson(text, draft, roles.get(draft) ?? [])),
  );
}

/** How often each surname stands alone in the prose. */
function countLoneNames(sightings: readonly NameSighting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, block, alone } of sightings) {
    if (name.length > 1 || alone || !PROSE.has(block)) continue;
    const surname = surnameKey(name[0]?.text ?? '');
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

/** People of whom given name and surname are printed somewhere, with all sightings of the full name. */
function draftFullNames(
  sightings: readonly NameSighting[],
  lone: ReadonlyMap<string, number>,
): PersonDraft[] {
  const drafts: PersonDraft[] = [];
  for (const sighting of sightings) {
    if (sighting.name.length < 2) continue;
    const given = nameKey(sighting.name[0]?.text ?? '');
    const surname = surnameKey(surnameOf(sighting));
    const known = drafts.find(
      (draft) => isSamePerson(draft, sighting) || endsNameOf(draft, sighting),
    );
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
  // A full name without evidence of its own, such as one in the headline, belongs to whom the rest names in
  // full; the headline's also to whom the body names by the surname alone.
  const drafted = new Set(drafts.flatMap((draft) => draft.sightings));
  for (const sighting of sightings) {
    const [first] = sighting.name;
    if (first === undefined || sighting.name.length < 2 || drafted.has(sighting)) continue;
    const given = nameKey(first.text);
    const surname = surnameKey(surnameOf(sighting));
    const known = drafts.find((draft) => isSamePerson(draft, sighting));
    if (known !== undefined) {
      known.sightings.push(sighting);
    } else if (
      !PROSE.has(sighting.block) &&
      hasGivenName(first) &&
      lone.has(surname) &&
      !drafts.some((draft) => draft.surname === surname)
    ) {
      drafts.push({ sightings: [sighting], given, surname, gender: genderOf(sighting) });
    }
  }
  return drafts;
}
