import type { BlockKind } from '../../../src/domain/article.ts';
import { WEEKDAYS } from '../data/calendar.ts';
import { BODIES, FUNCTION_WORDS, NOT_NAMES, SURNAMES_TOO } from './data/not-names.ts';
import { HONORIFICS, REIGNING } from './data/titles.ts';
import { evidenceOf, isWhere, type NameEvidence, speaks } from './name-evidence.ts';
import { actsAsBody, namesSomethingElse } from './name-objections.ts';
import {
  hasGivenName,
  splitTitles,
  withoutNickname,
  withoutPlace,
  withReigningTitle,
} from './name-titles.ts';
import type { NameToken } from './name-tokens.ts';

/** A capitalised sequence that may name a person, with its titles apart. */
export interface NameSighting {
  /** The name's own words, without titles. */
  readonly name: readonly NameToken[];
  readonly honorifics: readonly NameToken[];
  /** Role words printed with a capital right before the name ("Deputy Foreign Minister"). */
  readonly roles: readonly NameToken[];
  readonly evidence: NameEvidence;
  readonly block: BlockKind;
  /** Whether all its letters are capitals. */
  readonly capitals: boolean;
  /** Whether it is one word that names a thing or a place as well: it proves nothing by coming again. */
  readonly alone: boolean;
  /** Whether it is one word that does what firms and agencies do ("Vara said it"). */
  readonly body: boolean;
}

/** Longest name in words; longer sequences are titles of works and bodies. */
export const LONGEST_NAME = 5;

/** Where a sequence stands. */
export interface Standing {
  readonly kind: BlockKind;
  /** Where places of the gazetteer begin in the block, and where each ends. */
  readonly places: ReadonlyMap<number, number>;
}

const POLITE = /^(?:mr|mrs|ms|miss|dr)$/u;

const MONTHS = /^(?:april|may|june|august|jan|jun)$/u;
const DAYTIME_BEFORE =
  /\b(?:in|to|from|since|until|till|by|of|for|early|late|last|this|next|mid)[\s-]$/iu;

/** "From January to June Vara sold": a month behind a word of time is no given name. */
function isMonth(text: string, { key, start }: NameToken): boolean {
  return MONTHS.test(key) && DAYTIME_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

/** A word with a capital that only begins its sentence: "When Brook", "Asserting Brook's role". */
function opensSentence(text: string, token: NameToken, next: NameToken | undefined): boolean {
  if (HONORIFICS.has(token.key) || isInitial(token, next)) return false;
  if (FUNCTION_WORDS.has(token.key) || isMonth(text, token)) return true;
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  return /ing$/u.test(token.key) && !hasGivenName(token) && /(?:^|\n|[.?!]["”’]?\s)$/u.test(before);
}

/** "A. Brook": one letter with a point before a name. */
function isInitial({ text }: NameToken, next: NameToken | undefined): boolean {
  return text.length === 1 && next?.gap.startsWith('.') === true;
}

/** What a capitalised sequence is as a name of a person, or `null` where it is none. */
export function toSighting(
  text: string,
  sequence: readonly NameToken[],
  { kind, places }: Standing,
): NameSighting | null {
  let rest = [...sequence];
  // Words that only begin the sentence, and peoples and countries before a role ("Russian Foreign Minister").
  while (rest[0] !== undefined && rest.length > 1 && opensSentence(text, rest[0], rest[1])) {
    rest = rest.slice(1);
  }
  // "met Ada Brook Monday": the American press leaves "on" off.
  while (rest.length > 1 && WEEKDAYS.includes(rest.at(-1)?.key ?? '')) rest = rest.slice(0, -1);
  const { honorifics, roles, name } = withReigningTitle(
    withoutNickname(splitTitles(withoutPlace(rest, places), places), places),
  );
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return null;
  const titled = honorifics.length > 0 || roles.length > 0;
  // "Bill" and "Grace" are things too, unless a surname follows.
  const initial = isInitial(first, name[1]);
  const given = (initial || hasGivenName(first)) && name.length > 1;
  const initials = name.slice(1, -1).every((token) => token.text.length === 1);
  const surname = given && initials && SURNAMES_TOO.has(last.key);
  const others = given ? name.slice(1, surname ? -1 : undefined) : name;
  const isThing = (token: NameToken) => NOT_NAMES.has(token.key) || BODIES.has(token.key);
  const thing = others.some(isThing);
  const placeEnd = places.get(first.start);
  // "Day said", "Bolton was there": a surname that is a thing or a place too belongs to whoever bears
  // it in the article, or to nobody.
  const onlySurname =
    name.length === 1 &&
    !titled &&
    (placeEnd !== undefined && placeEnd <= last.end && !thing
      ? !isWhere(text, last)
      : SURNAMES_TOO.has(last.key) || (thing && speaks(text, last)));
  // "Ms White" is nobody else's than a person's.
  const polite = name.length === 1 && honorifics.some(({ key }) => POLITE.test(key));
  if (!onlySurname && !polite && thing) return null;
  const reigning = name.length > 2 && REIGNING.has(first.key);
  if ((FUNCTION_WORDS.has(last.key) && !reigning) || (FUNCTION_WORDS.has(first.key) && !initial))
    return null;
  if (!polite && name.every((token) => token.text.length < 2)) return null;
  if (namesSomethingElse(text, name, { titled, places })) return null;
  const known = hasGivenName(first);
  if (placeEnd !== undefined && !honorifics.length && !onlySurname) {
    // A place, or something named after one, unless it is a given name with a surname after it.
    const isGiven = (known || roles.length > 0) && name.length > 1 && placeEnd <= first.end;
    if (!isGiven) return null;
  }
  const capitals = name.every(
    (token) => token.text.length > 1 && token.text === token.text.toUpperCase(),
  );
  return {
    name,
    honorifics,
    roles,
    block: kind,
    capitals,
    alone: name.length === 1 && (thing || placeEnd !== undefined),
    body: name.length === 1 && !titled && actsAsBody(text, last),
    evidence: onlySurname ? 'none' : evidenceOf(text, { name, honorifics, titled, known }),
  };
}
