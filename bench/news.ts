import type { ArticleDocument, QuotationDocument } from '../src/domain/document.ts';
import { TOPICS } from '../src/domain/topic.ts';
import type { IndexEntry } from '../src/search/port.ts';
import { type Random, randomFrom } from './random.ts';

/** Words of an article, as in an agency's longer stories. */
const BODY_WORDS = 430;
const LEAD_WORDS = 20;
const HEADLINE_WORDS = 8;

/** Words, people and papers of the invented world: the orders of magnitude of a national archive. */
const WORDS = 60_000;
const PEOPLE = 30_000;
const PAPERS = 40;
const COUNTRIES = 180;
const SECTIONS = [
  'World',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Science',
  'Opinion',
  'Local',
];
const FIRST_YEAR = 2010;
const YEARS = 10;

const ONSETS = 'b c d f g h j k l m n p r s t v w br cl dr fl gr pl st tr'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'rt'];
const SYLLABLES = ONSETS.flatMap((onset) =>
  VOWELS.flatMap((vowel) => CODAS.map((coda) => `${onset}${vowel}${coda}`)),
);

/** The word of a rank, most common first: the more common the shorter, as in every language. */
export function wordOf(rank: number): string {
  const mixed = Math.imul(rank + 1, 2_654_435_761) >>> 0;
  const first = SYLLABLES[rank % SYLLABLES.length] ?? '';
  if (rank < SYLLABLES.length) return first;
  const second = SYLLABLES[Math.floor(rank / SYLLABLES.length) % SYLLABLES.length] ?? '';
  return rank < 8_000
    ? `${first}${second}`
    : `${first}${second}${SYLLABLES[mixed % SYLLABLES.length]}`;
}

/** The rank of a word of running text: half as common at twice the rank (Zipf's law, 1935). */
function anyRank({ next }: Random, ranks: number): number {
  return Math.floor(ranks ** next()) - 1;
}

export interface InventedPerson {
  readonly id: string;
  readonly name: string;
}

/** The person of a rank, most written about first. */
export function personOf(rank: number): InventedPerson {
  const name = [wordOf(3_000 + (rank % 700)), wordOf(9_000 + rank)].map(capital).join(' ');
  return { id: name.toLowerCase().replace(' ', '-'), name };
}

/** Articles of an invented world with their quotations, which follow from the seed alone. */
export function* inventNews(count: number, seed: number): Generator<IndexEntry> {
  const random = randomFrom(seed);
  for (let number = 0; number < count; number += 1) yield inventStory(number, random);
}

function inventStory(number: number, random: Random): IndexEntry {
  const { below, pick } = random;
  const id = `n${String(number).padStart(7, '0')}`;
  const people = Array.from({ length: 1 + below(5) }, () => personOf(anyRank(random, PEOPLE)));
  const named = [...new Map(people.map((person) => [person.id, person])).values()];
  const countries = [
    ...new Set(Array.from({ length: 1 + below(2) }, () => codeOf(anyRank(random, COUNTRIES)))),
  ];
  const topic = pick(Object.keys(TOPICS) as (keyof typeof TOPICS)[]);
  const day = `${FIRST_YEAR + below(YEARS)}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const published = Date.parse(day) / 1000 + below(86_400);
  const headline = capital(running(random, HEADLINE_WORDS, named.slice(0, 1)));
  const byline = `By ${personOf(PEOPLE + below(400)).name}`;
  const body = running(random, BODY_WORDS, named);
  const shared = {
    headline,
    byline,
    day,
    published,
    year: [day.slice(0, 4)],
    month: [day.slice(0, 7)],
    country: countries,
    countryNames: countries.map((code) => `Land ${code}`),
    topic: [topic],
    topicNames: [TOPICS[topic]],
    publisher: [`Paper ${wordOf(500 + below(PAPERS))}`],
    section: [pick(SECTIONS)],
    author: [byline.slice('By '.length)],
    language: ['en'],
    printing: 'first' as const,
    addedOn: [day],
    from: [`City ${wordOf(700 + below(300))}`],
    fromNames: [`City ${wordOf(700 + below(300))}`],
  };
  const speakers = Array.from({ length: below(4) }, () => pick(named));
  const quotations = speakers.map(
    (speaker, place): QuotationDocument => ({
      id: `${id}-q${place + 1}`,
      article: id,
      text: sliceOf(body, random),
      names: [speaker.name],
      aboutNames: [...named.map(({ name }) => name)],
      speaker: [speaker.id],
      about: named.filter((person) => person !== speaker).map((person) => person.id),
      saidOn: [day],
      speech: pick(['direct', 'mixed', 'indirect'] as const),
      sure: pick(['sure', 'sure', 'likely', 'unsure'] as const),
      ...shared,
    }),
  );
  const article: ArticleDocument = {
    id,
    lead: running(random, LEAD_WORDS, named.slice(0, 1)),
    body,
    names: named.map(({ name }) => name),
    speakerNames: [...new Set(speakers.map(({ name }) => name))],
    said: quotations.map(({ text }) => text),
    person: named.map((person) => person.id),
    organisation: [],
    speaker: [...new Set(speakers.map((speaker) => speaker.id))],
    place: countries.map((code) => code.toLowerCase()),
    kind: quotations.length === 0 ? [] : ['quoting'],
    ...shared,
  };
  return { articleId: id, version: 1, article, quotations, staleQuotations: [] };
}

/** Running text of so many words in sentences, with the people named in it. */
function running(random: Random, words: number, named: readonly InventedPerson[]): string {
  const text = Array.from({ length: words }, () => wordOf(anyRank(random, WORDS)));
  for (const { name } of named) text[random.below(words)] = name;
  for (let end = 11; end < words; end += 8 + random.below(14)) {
    text[end] = `${text[end]}.`;
    if (end + 1 < words) text[end + 1] = capital(text[end + 1] ?? '');
  }
  return text.join(' ');
}

/** Some ten words of a text, as a quotation takes them. */
function sliceOf(text: string, { below }: Random): string {
  const words = text.split(' ');
  const start = below(Math.max(1, words.length - 25));
  return words.slice(start, start + 6 + below(18)).join(' ');
}

function codeOf(rank: number): string {
  return String.fromCharCode(65 + Math.floor(rank / 26), 65 + (rank % 26));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
