import { type Article, type BlockKind, findLead } from '../../../src/domain/article.ts';
import type { Dateline } from '../../../src/domain/place.ts';
import { overlapsSpan, type Span } from '../../../src/domain/span.ts';
import { keyOf, type PrintedWord, printedWords } from '../printed-words.ts';
import { COMMON_WORD_CITIES } from './data/place-words.ts';
import { findPlaceAt, findShortRegion, type PlaceKind } from './gazetteer.ts';

/** Where in an article a name stands. */
export type PlaceIn = 'headline' | 'dateline' | 'lead' | 'rest';

/** A name of the gazetteer in an article, before it is decided what it means. */
export interface PlaceSighting {
  /** The name's key: "south korea". */
  readonly key: string;
  readonly code: string;
  readonly kind: PlaceKind;
  readonly span: Span;
  readonly where: PlaceIn;
  /** Whether most words about it begin with a capital (a headline in capitals or title case). */
  readonly shouted: boolean;
  /** The words before and after it on the same line, `null` where a mark stands between. */
  readonly before: PrintedWord | null;
  readonly after: PrintedWord | null;
  /** Whether it begins a sentence or a block. */
  readonly opens: boolean;
}

const HEADLINE_KINDS: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'kicker']);
/** Blocks that many papers set with a capital on every word. */
const HEADING_KINDS: ReadonlySet<BlockKind> = new Set([...HEADLINE_KINDS, 'subhead', 'pullQuote']);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORD_CITIES.map((name) => keyOf(name)));

/** All names of the gazetteer in an article's blocks, in printed order, the longest at each place. */
export function findPlaceSightings(article: Article, dateline: Dateline | null): PlaceSighting[] {
  const lead = findLead(article.blocks);
  return article.blocks.flatMap((block) => {
    const where = HEADLINE_KINDS.has(block.kind) ? 'headline' : block === lead ? 'lead' : 'rest';
    const text = article.text.slice(block.span.start, block.span.end);
    return sightingsIn(text, HEADING_KINDS.has(block.kind), (span) => {
      const placed = { start: span.start + block.span.start, end: span.end + block.span.start };
      const inDateline = dateline !== null && overlapsSpan(placed, dateline.span);
      return { span: placed, where: inDateline ? 'dateline' : where };
    });
  });
}

function sightingsIn(
  text: string,
  heading: boolean,
  place: (span: Span) => { readonly span: Span; readonly where: PlaceIn },
): PlaceSighting[] {
  const words = printedWords(text);
  const shouted = isShouted(words, heading);
  const sightings: PlaceSighting[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const name = findPlaceAt(text, words, at);
    if (!word || !name) continue;
    const size = name.keys.length;
    const last = words[at + size - 1] ?? word;
    const opens =
      at === 0 || /[.!?:"“”‘—]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
    const region = regionAfter(text, words, at + size, last);
    const key = name.keys.join(' ');
    const doubtful =
      (COMMON.has(key) && (opens || shouted) && !region) ||
      // "US" in a headline in capitals may be the pronoun.
      (key === 'us' && shouted && !text.slice(word.start, word.end).includes('.'));
    if (name.code !== null && !doubtful) {
      sightings.push({
        ...place({ start: word.start, end: last.end }),
        key,
        code: name.kind === 'city' && region ? region : name.code,
        kind: region && name.kind === 'city' ? 'region' : name.kind,
        shouted,
        before: neighbour(text, words[at - 1], word),
        after: neighbour(text, last, words[at + size], true),
        opens,
      });
    }
    at += size - 1;
  }
  return sightings;
}

/** The country of the part of a country that follows a city and a comma: "Paris, Texas". */
function regionAfter(
  text: string,
  words: readonly PrintedWord[],
  at: number,
  city: PrintedWord,
): string | null {
  const next = words[at];
  if (!next?.capital || !/^,\s$/u.test(text.slice(city.end, next.start))) return null;
  const short = findShortRegion(next.key);
  const pointed = text[next.end] === '.' || text[next.end - 1] === '.';
  if (short && (pointed || (next.capitals && next.end - next.start === 2))) return short;
  const name = findPlaceAt(text, words, at);
  if (name?.kind === 'region') return name.code;
  // Georgia is a country first: after an American city it is the state.
  return null;
}

function neighbour(
  text: string,
  left: PrintedWord | undefined,
  right: PrintedWord | undefined,
  rightIsNeighbour = false,
): PrintedWord | null {
  if (!left || !right) return null;
  const gap = text.slice(left.end, right.start);
  const joined = gap === ' ' || gap === '\n' || (!rightIsNeighbour && gap === '. ');
  return joined ? (rightIsNeighbour ? right : left) : null;
}

/** Whether a block is set in capitals or, being a heading, with a capital on nearly every word. */
function isShouted(words: readonly PrintedWord[], heading: boolean): boolean {
  let long = 0;
  let raised = 0;
  for (const word of words) {
    if (word.key.length < 4) continue;
    long += 1;
    if (heading ? word.capital : word.capitals) raised += 1;
  }
  return long > 1 && raised >= long * 0.8;
}
