import type { ArticleDocument, QuotationDocument } from '../../domain/document.ts';
import { tokenize } from '../../query/tokens.ts';

/**
 * Documents as Meilisearch holds them. Words are folded by our own rules (`query/tokens.ts`) before
 * they are sent, and queries likewise, so that the same spellings count as the same word whichever
 * engine answers: Meilisearch alone would keep ё and е apart and split a phrase at a full stop. The
 * archive holds the text that is shown.
 */
export interface ArticleRecord {
  readonly id: string;
  readonly headline: string;
  readonly lead: string;
  readonly body: string;
  readonly names: readonly string[];
  readonly byline: string;
  readonly person: readonly string[];
  readonly country: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly published: number | null;
  readonly dayNumber: number | null;
}

export interface QuotationRecord {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly headline: string;
  readonly speaker: readonly string[];
  readonly about: readonly string[];
  readonly speech: string;
  readonly sure: string;
  readonly country: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly published: number | null;
  readonly dayNumber: number | null;
}

/** An article as it is sent. */
export function toArticleRecord(document: ArticleDocument): ArticleRecord {
  return {
    id: document.id,
    headline: foldWords(document.headline),
    lead: foldWords(document.lead),
    body: foldWords(document.body),
    names: document.names.map(foldWords),
    byline: foldWords(document.byline),
    person: document.person,
    country: document.country,
    topic: document.topic,
    year: document.year,
    published: document.published,
    dayNumber: dayNumber(document.day),
  };
}

/** A quotation as it is sent. */
export function toQuotationRecord(document: QuotationDocument): QuotationRecord {
  return {
    id: document.id,
    article: document.article,
    text: foldWords(document.text),
    names: document.names.map(foldWords),
    headline: foldWords(document.headline),
    speaker: document.speaker,
    about: document.about,
    speech: document.speech,
    sure: document.sure,
    country: document.country,
    topic: document.topic,
    year: document.year,
    published: document.published,
    dayNumber: dayNumber(document.day),
  };
}

/** The folded words of a text, one space between them. */
function foldWords(text: string): string {
  return tokenize(text)
    .map((token) => token.term)
    .join(' ');
}

/** The words of a field that `foldWords` made; a list's entries one after another. */
export function storedWords(field: unknown): string[] {
  const text = Array.isArray(field) ? field.join(' ') : String(field ?? '');
  return text === '' ? [] : text.split(' ');
}

/** A day as a number that compares as the calendar does: "2012-12-28" is 20121228. */
export function dayNumber(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
}
