import { dayRange } from '../src/query/day-range.ts';
import { formatParameters, type Note, readParameters } from './parameters.ts';
import { NO_QUOTES, type QuotesParams, quotesPairs, type Read, readQuotesList } from './params.ts';

/** Most columns side by side: three lines of readable length fill the widest window (design: 1600 px). */
export const MOST_COLUMNS = 3;

/**
 * What the address of the page asks for that puts what people said, or what was said at different times,
 * side by side. It is the address of the quotes page, in which `speaker` and `by` may stand several times
 * and are columns, as are the values of `period`.
 */
export interface Comparison {
  /** Which quotations; `speaker` holds those chosen by id, `by` is empty. */
  readonly params: QuotesParams;
  /** Names as typed. */
  readonly names: readonly string[];
  /** As typed: a year, month or day, or two of them such as "2012..2014". */
  readonly periods: readonly string[];
}

/** What one column shows: whoever has this id, whoever is called so, or what was printed in these days. */
export interface Compared {
  readonly kind: 'speaker' | 'name' | 'period';
  readonly value: string;
}

/** Reads the address of a comparison. Total; `formatComparison` is its inverse. */
export function readComparison(given: URLSearchParams): Read<Comparison> {
  const reader = readParameters(given);
  const which = readQuotesList(reader);
  const names = reader.values('by', () => true, 'a name');
  const periods = reader.values(
    'period',
    (period) => dayRange(period) !== null,
    'a year, month or day, or two of them such as 2012..2014',
  );
  const read: Comparison = {
    params: {
      ...NO_QUOTES,
      ...which,
      // Whether every speaker must be there is no question of a page with a column for each.
      all: which.all.filter((facet) => facet !== 'speaker'),
    },
    names,
    periods,
  };
  const { comparison, notes } = withinBounds(read);
  return { params: comparison, notes: [...reader.notes(), ...notes] };
}

/** The address of a comparison. */
export function formatComparison({ params, names, periods }: Comparison): string {
  return `/compare${formatParameters([
    ...quotesPairs({ ...params, by: '', page: NO_QUOTES.page, per: NO_QUOTES.per }),
    ...namePairs(names),
    ...periods.map((period): [string, string] => ['period', period]),
  ])}`;
}

/** Names as an address and a form send them. */
export function namePairs(names: readonly string[]): [string, string][] {
  return names.map((name) => ['by', name]);
}

/** The comparison that begins with the quotations of a list. */
export function comparisonOf(params: QuotesParams): Comparison {
  return {
    params: { ...params, by: '', page: 1, all: params.all.filter((facet) => facet !== 'speaker') },
    names: params.by === '' ? [] : [params.by],
    periods: [],
  };
}

/** The columns, in the order of the address: periods where there are any, else people. */
export function columnsOf({ params, names, periods }: Comparison): Compared[] {
  if (periods.length > 0) return periods.map((value) => ({ kind: 'period', value }));
  return [
    ...params.speaker.map((value) => ({ kind: 'speaker', value }) as const),
    ...names.map((value) => ({ kind: 'name', value }) as const),
  ];
}

/** The list of quotations that a column shows the beginning of. */
export function quotesIn({ params, names }: Comparison, { kind, value }: Compared): QuotesParams {
  switch (kind) {
    case 'speaker':
      return { ...params, speaker: [value] };
    case 'name':
      return { ...params, speaker: [], by: value };
    case 'period': {
      const [since, until] = endsOf(value);
      return { ...params, by: names[0] ?? '', since, until };
    }
  }
}

/** The comparison without one of its columns. */
export function withoutColumn(comparison: Comparison, { kind, value }: Compared): Comparison {
  const rest = (values: readonly string[]) => values.filter((each) => each !== value);
  const { params, names, periods } = comparison;
  switch (kind) {
    case 'speaker':
      return { ...comparison, params: { ...params, speaker: rest(params.speaker) } };
    case 'name':
      return { ...comparison, names: rest(names) };
    case 'period':
      return { ...comparison, periods: rest(periods) };
  }
}

/** The comparison with one more person. */
export function withPerson(comparison: Comparison, id: string): Comparison {
  const { params } = comparison;
  return { ...comparison, params: { ...params, speaker: [...params.speaker, id].sort() } };
}

/** The two ends of a period as typed, the earlier first; `null` is open. */
export function endsOf(period: string): readonly [string | null, string | null] {
  const [from = '', to = from] = period.split('..');
  const [since, until] = from !== '' && to !== '' && from > to ? [to, from] : [from, to];
  return [since || null, until || null];
}

/** Takes what a page can show, and says what it leaves out. */
function withinBounds(read: Comparison): { comparison: Comparison; notes: Note[] } {
  const { names, periods } = read;
  const people = read.params.speaker.length + names.length;
  const notes: Note[] = [];
  const upTo = (room: number, what: string, values: readonly string[]): readonly string[] => {
    const left = values.slice(room).map((value) => `“${value}”`);
    if (left.length > 0) {
      notes.push(
        `${what}: ${left.join(', ')} left out; at most ${MOST_COLUMNS} columns are shown.`,
      );
    }
    return values.slice(0, room);
  };
  const { since, until } = read.params;
  const [period, ...more] = periods;
  if (period !== undefined && (since !== null || until !== null)) {
    notes.push('since, until: left out; the periods compared say the days.');
  }
  if (period === undefined || (more.length === 0 && people > 1)) {
    // One period and several people: what these said in it.
    const [first, last] = period === undefined ? [since, until] : endsOf(period);
    const speaker = upTo(MOST_COLUMNS, 'speaker', read.params.speaker);
    return {
      comparison: {
        params: { ...read.params, speaker, since: first, until: last },
        names: upTo(MOST_COLUMNS - speaker.length, 'by', names),
        periods: [],
      },
      notes,
    };
  }
  if (names.length > 0 && people > 1) {
    notes.push(
      `by: ${names.map((name) => `“${name}”`).join(', ')} left out; periods are compared of one name.`,
    );
  }
  return {
    comparison: {
      params: { ...read.params, since: null, until: null },
      names: people > 1 ? [] : names,
      periods: upTo(MOST_COLUMNS, 'period', periods),
    },
    notes,
  };
}
