import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredQuotation } from '../../../src/archive/records.ts';
import { dayOf, UNTITLED } from '../../../src/domain/article.ts';
import { languageOf } from '../../../src/domain/language.ts';
import type { Certainty, Quotation } from '../../../src/domain/quotation.ts';
import { type Span, sliceSpan } from '../../../src/domain/span.ts';
import type { Query } from '../../../src/query/ast.ts';
import { findHits } from '../../../src/search/highlight.ts';
import {
  articleAddress,
  type OpenedFrom,
  personAddress,
  quotationAddress,
  reportAddress,
} from '../../address.ts';
import { SPEECH_LABELS } from '../list/refinements.ts';
import { litPieces, type Piece } from '../lit-text.ts';
import { dayInWords } from '../wording.ts';

/** Why we say that these words are this speaker's, in the article's own words. */
export interface Evidence {
  readonly certainty: Certainty;
  readonly meaning: string;
  readonly rule: string;
  readonly cue: string | null;
  readonly source: string | null;
  /** Where a reader can say that it is wrong. */
  readonly reportHref: string;
  /** From the words that name the speaker to the full name. */
  readonly chain: readonly { readonly words: string; readonly why: string }[];
}

/** A quotation as it is typeset. */
export interface QuotationView {
  readonly id: string;
  readonly number: number;
  /** Whether the words stood inside quotation marks: only such words stand inside ours. */
  readonly marked: boolean;
  /** The language of the words, BCP 47, or `null`. */
  readonly language: string | null;
  /** The words, a list of pieces for each stretch between which other words stand. */
  readonly words: readonly (readonly Piece[])[];
  readonly kind: string;
  readonly speaker: { readonly name: string; readonly href: string | null };
  readonly role: string | null;
  /** Where or to whom it was said: a word of ours, then the words as printed. */
  readonly venue: { readonly before: string; readonly words: string } | null;
  readonly saidOn: string | null;
  readonly day: string | null;
  /** As printed, ISO 8601. */
  readonly published: string | null;
  /** The same for articles that print one story. */
  readonly articleStory: string;
  /** The same for quotations of the same words in articles that print one story. */
  readonly story: string;
  /** The year it was printed in. */
  readonly year: string | null;
  /** The headline it was printed under: the words asked for may stand there. */
  readonly headline: readonly Piece[];
  readonly publisher: string | null;
  /** The page of the quotation alone, with how to cite it. */
  readonly permalink: string;
  /** Its place in the article. */
  readonly href: string;
  readonly context: readonly Piece[];
  readonly evidence: Evidence | null;
}

/** What each certainty means for whoever wants to quote. */
export const CERTAINTY_MEANINGS: Readonly<Record<Certainty, string>> = {
  sure: 'The article’s own words settle who speaks.',
  likely: 'The article’s words point to this speaker, but another reading is possible.',
  unsure: 'The article does not settle who speaks: read it before you quote it.',
};

/** The evidence of an attribution; spans lie in `text`, the text of the article. */
function evidenceOf(id: string, text: string, quotation: Quotation): Evidence {
  const printed = (span: Span | null) => (span === null ? null : sliceSpan(text, span));
  return {
    certainty: quotation.certainty,
    meaning: CERTAINTY_MEANINGS[quotation.certainty],
    rule: quotation.rule,
    cue: printed(quotation.cue),
    source: printed(quotation.source),
    reportHref: reportAddress(id),
    chain: quotation.chain.map(({ span, why }) => ({ words: sliceSpan(text, span), why })),
  };
}

interface Viewing {
  readonly query: Query;
  readonly q: string;
  /** The list of articles that its article is opened from, if it is one. */
  readonly from?: OpenedFrom | undefined;
  /** The text of its article, `null` where that cannot be had. */
  readonly text: string | null;
  /** The article of which its article is a copy, if it is one. */
  readonly copyOf?: string | null;
  /** The language of its article, if that is known. */
  readonly language?: string | null;
}

/** Prepares a quotation. */
export function quotationView(
  stored: StoredQuotation,
  { query, q, from, text, copyOf = null, language = null }: Viewing,
): QuotationView {
  const { quotation } = stored;
  const lit = (words: string) => litPieces(words, findHits(words, query));
  const day = dayOf(stored.published);
  return {
    id: stored.id,
    number: quotation.number,
    marked: quotation.kind === 'direct',
    language,
    // Of a partly quoted clause the whole is shown: the paper's own marks stand in it.
    words: stored.clause === null ? stored.words.map(lit) : [lit(stored.clause)],
    kind: SPEECH_LABELS[quotation.kind] ?? quotation.kind,
    speaker: {
      name: speakerName(quotation),
      href: quotation.speaker === null ? null : personAddress(quotation.speaker),
    },
    role: stored.role,
    venue: quotation.venue === null || text === null ? null : venueView(text, quotation.venue.span),
    saidOn: quotation.saidOn === null ? null : dayInWords(quotation.saidOn),
    day: day === null ? null : dayInWords(day),
    published: stored.published,
    articleStory: copyOf ?? stored.articleId,
    story: [copyOf ?? stored.articleId, ...stored.words].join('\n'),
    year: day?.slice(0, 'yyyy'.length) ?? null,
    headline: lit(stored.headline ?? UNTITLED),
    publisher: stored.publisher,
    permalink: quotationAddress(stored.id),
    href: articleAddress(stored.articleId, { q, from, quotation: quotation.number }),
    context: lit(stored.context),
    evidence: text === null ? null : evidenceOf(stored.id, text, quotation),
  };
}

/** Words that lead to an occasion; anything else before a venue ("told reporters") leads to listeners. */
const BEFORE_OCCASION = /\b(at|in|during|to|for)\s+$/iu;

function venueView(text: string, span: Span): NonNullable<QuotationView['venue']> {
  const before = BEFORE_OCCASION.exec(text.slice(0, span.start))?.[1]?.toLowerCase() ?? 'to';
  return { before, words: sliceSpan(text, span) };
}

/** Prepares quotations with these ids, in their order; ids that are not there are left out. */
export function quotationViews(
  archive: ArchiveReader,
  ids: readonly string[],
  { query, q }: { query: Query; q: string },
): QuotationView[] {
  const found = archive.quotations(ids);
  const articles = new Map(
    archive
      .articles([...new Set(found.map(({ articleId }) => articleId))])
      .map((stored) => [stored.id, stored]),
  );
  return found.map((stored) => {
    const article = articles.get(stored.articleId);
    const text = article?.article.text ?? null;
    return quotationView(stored, {
      query,
      q,
      text,
      copyOf: article?.copyOf ?? null,
      language: article === undefined ? null : languageOf(article),
    });
  });
}

/** Who speaks, or that the article does not say. */
function speakerName(quotation: Quotation): string {
  return quotation.speakerName ?? 'Speaker not found';
}
