import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../../src/archive/records.ts';
import { blockText, findLead } from '../../../src/domain/article.ts';
import { languageOf } from '../../../src/domain/language.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { articleAddress } from '../../address.ts';
import { NO_SEARCH } from '../../params.ts';
import { quotationView } from '../quotation/quotation.ts';
import { titleOf } from '../quotation/quotation-page.ts';
import { listed } from '../wording.ts';
import { prepareArticle } from './article-page.ts';

/** An article or a quotation as it stands on another site: nothing that its page here does not show. */
export interface Embedding {
  readonly title: string;
  /** Who wrote it, where that is all that a name beside it can mean; else `null`. */
  readonly author: string | null;
  /** Its page here; every address is whole. */
  readonly url: string;
  /** What was printed, a paragraph each; of a quotation with our marks only around words that stood in marks. */
  readonly printed: readonly string[];
  readonly language: string | null;
  /** Where it is from and how sure that is, in the order in which they are said. */
  readonly facts: readonly string[];
  /** The article it stands in; `null` for an article. */
  readonly article: { readonly headline: string; readonly url: string } | null;
  /** What a reader has to know first: that it is no whole article, or not the latest version. */
  readonly notes: readonly string[];
}

/** The embedding of an article; `versioned`: of this version for good, whatever is printed later. */
export function articleEmbedding(
  archive: ArchiveReader,
  stored: StoredArticle,
  { origin, versioned }: { origin: string; versioned: boolean },
): Embedding {
  const { id, version, article } = stored;
  const params = { list: NO_SEARCH, at: null, marked: false };
  const page = prepareArticle(archive, stored, { params, place: null, notes: [], origin });
  const lead = findLead(article.blocks);
  return {
    title: page.headline,
    author: article.authors.length === 0 ? null : listed(article.authors),
    url: origin + articleAddress(id, versioned ? { version } : {}),
    printed: [page.headline, ...(lead === null ? [] : [blockText(article, lead)])],
    language: page.language,
    facts: known([page.byline, page.publisher?.label ?? null, page.day]),
    article: null,
    notes: page.notes,
  };
}

/**
 * The embedding of a quotation. It has no author: whether a name beside it wrote or spoke could not be told,
 * and a speaker's stands nowhere without the word for how sure it is.
 */
export function quotationEmbedding(
  article: StoredArticle,
  stored: StoredQuotation,
  origin: string,
): Embedding {
  const { text: whole } = article.article;
  const quotation = quotationView(stored, { query: EVERYTHING, q: '', text: whole });
  const { marked, words, speaker, role, venue, saidOn, evidence } = quotation;
  const text = (pieces: (typeof words)[number]) => pieces.map((piece) => piece.text).join('');
  const said = words.map(text);
  return {
    title: titleOf(stored, quotation.day),
    author: null,
    url: origin + quotation.permalink,
    printed: [marked ? `“${said.join('” … “')}”` : said.join(' … ')],
    language: languageOf(article),
    facts: known([
      [speaker.name, role].filter((part) => part !== null).join(', '),
      venue === null ? null : `${venue.before} ${venue.words}`,
      saidOn === null ? null : `said on ${saidOn}`,
      quotation.kind,
      evidence === null ? null : `certainty: ${evidence.certainty}`,
      quotation.publisher,
      quotation.day,
    ]),
    article: { headline: text(quotation.headline), url: origin + quotation.href },
    notes: [],
  };
}

function known(facts: readonly (string | null)[]): string[] {
  return facts.filter((fact) => fact !== null);
}
