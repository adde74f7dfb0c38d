import { FACETS } from '../src/domain/document.ts';
import type { Question } from '../src/search/ask.ts';
import { personOf, wordOf } from './news.ts';
import { type Random, randomFrom } from './random.ts';

/** One kind of question that a newsroom asks, and a new one of it at each call. */
export interface QuestionKind {
  readonly name: string;
  next(random: Random): Question;
}

type Request = Question['request'];

const PLAIN: Request = {
  collection: 'articles',
  filters: [],
  since: null,
  until: null,
  sort: 'relevance',
  offset: 0,
  limit: 20,
  facets: [],
  facetLimit: 30,
};
const FOUR_FACETS = ['person', 'country', 'topic', 'year'] as const satisfies Request['facets'];

/** Words by how many articles have them: some in a fifth, some in one of a thousand. */
const common = ({ below }: Random) => wordOf(150 + below(350));
const middling = ({ below }: Random) => wordOf(1_000 + below(3_000));
const rare = ({ below }: Random) => wordOf(20_000 + below(40_000));

function ask(text: string, request: Partial<Request> = {}): Question {
  return { text, exactly: true, request: { ...PLAIN, ...request } };
}

/** Every kind that the table of docs/scaling.md has. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  { name: 'one common word', next: (random) => ask(common(random)) },
  { name: 'rare word', next: (random) => ask(rare(random)) },
  {
    name: 'two or three words, all',
    next: (random) =>
      ask(`${common(random)} ${middling(random)} ${random.below(2) === 0 ? common(random) : ''}`),
  },
  { name: 'phrase (a full name)', next: ({ below }) => ask(`"${personOf(below(2_000)).name}"`) },
  { name: 'prefix', next: (random) => ask(`${rare(random).slice(0, 4)}*`) },
  { name: 'exclusion', next: (random) => ask(`${common(random)} -${common(random)}`) },
  { name: 'either of two', next: (random) => ask(`${middling(random)} OR ${middling(random)}`) },
  { name: 'near', next: (random) => ask(`${common(random)} NEAR/5 ${common(random)}`) },
  {
    name: 'a word in a field',
    next: ({ below }) => ask(`speaker:${personOf(below(500)).name.split(' ')[1] ?? ''}`),
  },
  {
    name: 'four facets on a fifth',
    next: (random) => ask(common(random), { facets: FOUR_FACETS }),
  },
  {
    name: 'two facets chosen',
    next: (random) =>
      ask(common(random), {
        facets: FOUR_FACETS,
        filters: [
          { facet: 'country', anyOf: ['AA', 'AB'] },
          { facet: 'year', anyOf: ['2012', '2013'] },
        ],
      }),
  },
  { name: 'everything, four facets', next: () => ask('', { facets: FOUR_FACETS, sort: 'newest' }) },
  {
    name: 'everything, all facets',
    next: () => ask('', { facets: FACETS.articles, sort: 'newest' }),
  },
  { name: 'newest first', next: (random) => ask(common(random), { sort: 'newest' }) },
  { name: 'page 50', next: (random) => ask(common(random), { offset: 980 }) },
  { name: 'typo', next: (random) => ({ ...ask(misspelt(random)), exactly: false }) },
  {
    name: 'quotations with a word',
    next: (random) => ask(middling(random), { collection: 'quotations', sort: 'newest' }),
  },
];

/** A word of seven letters and more with two of them swapped. */
function misspelt(random: Random): string {
  for (;;) {
    const word = wordOf(8_000 + random.below(10_000));
    const [a = '', b = ''] = [word.charAt(2), word.charAt(3)];
    if (word.length > 6 && a !== b) return `${word.slice(0, 2)}${b}${a}${word.slice(4)}`;
  }
}

/** The same questions at every run and for every engine. */
export function questionsOf(kind: QuestionKind, count: number): Question[] {
  const random = randomFrom(kind.name.length * 7919);
  return Array.from({ length: count }, () => kind.next(random));
}
