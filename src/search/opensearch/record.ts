import {
  type ArticleDocument,
  type Collection,
  type QuotationDocument,
  REFINABLE,
} from '../../domain/document.ts';
import { PRINTED, type WordField } from '../fields.ts';
import { wordsOf } from '../words.ts';
import { heldFields, PRINTED_WORDS } from './mapping.ts';

/** A document as OpenSearch holds it: folded words apart by spaces, facets, what it is sorted by. */
export type DocumentRecord = Readonly<Record<string, unknown>>;

export function toRecord(
  collection: Collection,
  document: ArticleDocument | QuotationDocument,
): DocumentRecord {
  const fields: Readonly<Record<string, string | number | readonly string[] | null>> = document;
  const words = (name: WordField): string => {
    const field = fields[name];
    return typeof field === 'number' || field === undefined ? '' : wordsOf(field).join(' ');
  };
  const filled = (names: readonly WordField[]): [WordField, string][] =>
    names.map((name): [WordField, string] => [name, words(name)]).filter(([, text]) => text !== '');
  return {
    id: document.id,
    day: document.day,
    published: document.published,
    [PRINTED_WORDS]: filled(PRINTED[collection]).map(([, text]) => text),
    words: Object.fromEntries(filled(heldFields(collection))),
    facets: Object.fromEntries(REFINABLE[collection].map((facet) => [facet, fields[facet]])),
  };
}
