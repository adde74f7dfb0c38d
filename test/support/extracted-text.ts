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
