import type { StoredArticle, StoredQuotation } from '../../src/archive/records.ts';
import { EVERYTHING } from '../../src/query/ast.ts';
import { quotationAddress } from '../address.ts';
import { type CitationView, quotationCitationView } from './citation.ts';
import { quotationThing, type Thing } from './linked-data.ts';
import { articleMetaTags, type MetaTag } from './meta-tags.ts';
import { originalAt } from './original.ts';
import { type QuotationView, quotationView } from './quotation.ts';

/** The page of one quotation, ready to be rendered. */
export interface QuotationPage {
  /** "Quotation of Ilse Brandt, 28 December 2012". */
  readonly title: string;
  readonly quotation: QuotationView;
  readonly citation: CitationView;
  /** Where the article was published, opened at these words. */
  readonly original: string | null;
  readonly tags: readonly MetaTag[];
  /** `null` where the speaker is not sure. */
  readonly thing: Thing | null;
  readonly notes: readonly string[];
}

/** Prepares a quotation of the article's current version. Needs the archive only, no engine. */
export function prepareQuotation(
  article: StoredArticle,
  stored: StoredQuotation,
  { origin, notes }: { origin: string; notes: readonly string[] },
): QuotationPage {
  const quotation = quotationView(stored, {
    query: EVERYTHING,
    q: '',
    text: article.article.text,
  });
  const { day, speaker } = quotation;
  return {
    title: `Quotation of ${speaker.name}${day === null ? '' : `, ${day}`}`,
    quotation,
    citation: quotationCitationView(article, stored, origin),
    original: originalAt(stored.url, stored.words[0] ?? null),
    tags: articleMetaTags(article, origin + quotationAddress(stored.id)),
    thing: quotationThing(article, stored, origin),
    notes,
  };
}
