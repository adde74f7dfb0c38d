import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { countryName } from '../../../src/domain/country.ts';
import { registerKey } from '../../../src/domain/register-key.ts';
import { tokenize } from '../../../src/query/tokens.ts';
import { paperAddress, personAddress, placeAddress, topicAddress } from '../../address.ts';
import { formatParameters, type ParameterReader } from '../../parameters.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { sentence } from '../list/refinements.ts';
import { counted, dayInWords } from '../wording.ts';

/** The lists from A to Z, by the path of their page. */
export const REGISTERS = {
  people: { title: 'People', kind: 'person' },
  bodies: { title: 'Bodies that speak', kind: 'organisation' },
  places: { title: 'Countries', kind: 'country' },
  cities: { title: 'Cities articles were filed from', kind: 'city' },
  topics: { title: 'Topics', kind: 'topic' },
  sources: { title: 'Papers', kind: 'paper' },
} as const;
export type RegisterName = keyof typeof REGISTERS;

/** What the address of a list says. */
export interface Browsing {
  /** "a" to "z", "#" or, for all, "". */
  readonly letter: string;
  /** Beginnings of the words that a listed name must have. */
  readonly find: string;
  readonly page: number;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', '#'];

/** Reads which part of a list is asked for. */
export function readBrowsing(reader: ParameterReader): Browsing {
  return {
    letter: reader.choice('letter', ['', ...LETTERS], ''),
    find: reader.text('find'),
    page: reader.count('page', 1, 10_000),
  };
}

/** One line of a list. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** How many articles and quotations have it, by what they have of it. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is known of it, in words. */
  readonly facts: string;
}

/** A list from A to Z, ready to be rendered. */
export interface RegisterPage {
  readonly register: RegisterName;
  readonly heading: string;
  readonly browsing: Browsing;
  /** Every letter with where its part is; `href` is `null` where nothing stands under it. */
  readonly letters: readonly {
    readonly letter: string;
    readonly href: string | null;
    readonly on: boolean;
  }[];
  /** The whole list, where only a part of it is shown. */
  readonly all: string | null;
  readonly rows: readonly RegisterRow[];
  /** Lines on all pages. */
  readonly total: number;
  readonly pages: Pages;
}

const PER_PAGE = 100;

/** The address of a part of a list. */
export function registerAddress(register: RegisterName, { letter, find, page }: Browsing): string {
  return `/${register}${formatParameters([
    ...(letter === '' ? [] : [['letter', letter] as const]),
    ...(find === '' ? [] : [['find', find] as const]),
    ...(page === 1 ? [] : [['page', String(page)] as const]),
  ])}`;
}

/** Prepares a part of a list. Needs the archive only, no engine. */
export function prepareRegister(
  archive: ArchiveReader,
  register: RegisterName,
  browsing: Browsing,
): RegisterPage {
  const { letter, find, page } = browsing;
  const list = listOf(archive, register);
  const counts = list.letters();
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const offset = (page - 1) * PER_PAGE;
  const found = find === '' ? null : list.find(find);
  const total =
    found?.length ??
    (letter === '' ? whole : (counts.find((each) => each.letter === letter)?.count ?? 0));
  const addressOf = (changes: Partial<Browsing>) =>
    registerAddress(register, { ...browsing, ...changes });
  return {
    register,
    heading: `${REGISTERS[register].title}, ${counted(total, 'name')}${
      find === '' ? (letter === '' ? '' : ` under ${shownLetter(letter)}`) : ` with “${find}”`
    }`,
    browsing,
    letters: LETTERS.map((each) => ({
      letter: shownLetter(each),
      href: counts.some(({ letter: known }) => known === each)
        ? addressOf({ letter: each, find: '', page: 1 })
        : null,
      on: each === letter && find === '',
    })),
    all: total === whole ? null : addressOf({ letter: '', find: '', page: 1 }),
    rows: found?.slice(offset, offset + PER_PAGE) ?? list.rows(letter, offset),
    total,
    pages: pagesOf(total, { page, per: PER_PAGE, addressOf: (each) => addressOf({ page: each }) }),
  };
}

