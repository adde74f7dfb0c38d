import type { BlockKind } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { findPlaceAt } from '../places/gazetteer.ts';
import { printedWords } from '../printed-words.ts';
import { BODIES, FUNCTION_WORDS, NAMED_AFTER, NOT_NAMES, SURNAMES_TOO } from './data/not-names.ts';
import { HONORIFICS } from './data/titles.ts';
import { evidenceOf, isWhere, type NameEvidence, speaks } from './name-evidence.ts';
import { sequenceLength } from './name-sequence.ts';
import {
  hasGivenName,
  splitTitles,
  withoutNickname,
  withoutPlace,
  withReigningTitle,
} from './name-titles.ts';
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
  /** Whether it is one word that names a thing or a place as well: it proves nothing by coming again. */
  readonly alone: boolean;
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
    const context = { kind: block.kind, places };
    const sighting = toSighting(text, sequence, context);
    if (sighting !== null) sightings.push(sighting);
    else if (length > LONGEST_NAME) sightings.push(...namesInTitle(text, sequence, context));
    at += length;
  }
  return sightings;
}

const POLITE = /^(?:mr|mrs|ms|miss|dr)$/u;

/** A word with a capital that only begins its sentence: "When Brook", "Asserting Brook's role". */
function opensSentence(text: string, token: NameToken): boolean {
  if (HONORIFICS.has(token.key)) return false;
  if (FUNCTION_WORDS.has(token.key)) return true;
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  return /ing$/u.test(token.key) && !hasGivenName(token) && /(?:^|\n|[.?!]["”’]?\s)$/u.test(before);
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
  readonly kind: BlockKind;
  readonly places: ReadonlyMap<number, number>;
}

/** "Ada Brook Goes After Carl Dane": the known given names of a line in capitals, each with the word behind it. */
function namesInTitle(
  text: string,
  sequence: readonly NameToken[],
  context: Context,
): NameSighting[] {
  return sequence.flatMap((first, at) => {
    const last = sequence[at + 1];
    if (last === undefined || last.gap !== ' ' || !hasGivenName(first)) return [];
    const sighting = toSighting(text, [first, last], context);
    return sighting?.name.length === 2 ? [{ ...sighting, evidence: 'none' }] : [];
  });
}

function toSighting(
  text: string,
  sequence: readonly NameToken[],
  { kind, places }: Context,
): NameSighting | null {
  let rest = [...sequence];
  // Words that only begin the sentence, and peoples and countries before a role ("Russian Foreign Minister").
  while (rest[0] !== undefined && rest.length > 1 && opensSentence(text, rest[0])) {
    rest = rest.slice(1);
  }
  const { honorifics, roles, name } = withReigningTitle(
    withoutNickname(splitTitles(withoutPlace(rest, places), places), places),
  );
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return null;
  const titled = honorifics.length > 0 || roles.length > 0;
  // "Bill" and "Grace" are things too, unless a surname follows.
  const given = hasGivenName(first) && name.length > 1;
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
  if (FUNCTION_WORDS.has(last.key) || FUNCTION_WORDS.has(first.key)) return null;
  if (!polite && name.every((token) => token.text.length < 2)) return null;
  if (isModel(name)) return null;
  // "Douglas & Lomason", "A.G. Edwards & Sons" are firms.
  if (
    /^\s?&/u.test(text.slice(last.end, last.end + 2)) ||
    /&\s?$/u.test(text.slice(first.start - 2, first.start))
  )
    return null;
  // "Brook prison", "the Ada Brook bridge" are places.
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(last.end, last.end + 20))?.[1];
  if (next !== undefined && NAMED_AFTER.has(next)) return null;
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
