import type { FieldName, Query } from './ast.ts';

/**
 * What a query asks for, to follow a noun: 'with the word “a” and the exact words “b c”, without “d”';
 * "" for the query that asks for everything.
 */
export function describeQuery(query: Query): string {
  const parts = query.kind === 'all' ? query.queries : [query];
  const texts = (kind: 'word' | 'phrase') =>
    parts.flatMap((part) => (part.kind === kind ? [`“${part.text}”`] : []));
  const [words, phrases] = [texts('word'), texts('phrase')];
  const others = parts.filter(({ kind }) => !['word', 'phrase', 'not', 'date'].includes(kind));
  const without = parts.flatMap((part) => (part.kind === 'not' ? [inWords(part.query)] : []));
  const dates = parts.flatMap((part) => (part.kind === 'date' ? [inWords(part)] : []));
  const wanted = [
    ...(words.length === 0 ? [] : [`the ${words.length === 1 ? 'word' : 'words'} ${row(words)}`]),
    ...(phrases.length === 0 ? [] : [`the exact words ${row(phrases)}`]),
    ...others.map(inWords),
  ];
  return [
    ...(wanted.length === 0 ? [] : [`with ${row(wanted)}`]),
    ...(without.length === 0 ? [] : [`without ${row(without, 'or')}`]),
    ...dates,
  ].join(', ');
}

/** A part of a query, inside a sentence. */
function inWords(query: Query): string {
  switch (query.kind) {
    case 'word':
      return `“${query.text}”`;
    case 'phrase':
      return `the exact words “${query.text}”`;
    case 'prefix':
      return `a word that begins with “${query.text}”`;
    case 'similar':
      return `“${query.text}” or a spelling near it`;
    case 'near':
      return nearInWords(query);
    case 'field':
      return `${inWords(query.query)} ${PLACES[query.field]}`;
    case 'date':
      return datesInWords(query);
    case 'not':
      return `anything but ${inWords(query.query)}`;
    case 'all':
      return query.queries.length === 0
        ? 'anything'
        : `all of (${query.queries.map(inWords).join('; ')})`;
    case 'any':
      return `either ${row(query.queries.map(inWords), 'or')}`;
  }
}

function nearInWords({ terms, distance }: Extract<Query, { kind: 'near' }>): string {
  const [first = '', second = '', ...more] = terms.map((term) => `“${term}”`);
  const within = `within ${distance} ${distance === 1 ? 'word' : 'words'} of`;
  return more.length === 0
    ? `${first} ${within} ${second}`
    : `${row([first, second, ...more])} ${within} each other`;
}

function datesInWords({ since, until }: Extract<Query, { kind: 'date' }>): string {
  if (since === until) return `published on ${since}`;
  const from = since === null ? '' : ` from ${since}`;
  return `published${from}${until === null ? ' on' : ` ${since === null ? 'up ' : ''}to ${until}`}`;
}

const PLACES: Readonly<Record<FieldName, string>> = {
  headline: 'in the headline',
  byline: 'in the byline',
  speaker: 'in the name of a speaker',
  about: 'among the people, countries and topics it is about',
  person: 'in the name of a person',
  country: 'among the countries it is about',
  from: 'in the place it was filed from',
  source: 'in the name of the paper',
  section: 'in the name of the section',
  topic: 'among the topics',
  said: 'in quoted words',
};

/** Things in a row: "a", "a and b", "a, b and c". */
function row(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
