import { type Extracted, extract } from '../../indexer/extract/extract.ts';
import { splitPlainText } from '../../indexer/read/text/split-plain-text.ts';
import type { Quotation } from '../../src/domain/quotation.ts';

/** What is found in a plain text: paragraphs are divided by empty lines. */
export function extractText(text: string, published: string | null = null): Extracted {
  return extract({
    url: null,
    publisher: null,
    headline: null,
    section: null,
    byline: null,
    authors: [],
    published,
    modified: null,
    language: null,
    keywords: [],
    text,
    blocks: splitPlainText(text).map((block) => ({ ...block, kind: 'paragraph' })),
  });
}

/** A quotation as a test writes it down: its words and who said them. */
export interface Said {
  readonly kind: Quotation['kind'];
  readonly words: string;
  readonly speaker: string | null;
}

/** The quotations of a plain text as a test writes them down. */
export function saidIn(text: string): Said[] {
  const { article, extraction } = extractText(text);
  return extraction.quotations.map(({ kind, content, speakerName }) => ({
    kind,
    words: content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    speaker: speakerName,
  }));
}

/** The reported clauses of a plain text, with or without words in marks, and who said them. */
export function clausesIn(text: string): { clause: string; speaker: string | null }[] {
  const { article, extraction } = extractText(text);
  return extraction.quotations
    .filter(({ kind }) => kind !== 'direct')
    .map(({ clause, content, speakerName, source }) => {
      const { start, end } = clause ?? content[0] ?? { start: 0, end: 0 };
      const named = source === null ? null : article.text.slice(source.start, source.end);
      return { clause: article.text.slice(start, end), speaker: speakerName ?? named };
    });
}
