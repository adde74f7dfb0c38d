import type { Person } from '../../../src/domain/person.ts';
import type { Span } from '../../../src/domain/span.ts';
import { ROLE_NOUNS } from '../people/data/titles.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { isIntroducedByPaper } from '../people/roles.ts';
import { findPlaceAt } from '../places/gazetteer.ts';
import { printedWords } from '../printed-words.ts';
import { FORMER, SHORT_OFFICES, TITLE_WORDS, UNDER } from './data/offices.ts';
import type { Mention } from './speaker-words.ts';

/** The one person whom a description means, and the words that name him or her nearest to it. */
export interface Bearer {
  readonly person: Person;
  readonly mention: Span;
  /** Whether everything the description says stands beside the name, its country too. */
  readonly full: boolean;
}

/**
 * The one person of the article whose printed role a description names: "the minister" and "Russia's
 * foreign minister" after "Russian Foreign Minister X". `null` where the words describe no office, where
 * nobody or more than one person bears it, and where whoever bears it does so elsewhere.
 */
export function findBearer(
  text: string,
  description: Span,
  persons: readonly Person[],
  named: readonly Mention[],
): Bearer | null {
  const phrase = text.slice(description.start, description.end);
  if (!DEFINITE.test(phrase)) return null;
  const wanted = officeOf(phrase);
  if (wanted === null) return null;
  if (/^our\s/iu.test(phrase)) return correspondent(text, description, named);
  const fits = persons.map((person) => ({ person, fit: fitOf(text, person, wanted) }));
  const full = fits.filter(({ fit }) => fit === 'full');
  const bearers = full.length > 0 ? full : fits.filter(({ fit }) => fit === 'office');
  const [bearer] = bearers;
  if (bearer === undefined || bearers.length > 1) return null;
  const mention = nearestMention(bearer.person, description, named);
  return mention === null ? null : { person: bearer.person, mention, full: bearer.fit === 'full' };
}

/** "the minister", "its prime minister", "Vale's foreign minister". */
const DEFINITE =
  /^(?:the|our|his|her|their|its|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}['’]s?)\s/iu;
const DETERMINER = /^(?:the|our|his|her|their|its)\s/iu;
/** Behind such a word the office is told more closely: "the mayor of Vale". */
const CLOSER = /\s(?:of|for|at|in)\s/u;
/** Longest description of one person, in UTF-16 units. */
const LONGEST_DESCRIPTION = 80;

/** What a description says: the words of the office, and of where or for whom it is held. */
interface Office {
  readonly words: readonly string[];
  readonly where: ReadonlySet<string>;
}

function officeOf(phrase: string): Office | null {
  const described = phrase.replace(DETERMINER, '').replaceAll(/\s+/gu, ' ');
  if (described.length > LONGEST_DESCRIPTION) return null;
  const head = nameTokens(described.split(CLOSER)[0] ?? '', 0, described.length).at(-1);
  if (head === undefined || !ROLE_NOUNS.has(head.key)) return null;
  const { words, where } = readOffice(described);
  return { words, where };
}

/** Words of an office apart from names of places and capitalised words, which tell it from others. */
function readOffice(printed: string): Office {
  const words = printedWords(printed);
  const office: string[] = [];
  const where = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const place = findPlaceAt(printed, words, at);
    if (place !== null && place.kind !== 'other') {
      const country = place.kind === 'name' || place.kind === 'people';
      where.add(country && place.code !== null ? place.code : place.keys.join(' '));
      at += place.keys.length - 1;
      continue;
    }
    const key = SHORT_OFFICES.get(word.key) ?? word.key;
    if (SMALL.has(key)) continue;
    if (word.capital && !ROLE_NOUNS.has(key)) where.add(key);
    else office.push(key);
  }
  return { words: office, where };
}

const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 's']);

/** How a person's printed roles fit an office: wholly, without a word on where it is held, or not. */
function fitOf(text: string, person: Person, wanted: Office): 'full' | 'office' | null {
  if (person.kind !== 'person') return null;
  const fits = person.roles.map((role) => {
    const printed = printedWithin(text, person, role.span);
    const { words, where } = readOffice(printed);
    // A title is printed with capitals, "Foreign Minister": its own words say what the office is.
    const keys = new Set([...words, ...where]);
    if (!wanted.words.every((word) => keys.has(word)) || isAnother(wanted.words, keys)) return null;
    if ([...wanted.where].every((place) => where.has(place))) return 'full';
    const elsewhere = [...where].some((word) => !TITLE_WORDS.has(word));
    return elsewhere ? null : 'office';
  });
  return fits.includes('full') ? 'full' : fits.includes('office') ? 'office' : null;
}

/** "The president" is no vice president and no former one; "the foreign minister" is no deputy. */
function isAnother(wanted: readonly string[], printed: ReadonlySet<string>): boolean {
  const differs = (word: string) => printed.has(word) !== wanted.includes(word);
  return FORMER.some(differs) || (wanted.length > 1 && UNDER.some(differs));
}

/** How far before a role and behind its bearer the words stand that tell where it is held, in words. */
const BESIDE = 3;

/** A role with what stands right before it ("Russian", "Russia's", "former") and behind the name ("of Russia"). */
function printedWithin(text: string, person: Person, role: Span): string {
  const lead = text.slice(Math.max(0, role.start - 40), role.start);
  const before = nameTokens(lead, 0, lead.length).slice(-BESIDE);
  let start = lead.length;
  for (const token of before.reverse()) {
    const joined = /^(?:['’]s?)?\s$/u.test(lead.slice(token.end, start));
    if (!joined || !(token.capital || FORMER.includes(token.key))) break;
    start = token.start;
  }
  const own = person.forms
    .flatMap(({ spans }) => spans)
    .find((span) => span.start <= role.end + 1 && span.end > role.start);
  const tail = own === undefined ? null : OF_PLACE.exec(text.slice(own.end, own.end + 40));
  return `${lead.slice(start)}${text.slice(role.start, role.end)}${tail?.[0] ?? ''}`;
}

const OF_PLACE = /^\sof\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u;

/** A lead says "Russia's foreign minister" and the next paragraph who that is. */
function nearestMention(person: Person, { start }: Span, named: readonly Mention[]): Span | null {
  const own = named.filter((mention) => mention.person === person);
  return (own.findLast(({ span }) => span.start < start) ?? own[0])?.span ?? null;
}

/** "Our correspondent" is the paper's own: "the BBC's James Reynolds". */
function correspondent(text: string, { start }: Span, named: readonly Mention[]): Bearer | null {
  const own = named.findLast(
    ({ span }) => span.start < start && isIntroducedByPaper(text, span.start),
  );
  return own === undefined ? null : { person: own.person, mention: own.span, full: true };
}
