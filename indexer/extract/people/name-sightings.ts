import type { BlockKind } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { findPlaceAt } from '../places/gazetteer.ts';
import { printedWords } from '../printed-words.ts';
import { FUNCTION_WORDS } from './data/not-names.ts';
import { sequenceLength } from './name-sequence.ts';
import { LONGEST_NAME, type NameSighting, type Standing, toSighting } from './name-sighting.ts';
import { hasGivenName } from './name-titles.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

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
    at += length;
    if (length > 2 && sequence.every(isShouted)) {
      sightings.push(...namesInCapitals(text, sequence, context));
      continue;
    }
    const sighting = toSighting(text, sequence, context);
    if (sighting !== null) sightings.push(sighting);
    else if (length > LONGEST_NAME) sightings.push(...namesInTitle(text, sequence, context));
  }
  return sightings;
}

function beginsName(token: NameToken): boolean {
  return token.capital && !/^\p{N}/u.test(token.text);
}

/** "Ada Brook Goes After Carl Dane": the known given names of a line in capitals, each with the word behind it. */
function namesInTitle(
  text: string,
  sequence: readonly NameToken[],
  context: Standing,
): NameSighting[] {
  return sequence.flatMap((first, at) => {
    const last = sequence[at + 1];
    if (last === undefined || last.gap !== ' ' || !hasGivenName(first)) return [];
    const sighting = toSighting(text, [first, last], context);
    return sighting?.name.length === 2 ? [{ ...sighting, evidence: 'none' }] : [];
  });
}

/**
 * "BROOK TO MEET CARL DANE": in a line of capitals any word may be a name. They prove nothing by themselves
 * and belong to whom the article names in small letters.
 */
function namesInCapitals(
  text: string,
  sequence: readonly NameToken[],
  context: Standing,
): NameSighting[] {
  const sightings: NameSighting[] = [];
  for (let at = 0; at < sequence.length; at += 1) {
    const [first, second] = sequence.slice(at, at + 2);
    if (first === undefined || FUNCTION_WORDS.has(first.key)) continue;
    const pair = second !== undefined && second.gap === ' ' && hasGivenName(first);
    const sighting = toSighting(text, pair ? [first, second] : [first], context);
    if (sighting === null) continue;
    sightings.push({ ...sighting, evidence: 'none', alone: sighting.name.length === 1 });
    if (pair) at += 1;
  }
  return sightings;
}

function isShouted({ text }: NameToken): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
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
