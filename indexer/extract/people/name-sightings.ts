import type { BlockKind } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { findPlaceAt } from '../places/gazetteer.ts';
import { printedWords } from '../printed-words.ts';
import { BODIES, FUNCTION_WORDS, NOT_NAMES, SURNAMES_TOO } from './data/not-names.ts';
import { HONORIFICS } from './data/titles.ts';
import { evidenceOf, type NameEvidence } from './name-evidence.ts';
import { sequenceLength } from './name-sequence.ts';
import { hasGivenName, splitTitles, withoutNickname, withoutPlace } from './name-titles.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

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

/** "Mustang GT500", "Starlink IPO": models, offers and teams, a number or an acronym beside a name. */
function isModel(name: readonly NameToken[]): boolean {
  return (
    name.some(({ text }) => /\p{N}/u.test(text)) ||
    (name.length > 1 &&
      name.some(({ text }) => /^\p{Lu}{3,}s?$/u.test(text) && !/^[IVX]+$/u.test(text)) &&
      name.some(({ text }) => /\p{Ll}{2}/u.test(text)))
  );
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
  const { honorifics, roles, name } = withoutNickname(
    splitTitles(withoutPlace(rest, places), places),
    places,
  );
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return null;
  const titled = honorifics.length > 0 || roles.length > 0;
  // "Bill" and "Grace" are things too, unless a surname follows.
  const given = hasGivenName(first) && name.length > 1;
  const surname = given && name.length === 2 && SURNAMES_TOO.has(last.key);
  const others = given ? name.slice(1, surname ? -1 : undefined) : name;
  // "Day said": a surname that is a thing too belongs to whoever bears it in the article, or to nobody.
  const onlySurname = name.length === 1 && !titled && SURNAMES_TOO.has(last.key);
  const isThing = (token: NameToken) => NOT_NAMES.has(token.key) || BODIES.has(token.key);
  if (!onlySurname && others.some(isThing)) return null;
  if (FUNCTION_WORDS.has(last.key) || FUNCTION_WORDS.has(first.key)) return null;
  if (name.every((token) => token.text.length < 2) || isModel(name)) return null;
  // "Douglas & Lomason", "A.G. Edwards & Sons" are firms.
  if (
    /^\s?&/u.test(text.slice(last.end, last.end + 2)) ||
    /&\s?$/u.test(text.slice(first.start - 2, first.start))
  )
    return null;
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
    evidence: onlySurname ? 'none' : evidenceOf(text, { name, honorifics, titled, known }),
  };
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
