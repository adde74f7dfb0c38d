import { ANY, FEMALE, MALE } from './data/given-names.ts';
import { PARTICLES } from './data/not-names.ts';
import { HONORIFICS, OFFICES_OF_TWO, RANKS, REIGNING, ROLE_TITLES } from './data/titles.ts';
import type { NameToken } from './name-tokens.ts';

/** "American Dennis Mitchell", "South Carolina Gov. Jane Roe": the country or state before a person. */
export function withoutPlace(
  sequence: readonly NameToken[],
  places: ReadonlyMap<number, number>,
): readonly NameToken[] {
  const first = sequence[0];
  const end = first === undefined ? undefined : places.get(first.start);
  if (end === undefined) return sequence;
  const rest = sequence.filter(({ start }) => start >= end);
  const [next, after] = rest;
  if (next === undefined || after === undefined) return sequence;
  const isPerson =
    FEMALE.has(next.key) ||
    MALE.has(next.key) ||
    HONORIFICS.has(next.key) ||
    ROLE_TITLES.has(next.key);
  return isPerson ? rest : sequence;
}

/** A capitalised sequence with its titles apart. */
export interface Titled {
  readonly honorifics: readonly NameToken[];
  readonly roles: readonly NameToken[];
  readonly name: readonly NameToken[];
}

/** "Crooked Jane Doe", "Network Insider Ian Roe": the name begins with the given name that we know. */
export function withoutNickname(titled: Titled, places: ReadonlyMap<number, number>): Titled {
  const { name } = titled;
  const [first] = name;
  if (name.length < 3 || first === undefined || hasGivenName(first) || places.has(first.start)) {
    return titled;
  }
  const at = name.findIndex(({ key }) => FEMALE.has(key) || MALE.has(key));
  // "Abdul-Aziz bin Khalifa al-Vane" begins with no nickname.
  const joined = PARTICLES.has(name[at - 1]?.key ?? '');
  return at > 0 && at < name.length - 1 && first.text.length > 2 && !joined
    ? { ...titled, name: name.slice(at) }
    : titled;
}

/**
 * "Queen Elizabeth", "King Olaf V": the title and a single given name are the whole name together. The
 * title stays an honorific too.
 */
export function withReigningTitle(titled: Titled): Titled {
  const { honorifics, name } = titled;
  const title = honorifics.at(-1);
  const [, ...behind] = name;
  if (title === undefined || !REIGNING.has(title.key)) return titled;
  return behind.every(({ text }) => /^[IVX]+$/u.test(text))
    ? { ...titled, name: [title, ...name] }
    : titled;
}

/** Titles off the front of a sequence; what is left is the name. */
export function splitTitles(
  sequence: readonly NameToken[],
  places: ReadonlyMap<number, number>,
): Titled {
  const honorifics: NameToken[] = [];
  const roles: NameToken[] = [];
  let at = 0;
  let sawRole = false;
  for (; at < sequence.length; at += 1) {
    const token = sequence[at];
    if (token === undefined) break;
    const isLast = at === sequence.length - 1;
    // "Rep. Earl Dane": behind another title it is a given name.
    const given = at > 0 && at === sequence.length - 2 && hasGivenName(token);
    const next = sequence[at + 1];
    if (next !== undefined && at + 2 < sequence.length && isOfficeOfTwo(token, next)) {
      roles.push(token, next);
      sawRole = true;
      at += 1;
    } else if (HONORIFICS.has(token.key) && !isLast && !given) {
      honorifics.push(token);
    } else if (isRoleAt(sequence, at)) {
      roles.push(token);
      sawRole = true;
    } else if (token.key === 'of' && sawRole) {
      roles.push(token);
    } else if (places.has(token.start) && hasRoleAfter(sequence, at)) {
      // "Russian" or "South Korean" before a role is no part of the name, nor of the role as we keep it.
    } else break;
  }
  // "Ohio Democratic Party Chairman David Pepper": the name follows the last role.
  const last = sequence.findLastIndex(({ key }) => ROLE_TITLES.has(key) || RANKS.has(key));
  if (last >= at && last < sequence.length - 1) {
    return { honorifics, roles: sequence.slice(last, last + 1), name: sequence.slice(last + 1) };
  }
  return { honorifics, roles, name: sequence.slice(at) };
}

/** "General" after "Attorney" is a role; before a name by itself it is a rank. */
function isOfficeOfTwo(first: NameToken, second: NameToken): boolean {
  return OFFICES_OF_TWO.has(`${first.key} ${second.key}`);
}

/** Role words that are names too ("Chase", "Justice", "Taylor") count only where a name follows. */
function isRoleAt(sequence: readonly NameToken[], at: number): boolean {
  const token = sequence[at];
  return token !== undefined && ROLE_TITLES.has(token.key);
}

function hasRoleAfter(sequence: readonly NameToken[], at: number): boolean {
  return sequence.slice(at + 1, at + 4).some((token) => ROLE_TITLES.has(token.key));
}

/** Whether a word is a given name that we know. */
export function hasGivenName(token: NameToken): boolean {
  const { key } = token;
  return isGiven(key) || (key.includes('-') && isGiven(key.slice(0, key.indexOf('-'))));
}

function isGiven(key: string): boolean {
  return FEMALE.has(key) || MALE.has(key) || ANY.has(key);
}
