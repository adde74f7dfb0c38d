import {
  type ArticleDocument,
  type Collection,
  type QuotationDocument,
  REFINABLE,
} from '../../domain/document.ts';
import { LABELS, PRINTED, type WordField } from '../fields.ts';
import type { Readable } from '../fulfils.ts';
import { wordsOf } from '../words.ts';
import { fromServerWord, joinServerWords, splitServerWords, toServerWord } from './server-words.ts';

/**
 * Documents as Meilisearch holds them. Words are folded by our own rules (`query/tokens.ts`) before
 * they are sent, and queries likewise, so that the same spellings count as the same word whichever
 * engine answers: Meilisearch alone would keep ё and е apart and split a phrase at a full stop. The
 * archive holds the text that is shown.
 */
export type DocumentRecord = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * The fields that only a field of the query language asks for, as lists of words to filter by: a filter
 * may stand beside any other question, where a search in some fields may not. The words of quotations
 * stand among the printed ones already, and are many.
 */
export const FILTERED: Readonly<Record<Collection, readonly WordField[]>> = {
  articles: LABELS.articles.filter((field) => field !== 'said'),
  quotations: LABELS.quotations,
};

/** A document as it is sent: its words folded, its facets, what it is sorted by. */
export function toRecord(
  collection: Collection,
  document: ArticleDocument | QuotationDocument,
): DocumentRecord {
  const fields: DocumentRecord = document;
  const words = [...PRINTED[collection], ...LABELS[collection]].map((name) => {
    const field = fields[name] ?? '';
    const found = typeof field === 'number' ? [] : wordsOf(field).map(toServerWord);
    return [wordsName(name), FILTERED[collection].includes(name) ? found : joinServerWords(found)];
  });
  return {
    id: document.id,
    ...('article' in document ? { article: document.article } : {}),
    ...Object.fromEntries(words),
    ...Object.fromEntries(REFINABLE[collection].map((facet) => [facet, fields[facet] ?? []])),
    published: document.published,
    dayNumber: dayNumber(document.day),
  };
}

/**
 * The name under which a field's words are held; fields that are facets, too (the paper, the section),
 * keep their own name for those.
 */
export function wordsName(field: WordField): string {
  return field === 'publisher' || field === 'section' ? `${field}Words` : field;
}

/** The words of a field of a record, in order. */
export function storedWords(field: unknown): string[] {
  if (Array.isArray(field)) return field.map((word) => fromServerWord(String(word)));
  return typeof field === 'string' ? splitServerWords(field) : [];
}

/** The fields that a look at a record needs. */
export function recordFields(collection: Collection): string[] {
  return ['id', 'dayNumber', ...[...PRINTED[collection], ...LABELS[collection]].map(wordsName)];
}

/** A record as `fulfils` looks at it. */
export function readRecord(
  collection: Collection,
  record: Readonly<Record<string, unknown>>,
): Readable {
  return {
    collection,
    words: (field) => storedWords(record[wordsName(field)]),
    day: dayOfNumber(record['dayNumber']),
  };
}

/** A day as a number that compares as the calendar does: "2012-12-28" is 20121228. */
export function dayNumber(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
}

/** The opposite of `dayNumber`. */
function dayOfNumber(number: unknown): string | null {
  return typeof number !== 'number'
    ? null
    : String(number)
        .padStart(8, '0')
        .replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
}
