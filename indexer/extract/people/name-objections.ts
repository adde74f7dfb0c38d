import { AGENCIES } from '../places/data/agencies.ts';
import { keyOf } from '../printed-words.ts';
import { NAMED_AFTER, NAMES_FOLLOW, SURNAMES_OF_PLACES } from './data/not-names.ts';
import type { NameToken } from './name-tokens.ts';

/** What two neighbours of a name, in small letters, say that it is not a person's. */
const NOUN_BEHIND = /^ (\p{Ll}[\p{L}-]*)/u;
const NOUN_BEFORE = /(?:^|[^\p{L}])(\p{Ll}[\p{L}-]*) $/u;

/** "in Ellis Park", "the Trent Bridge": where only places stand. */
const LOCATED = /\b(?:at|in|near|outside|inside|the)\s$/iu;

/** "N. Korea", "S. Carolina": the points of the compass, shortened. */
const COMPASS = /^[NSEW]$/u;

/** "Brook & Vane", "A.G. Brook and Sons". */
const FIRM_GOES_ON = /^\s?&|^ and (?:Sons?|Co|Company|Brothers|Bros|Partners|Associates)\b/u;

/** "Vara B.V.", "Brook S.A.": what firms are by law. */
const isFirmEnding = (name: readonly NameToken[]) =>
  name.length > 2 && name.slice(-2).every(({ text }) => text.length === 1);

/**
 * Whether words that stand like a person's name are something else's: a firm ("Brook & Vane"), a model
 * ("Mustang GT500"), what is named after somebody ("Brook prison", "the ferry Ada Brook"), half a country.
 */
export function namesSomethingElse(
  text: string,
  name: readonly NameToken[],
  { titled, places }: { readonly titled: boolean; readonly places: ReadonlyMap<number, number> },
): boolean {
  const [first, second] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return true;
  if (isModel(name) || isFirmEnding(name)) return true;
  const ahead = text.slice(Math.max(0, first.start - 24), first.start);
  const behind = text.slice(last.end, last.end + 20);
  if (FIRM_GOES_ON.test(behind) || /&\s?$/u.test(ahead)) return true;
  if (NAMED_AFTER.has(NOUN_BEHIND.exec(behind)?.[1] ?? '')) return true;
  if (second !== undefined && COMPASS.test(first.text) && places.has(second.start)) return true;
  if (titled) return false;
  if (NAMES_FOLLOW.has(NOUN_BEFORE.exec(ahead)?.[1] ?? '')) return true;
  return name.length === 2 && SURNAMES_OF_PLACES.has(last.key) && LOCATED.test(ahead);
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

const AGENCY_WORDS: ReadonlySet<string> = new Set(
  AGENCIES.filter((agency) => !agency.includes(' ')).map((agency) => keyOf(agency)),
);

/** What firms do: have spokesmen and shares, are based somewhere, and say that *it* will. */
const FIRM_BEHIND =
  /^(?:['’]s)?\s(?:spokes(?:man|woman|person)|shares?|stock|stores?|executives?|employees|plc|(?:said|says) (?:on \p{Lu}\p{L}+day )?its?\b)|^, (?:based|listed|which|maker|owner|operator)\b/u;

/** Whether a word alone is a news agency's name, or does what only firms do. */
export function actsAsBody(text: string, { key, end }: NameToken): boolean {
  return AGENCY_WORDS.has(key) || FIRM_BEHIND.test(text.slice(end, end + 40));
}
