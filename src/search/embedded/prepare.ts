import { deflateRawSync } from 'node:zlib';
import {
  type ArticleDocument,
  type Collection,
  type QuotationDocument,
  REFINABLE,
} from '../../domain/document.ts';
import { LABELS, type WordField } from '../fields.ts';
import type { IndexEntry } from '../port.ts';
import { wordsOf } from '../words.ts';
import { COLUMNS } from './columns.ts';
import type { Table } from './plan.ts';

/** A document as the tables take it: all that can be made of it without a look at them. */
export interface PreparedDocument {
  readonly id: string;
  readonly day: string | null;
  readonly published: number | null;
  /** JSON: one list of values for each facet and day, in the order of `REFINABLE`. */
  readonly facets: string;
  /** The folded words of each column of the two full-text tables, apart by spaces. */
  readonly columns: Readonly<Record<Table, readonly string[]>>;
  /** The folded words of the printed fields, a line a field, deflated (`texts.ts`). */
  readonly text: Uint8Array;
}

/** An index entry whose documents are prepared. */
export interface PreparedEntry extends Pick<IndexEntry, 'articleId' | 'staleQuotations'> {
  readonly article: PreparedDocument | null;
  readonly quotations: readonly PreparedDocument[];
}

/** Is told the words of each printed field of each document. */
export type OnWords = (collection: Collection, words: readonly string[]) => void;

/** The columns of the two full-text tables, in order. */
export const TABLE_COLUMNS: Readonly<
  Record<Table, Readonly<Record<Collection, readonly WordField[]>>>
> = {
  printed: {
    articles: COLUMNS.articles.map(({ name }) => name),
    quotations: COLUMNS.quotations.map(({ name }) => name),
  },
  label: LABELS,
};

/** How the whole texts are deflated: some 1.3 kB are left of an article of 450 words. */
const QUICKEST = { level: 1 };

/** An entry with its words folded, its facets listed and its texts deflated. Total and pure, but for `onWords`. */
export function prepareEntry(entry: IndexEntry, onWords: OnWords): PreparedEntry {
  const { articleId, article, quotations, staleQuotations } = entry;
  return {
    articleId,
    staleQuotations,
    article: article === null ? null : prepareDocument('articles', article, onWords),
    quotations: quotations.map((each) => prepareDocument('quotations', each, onWords)),
  };
}

type Fields = Readonly<Record<string, string | number | readonly string[] | null>>;

function prepareDocument(
  collection: Collection,
  document: ArticleDocument | QuotationDocument,
  onWords: OnWords,
): PreparedDocument {
  const fields: Fields = document;
  const printed = TABLE_COLUMNS.printed[collection].map((name) => wordsIn(fields, name));
  for (const words of printed) onWords(collection, words);
  const lines = printed.map((words) => words.join(' '));
  return {
    id: document.id,
    day: document.day,
    published: document.published,
    facets: JSON.stringify(REFINABLE[collection].map((facet) => [fields[facet]].flat())),
    columns: {
      printed: lines,
      label: TABLE_COLUMNS.label[collection].map((name) => wordsIn(fields, name).join(' ')),
    },
    text: deflateRawSync(lines.join('\n'), QUICKEST),
  };
}

/** A field's words as the full text holds them. */
function wordsIn(fields: Fields, name: WordField): readonly string[] {
  const field = fields[name];
  return typeof field === 'number' || field === undefined ? [] : wordsOf(field);
}