function shownLetter(letter: string): string {
  return letter === '#' ? '0–9' : letter.toUpperCase();
}

interface List {
  letters(): readonly { readonly letter: string; readonly count: number }[];
  rows(letter: string, offset: number): RegisterRow[];
  find(typed: string): RegisterRow[];
}

function listOf(archive: ArchiveReader, register: RegisterName): List {
  switch (register) {
    case 'people':
    case 'bodies':
      return peopleList(archive, REGISTERS[register].kind);
    case 'places':
      return listed(
        archive.registers.places('country').map(({ id, name, about, mentioned, filed }) => ({
          id,
          name,
          href: placeAddress(id),
          counts: { about, mentioned, filed },
          facts: facts([
            [about, `${counted(about, 'article')} about it`],
            [mentioned, `named in ${counted(mentioned, 'other', 'others')}`],
            [filed, `${filed} filed from it`],
          ]),
        })),
      );
    case 'cities':
      return listed(
        archive.registers.places('city').map(({ id, name, country, filed }) => ({
          id,
          name,
          href: placeAddress(id),
          counts: { filed },
          facts: `${country === null ? '' : `${countryName(country)} · `}${counted(filed, 'article')} filed from it`,
        })),
      );
    case 'topics':
      return listed(
        archive.registers.topics().map(({ id, name, articles }) => ({
          id,
          name: sentence(name),
          href: topicAddress(id),
          counts: { articles },
          facts: counted(articles, 'article'),
        })),
      );
    case 'sources':
      return listed(
        archive.registers.papers().map(({ id, name, articles, first, last }) => ({
          id,
          name,
          href: paperAddress(id),
          counts: { articles },
          facts: `${counted(articles, 'article')}${
            first === null || last === null ? '' : `, ${dayInWords(first)} to ${dayInWords(last)}`
          }`,
        })),
      );
  }
}

/** People found by name that are listed at once. */
const MOST_FOUND = 400;

function peopleList(archive: ArchiveReader, kind: 'person' | 'organisation'): List {
  const row = (each: {
    readonly id: string;
    readonly name: string;
    readonly articles: number;
    readonly quotations: number;
  }) => ({
    id: each.id,
    name: each.name,
    href: personAddress(each.id),
    counts: { articles: each.articles, quotations: each.quotations },
    facts: facts([
      [each.quotations, counted(each.quotations, 'statement')],
      [each.articles, `named in ${counted(each.articles, 'article')}`],
    ]),
  });
  return {
    letters: () => archive.people.letters(kind),
    rows: (letter, offset) =>
      archive.people
        .list({ kind, letter: letter === '' ? null : letter, offset, limit: PER_PAGE })
        .map(row),
    find: (typed) =>
      archive
        .peopleNamed(typed, MOST_FOUND)
        .filter((person) => person.kind === kind)
        .map(row),
  };
}

/** A list that is at hand whole, in its order. */
function listed(rows: readonly RegisterRow[]): List {
  const letterOf = ({ name }: RegisterRow) => {
    const first = registerKey(name, 'other').charAt(0);
    return first >= 'a' && first <= 'z' ? first : '#';
  };
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(letterOf(row), (counts.get(letterOf(row)) ?? 0) + 1);
  return {
    letters: () => [...counts].map(([letter, count]) => ({ letter, count })),
    rows: (letter, offset) =>
      rows
        .filter((row) => letter === '' || letterOf(row) === letter)
        .slice(offset, offset + PER_PAGE),
    find(typed) {
      const wanted = tokenize(typed).map(({ term }) => term);
      return rows.filter(({ name }) => {
        const words = tokenize(name).map(({ term }) => term);
        return wanted.every((term) => words.some((word) => word.startsWith(term)));
      });
    },
  };
}

/** What is known, each only where there is any of it. */
function facts(all: readonly (readonly [number, string])[]): string {
  return all
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(' · ');
}
