import type { Collection } from '../domain/document.ts';
import type { Query } from '../query/ast.ts';
import { tokenize } from '../query/tokens.ts';
import { FIELDS, PRINTED, type WordField } from './fields.ts';

/** A document whose words can be looked at. */
export interface Readable {
  readonly collection: Collection;
  /** The folded words of a field (`words.ts`). */
  words(field: WordField): readonly string[];
  /** Publication day "2012-12-28". */
  readonly day: string | null;
}

/**
 * The second stage of every engine that recalls too much: whether a document fulfils the query to the
 * letter, `fields` being what a question without a field is about (default: what was printed).
 * Words and prefixes stand anywhere in the fields asked about; a phrase and what is near stand
 * within one field. `similar` is the word itself: near spellings are put into the query before
 * (`ask.ts`).
 */
export function fulfils(
  query: Query,
  document: Readable,
  fields: readonly WordField[] = PRINTED[document.collection],
): boolean {
  return stands(query, document, fields);
}

function stands(query: Query, document: Readable, fields: readonly WordField[]): boolean {
  const within = (found: (words: readonly string[]) => boolean) =>
    fields.some((field) => found(document.words(field)));
  switch (query.kind) {
    case 'word':
    case 'similar':
    case 'phrase': {
      const term = folded(query.text);
      return term.length === 0 || within((words) => placesOf(term, words).length > 0);
    }
    case 'prefix': {
      const [beginning = ''] = folded(query.text);
      return within((words) => words.some((word) => word.startsWith(beginning)));
    }
    case 'near': {
      const terms = query.terms.map(folded).filter((term) => term.length > 0);
      return within((words) => standNear(terms, query.distance, words));
    }
    case 'field':
      return stands(query.query, document, FIELDS[document.collection][query.field]);
    case 'date':
      return isBetween(document.day, query);
    case 'not':
      return !stands(query.query, document, fields);
    case 'all':
      return query.queries.every((each) => stands(each, document, fields));
    case 'any':
      return query.queries.some((each) => stands(each, document, fields));
  }
}

/** Whether a day lies between two, both inclusive; an undated document lies nowhere. */
export function isBetween(
  day: string | null,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): boolean {
  if (since === null && until === null) return true;
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

function folded(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}

/** The places at which a term of one or more words begins. */
function placesOf(term: readonly string[], words: readonly string[]): number[] {
  const places: number[] = [];
  words.forEach((word, place) => {
    if (word === term[0] && term.every((each, step) => words[place + step] === each)) {
      places.push(place);
    }
  });
  return places;
}

/**
 * Whether every term stands so that at most `distance` words are between its end and the beginning of
 * the last of them (the rule of FTS5's NEAR, sqlite.org/fts5.html#fts5_near_queries).
 */
function standNear(
  terms: readonly (readonly string[])[],
  distance: number,
  words: readonly string[],
): boolean {
  const places = terms.map((term) => placesOf(term, words));
  const lasts = [...new Set(places.flat())];
  return lasts.some((last) =>
    places.every((starts, index) =>
      starts.some(
        (start) => start <= last && last - (start + (terms[index]?.length ?? 0)) <= distance,
      ),
    ),
  );
}
