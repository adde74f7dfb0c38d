import type { BlockKind } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { findPlaceAt } from '../places/gazetteer.ts';
import { printedWords } from '../printed-words.ts';
import { ANY, FEMALE, MALE } from './data/given-names.ts';
import { BODIES, FUNCTION_WORDS, NOT_NAMES, PARTICLES, SURNAMES_TOO } from './data/not-names.ts';
import { HONORIFICS, ROLE_NOUNS, ROLE_TITLES } from './data/titles.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

/** What speaks for a capitalised sequence being a person's name. */
export type NameEvidence = 'honorific' | 'role' | 'given name' | 'context' | 'none';

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
}

/** Longest name in words; longer sequences are titles of works and bodies. */
const LONGEST_NAME = 5;

/** A surname follows that says it: "X said", "X, 43,", "X, a doctor," (tuned on development data, 2026-11). */
const SAYS_AFTER =
  /^,?\s(?:said|says|told|added|asked|wrote|tweeted|argued|explained|noted|insisted|warned|announced|claimed|replied|responded|recalled|admitted|acknowledged|stated|testified|joked|concluded|declared|who)\b|^, \d{1,3}[,.]|^, of \p{Lu}|^, (?:an?|the|its|his|her|\p{Lu}[\p{L}.-]*['’]s?|who)\s[^,.]{0,60}?(?:er|or|ist|man|woman|ian|ent|ant|ief|ive|ary|ain|ead|son|ess|ate|end)\b/u;

/** "(Kenya)", "(Britain) 2-1": how results name where somebody comes from. */
const COUNTRY_AFTER = /^\s\((?:\p{Lu}[\p{L}.]+\s?){1,3}\)/u;

/** The capitalised sequences of a block that may be names of people, in printed order. */
export function findNameSightings(
  text: string,
  block: { readonly kind: BlockKind; readonly span: Span },
): NameSighting[] {
  const tokens = nameTokens(text, block.span.start, block.span.end);
  const places = placeOffsets(text, block.span);
  const sightings: NameSighting[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (first === undefined || !beginsName(first)) {
      at += 1;
      continue;
    }
    const length = sequenceLength(tokens, at);
    const sequence = tokens.slice(at, at + length);
    const sighting = toSighting(text, sequence, { tokens, at, kind: block.kind, places });
    if (sighting !== null) sightings.push(sighting);
    at += length;
  }
  return sightings;
}

function beginsName(token: NameToken): boolean {
  return token.capital && !/^\p{N}/u.test(token.text);
}

/** How many words from `at` on stand together as one capitalised sequence. */
function sequenceLength(tokens: readonly NameToken[], at: number): number {
  let length = 1;
  for (;;) {
    const before = tokens[at + length - 1];
    const next = tokens[at + length];
    if (before === undefined || next === undefined || before.possessive) return length;
    if (joins(before, next)) {
      length += 1;
      continue;
    }
    // "Osama bin Laden": small words belong to a name if a capital follows them.
    const after = tokens[at + length + 1];
    const bridge =
      PARTICLES.has(next.key) && !next.possessive && next.gap === ' ' && isNameWord(before);
    if (bridge && after?.gap === ' ' && after.capital && !HONORIFICS.has(after.key)) {
      length += 2;
      continue;
    }
    // "Secretary of State John Kerry": a role may have an "of" inside.
    const ofRole =
      next.key === 'of' &&
      ROLE_TITLES.has(before.key) &&
      after !== undefined &&
      ROLE_TITLES.has(after.key);
    if (ofRole && after.capital) {
      length += 2;
      continue;
    }
    return length;
  }
}

function joins(before: NameToken, next: NameToken): boolean {
  if (!next.capital || /^\p{N}/u.test(next.text)) return false;
  if (next.gap === ' ' || next.gap === '\n') return true;
  // After an initial or a shortened title stands a point: "W. Bush", "J.K. Rowling", "Gen. Shalal".
  const pointed =
    before.text.length === 1 || HONORIFICS.has(before.key) || ROLE_TITLES.has(before.key);
  return pointed && (next.gap === '. ' || next.gap === '.');
}

function isNameWord(token: NameToken): boolean {
  return token.capital && !FUNCTION_WORDS.has(token.key) && !NOT_NAMES.has(token.key);
}

interface Context {
  readonly tokens: readonly NameToken[];
  readonly at: number;
  readonly kind: BlockKind;
  readonly places: ReadonlyMap<number, number>;
}

function toSighting(
  text: string,
  sequence: readonly NameToken[],
  { kind, places }: Context,
): NameSighting | null {
  let rest = [...sequence];
  // Words that only begin the sentence, and peoples and countries before a role ("Russian Foreign Minister").
  while (
    rest[0] !== undefined &&
    rest.length > 1 &&
    FUNCTION_WORDS.has(rest[0].key) &&
    !HONORIFICS.has(rest[0].key)
  ) {
    rest = rest.slice(1);
  }
  const { honorifics, roles, name } = withoutNickname(splitTitles(rest, places), places);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return null;
  const titled = honorifics.length > 0 || roles.length > 0;
  // "Bill" and "Grace" are things too, unless a surname follows.
  const given = hasGivenName(first) && name.length > 1;
  const surname = given && name.length === 2 && SURNAMES_TOO.has(last.key);
  const others = given ? name.slice(1, surname ? -1 : undefined) : name;
  if (others.some((token) => NOT_NAMES.has(token.key) || BODIES.has(token.key))) return null;
  if (FUNCTION_WORDS.has(last.key) || FUNCTION_WORDS.has(first.key)) return null;
  if (name.every((token) => token.text.length < 2)) return null;
  const known = hasGivenName(first);
  const placeEnd = places.get(first.start);
  if (placeEnd !== undefined && !honorifics.length) {
    // A place, or something named after one, unless it is also a given name with a surname after it.
    const isGiven = known && name.length > 1 && placeEnd <= first.end;
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
    evidence: evidenceOf(text, { name, honorifics, titled, known }),
  };
}

function evidenceOf(
  text: string,
  sighting: {
    readonly name: readonly NameToken[];
    readonly honorifics: readonly NameToken[];
    readonly titled: boolean;
    readonly known: boolean;
  },
): NameEvidence {
  const { name, honorifics, titled, known } = sighting;
  if (honorifics.length > 0) return 'honorific';
  if (titled) return 'role';
  if (known && name.length > 1) return 'given name';
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return 'none';
  // Initials are people's ("N. Knight"), and so is a name with a country behind it ("Ada Brook (Kenya)").
  if (name.length > 1 && first.text.length === 1 && last.text.length > 2) return 'given name';
  if (name.length > 1 && COUNTRY_AFTER.test(text.slice(last.end, last.end + 40))) return 'context';
  if (SAYS_AFTER.test(text.slice(last.end, last.end + 90))) return 'context';
  // `"…" - Jane Doe`: what follows the dash after a quotation is who said it.
  if (
    name.length > 1 &&
    /["”’']\s*[-–—―]{1,2}\s*$/u.test(text.slice(Math.max(0, first.start - 8), first.start))
  ) {
    return 'context';
  }
  const before = /(\p{Ll}[\p{L}-]*) $/u.exec(
    text.slice(Math.max(0, first.start - 40), first.start),
  );
  if (name.length > 1 && before?.[1] !== undefined && ROLE_NOUNS.has(before[1])) return 'context';
  return 'none';
}

interface Titled {
  readonly honorifics: readonly NameToken[];
  readonly roles: readonly NameToken[];
  readonly name: readonly NameToken[];
}

/** "Crooked Jane Doe", "Network Insider Ian Roe": the name begins with the given name that we know. */
function withoutNickname(titled: Titled, places: ReadonlyMap<number, number>): Titled {
  const { name } = titled;
  const [first] = name;
  if (name.length < 3 || first === undefined || hasGivenName(first) || places.has(first.start)) {
    return titled;
  }
  const at = name.findIndex(({ key }) => FEMALE.has(key) || MALE.has(key));
  return at > 0 && at < name.length - 1 && first.text.length > 2
    ? { ...titled, name: name.slice(at) }
    : titled;
}

/** Titles off the front of a sequence; what is left is the name. */
function splitTitles(sequence: readonly NameToken[], places: ReadonlyMap<number, number>): Titled {
  const honorifics: NameToken[] = [];
  const roles: NameToken[] = [];
  let at = 0;
  let sawRole = false;
  for (; at < sequence.length; at += 1) {
    const token = sequence[at];
    if (token === undefined) break;
    const isLast = at === sequence.length - 1;
    if (HONORIFICS.has(token.key) && !isLast) {
      // "General" after "Attorney" is a role; before a name by itself it is a rank.
      (sawRole && roles.at(-1)?.key === 'attorney' ? roles : honorifics).push(token);
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
  const last = sequence.findLastIndex((token) => ROLE_TITLES.has(token.key));
  if (last >= at && last < sequence.length - 1) {
    return { honorifics, roles: sequence.slice(last, last + 1), name: sequence.slice(last + 1) };
  }
  return { honorifics, roles, name: sequence.slice(at) };
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
  return FEMALE.has(token.key) || MALE.has(token.key) || ANY.has(token.key);
}

/** Where places of the gazetteer begin in a block, and where each ends. */
function placeOffsets(text: string, span: Span): ReadonlyMap<number, number> {
  const part = text.slice(span.start, span.end);
  const words = printedWords(part);
  const offsets = new Map<number, number>();
  words.forEach((word, at) => {
    if (!word.capital) return;
    const place = findPlaceAt(part, words, at);
    if (place === null || place.kind === 'other') return;
    const last = words[at + place.keys.length - 1];
    offsets.set(span.start + word.start, span.start + (last?.end ?? word.end));
  });
  return offsets;
}
