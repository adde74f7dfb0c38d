import { firstDay } from '../src/query/day-range.ts';

/** What the reader of an address is told: the thing, its value and the way out. */
export type Note = string;

/** Most values of one parameter that are taken, so that no address becomes an endless filter. */
const MOST_VALUES = 50;

/** Longest value of a facet that is taken, in UTF-16 units: ids and codes are far shorter. */
const LONGEST_VALUE = 200;

/** Reads typed values out of an address, and notes what it could not use; never fails. */
export interface ParameterReader {
  /** The text as typed, trimmed; "" where it is absent. */
  text(name: string): string;
  /** Every value, each once, sorted; `accepts` says which can be used and `expected` what can. */
  values(name: string, accepts: (value: string) => boolean, expected: string): string[];
  /** One of `choices`, of which "" is the absent one; `fallback` where it is absent or none of them. */
  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice;
  /** A whole number from 1 to `most`; `fallback` where it is absent or none. */
  count<Fallback extends number | null>(
    name: string,
    fallback: Fallback,
    most: number,
  ): number | Fallback;
  /** A year, month or day that exists, as typed ("2012", "2012-03"); `null` where absent or none. */
  date(name: string): string | null;
  /** Whether it is "1"; anything else but nothing is noted. */
  flag(name: string): boolean;
  /** Everything noted so far, and every parameter that nobody asked for. */
  notes(): Note[];
}

/** A reader of the parameters of one address. */
export function readParameters(given: URLSearchParams): ParameterReader {
  const known = new Set<string>();
  const noted: Note[] = [];

  const all = (name: string): string[] => {
    known.add(name);
    return given
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  };
  const one = (name: string): string | null => {
    const values = all(name);
    if (values.length > 1) {
      noted.push(
        `${name}: given ${values.length} times; only the first, ${shown(values[0] ?? '')}, is used.`,
      );
    }
    return values[0] ?? null;
  };

  return {
    text: (name) => one(name) ?? '',
    values(name, accepts, expected) {
      const taken = new Set<string>();
      for (const value of all(name)) {
        if (value.length > LONGEST_VALUE || !accepts(value)) {
          noted.push(`${name}: ${shown(value)} is left out; it must be ${expected}.`);
        } else taken.add(value);
      }
      if (taken.size > MOST_VALUES) {
        noted.push(`${name}: ${taken.size} values given; the first ${MOST_VALUES} are used.`);
      }
      return [...taken].slice(0, MOST_VALUES).sort();
    },
    choice(name, choices, fallback) {
      const value = one(name);
      if (value === null) return fallback;
      const choice = choices.find((each) => each === value);
      if (choice !== undefined) return choice;
      const known = choices.filter((each) => each !== '').join(', ');
      const showing = fallback === '' ? '' : ` Showing ${fallback}.`;
      noted.push(`${name}: ${shown(value)} is not known; it must be one of ${known}.${showing}`);
      return fallback;
    },
    count(name, fallback, most) {
      const value = one(name);
      if (value === null) return fallback;
      const number = /^\d{1,9}$/u.test(value) ? Number(value) : 0;
      if (number >= 1 && number <= most) return number;
      noted.push(
        `${name}: ${shown(value)} cannot be used; it must be a whole number from 1 to ${most}. ${fallback === null ? 'It is left out' : `Using ${fallback}`}.`,
      );
      return fallback;
    },
    date(name) {
      const value = one(name);
      if (value === null || firstDay(value) !== null) return value;
      noted.push(
        `${name}: ${shown(value)} is not a date; write a year, month or day such as 2012, 2012-12 or 2012-12-28.`,
      );
      return null;
    },
    flag(name) {
      const value = one(name);
      if (value !== null && value !== '1') {
        noted.push(`${name}: ${shown(value)} is left out; it can only be 1.`);
      }
      return value === '1';
    },
    notes() {
      const unknown = [...new Set(given.keys())].filter((name) => !known.has(name));
      return [
        ...noted,
        ...unknown.map((name) => `${shown(name)} is not a parameter of this page and is ignored.`),
      ];
    },
  };
}

/** A value in a note: quoted, and cut where it is too long to read. */
function shown(value: string): string {
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}

/** Name and value pairs as an address's query: sorted, so that one state has one address. */
export function formatParameters(pairs: readonly (readonly [string, string])[]): string {
  const sorted = [...pairs].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const query = new URLSearchParams(
    sorted.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
