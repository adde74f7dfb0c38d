import type { Query } from '../../src/query/ast.ts';

const figures = new Intl.NumberFormat('en-GB');

const calendar = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A count with its noun: "1 article", "1,904 articles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figures.format(count)} ${count === 1 ? noun : plural}`;
}

/** A count as readers write it: "1,904". */
export function inFigures(count: number): string {
  return figures.format(count);
}

/** A calendar day as a newspaper writes it: "28 December 2012"; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : calendar.format(time);
}

/** Things in a row: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** What a query asks for, to follow a noun: 'with the word “a” and the exact words “b c”, without “d”'. */
export function describeQuery(query: Query): string {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  for (const part of partsOf(query)) {
    if (part.kind === 'word') words.push(`“${part.text}”`);
    else if (part.kind === 'phrase') phrases.push(`“${part.text}”`);
    else if (part.kind === 'not') without.push(`“${textOf(part.query)}”`);
  }
  const wanted = [
    words.length === 0 ? '' : `the ${words.length === 1 ? 'word' : 'words'} ${listed(words)}`,
    phrases.length === 0 ? '' : `the exact words ${listed(phrases)}`,
  ].filter((part) => part !== '');
  return [
    wanted.length === 0 ? '' : `with ${listed(wanted)}`,
    without.length === 0 ? '' : `without ${listed(without, 'or')}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The parts of a query that stand side by side. */
export function partsOf(query: Query): readonly Query[] {
  return query.kind === 'all' ? query.queries : [query];
}

/** The words of a query as typed, marks and signs left out. */
export function textOf(query: Query): string {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return query.text;
    case 'not':
      return textOf(query.query);
    case 'all':
      return query.queries.map(textOf).join(' ');
  }
}
