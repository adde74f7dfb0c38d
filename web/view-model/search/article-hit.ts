import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle } from '../../../src/archive/records.ts';
import { bodyText, dayOf, UNTITLED } from '../../../src/domain/article.ts';
import { languageOf } from '../../../src/domain/language.ts';
import type { Query } from '../../../src/query/ast.ts';
import { findHits } from '../../../src/search/highlight.ts';
import { makeSnippet } from '../../../src/search/snippet.ts';
import { articleAddress, type OpenedFrom, personAddress } from '../../address.ts';
import { litPieces, type Piece } from '../lit-text.ts';
import { type QuotationView, quotationView } from '../quotation/quotation.ts';
import { dayInWords, FORM_LABELS } from '../wording.ts';

/** An article in a list of results. */
export interface ArticleHit {
  readonly id: string;
  readonly href: string;
  readonly headline: readonly Piece[];
  /** The language of its words, BCP 47, or `null`. */
  readonly language: string | null;
  readonly publisher: string | null;
  /** Publisher, day, place of the dateline and section, those that are known. */
  readonly facts: readonly string[];
  readonly snippet: {
    /** What stands so far before the first hit that two lines would end before it. */
    readonly far: string;
    readonly pieces: readonly Piece[];
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  };
  /** How often the words stand in the body. */
  readonly count: number;
  readonly people: readonly { readonly name: string; readonly href: string }[];
  /** The quotation with most of the words, or by whom they name, if there is one. */
  readonly quotation: QuotationView | null;
}

/** About three lines of a page, in UTF-16 units. */
const SNIPPET_LENGTH = 280;

/** Most people named under a result. */
const PEOPLE_SHOWN = 5;

interface Finding {
  readonly query: Query;
  /** The words as typed. */
  readonly q: string;
  /** The list that links lead back to; absent: none, links are the articles' own addresses. */
  readonly from?: OpenedFrom | undefined;
}

/** Prepares an article that was found. */
export function articleHit(
  archive: ArchiveReader,
  stored: StoredArticle,
  { query, q, from }: Finding,
): ArticleHit {
  const { article, extraction, id, version } = stored;
  const headline = article.headline ?? UNTITLED;
  const body = bodyText(article);
  const hits = findHits(body, query);
  const snippet = makeSnippet(body, hits, SNIPPET_LENGTH);
  const day = dayOf(article.published);
  const place = extraction.dateline?.place ?? null;
  return {
    id,
    href: articleAddress(id, { q, from }),
    headline: litPieces(headline, findHits(headline, query)),
    language: languageOf(stored),
    publisher: article.publisher,
    facts: [
      article.publisher,
      day === null ? null : dayInWords(day),
      place,
      article.section,
      article.form === undefined ? null : FORM_LABELS[article.form],
      version > 1 ? `version ${version}` : null,
    ].filter((fact) => fact !== null),
    snippet: {
      ...aroundHit(litPieces(snippet.text, snippet.hits)),
      cutBefore: snippet.cutBefore,
      cutAfter: snippet.cutAfter,
    },
    count: hits.length,
    people: extraction.persons
      .filter(({ kind }) => kind === 'person')
      .slice(0, PEOPLE_SHOWN)
      .map((person) => ({ name: person.name, href: personAddress(person.id) })),
    quotation: bestQuotation(archive, stored, { query, q, from }),
  };
}

/** A line of a telephone, in UTF-16 units. */
const NEAR = 36;

/** Parts what stands far before the first hit from the rest, between two words. */
function aroundHit(pieces: readonly Piece[]): Pick<ArticleHit['snippet'], 'far' | 'pieces'> {
  const [first, ...rest] = pieces;
  if (first === undefined || first.lit || rest.length === 0) return { far: '', pieces };
  const far = first.text.slice(0, first.text.lastIndexOf(' ', first.text.length - NEAR) + 1);
  return { far, pieces: [{ ...first, text: first.text.slice(far.length) }, ...rest] };
}

function bestQuotation(
  archive: ArchiveReader,
  article: StoredArticle,
  { query, q, from }: Finding,
): QuotationView | null {
  let most = 0;
  let best: QuotationView | null = null;
  for (const stored of archive.quotationsOf(article.id)) {
    // Words said count for more than the name of who said them.
    const said = findHits(stored.clause ?? stored.words.join(' '), query).length;
    const count =
      2 * said + Math.min(1, findHits(stored.quotation.speakerName ?? '', query).length);
    if (count <= most || stored.quotation.certainty === 'unsure') continue;
    most = count;
    best = quotationView(stored, {
      query,
      q,
      from,
      text: article.article.text,
      language: languageOf(article),
    });
  }
  return best;
}
