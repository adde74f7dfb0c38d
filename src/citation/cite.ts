import type { StoredArticle, StoredQuotation } from '../archive/records.ts';
import { dayOf, isBody, UNTITLED } from '../domain/article.ts';
import { languageOf } from '../domain/language.ts';
import { overlapsSpan } from '../domain/span.ts';
import type { CslItem } from './csl.ts';

/** The citation of one version of an article; `permalink` is where that version is kept. */
export function citeArticle(stored: StoredArticle, permalink: string): CslItem {
  const { id, article, extraction, version, readAt } = stored;
  const { headline, publisher, authors, section, published, url } = article;
  const language = languageOf(stored);
  const place = extraction.dateline?.place;
  return {
    id,
    type: 'article-newspaper',
    title: headline ?? UNTITLED,
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(section === null ? {} : { section }),
    ...dated('issued', published),
    ...dated('accessed', readAt),
    ...(place === undefined ? {} : { 'event-place': place }),
    ...(language === null ? {} : { language }),
    // A reader checks addresses before an article is kept; a citation is pasted elsewhere, so it checks, too.
    URL: url !== null && /^https?:\/\//iu.test(url) ? url : permalink,
    note: `version ${version}, ${permalink}`,
  };
}

/**
 * The citation of a quotation: that of its article, whom it quotes, and the paragraph. `permalink` leads to
 * the quotation in the version it stands in.
 */
export function citeQuotation(
  stored: StoredArticle,
  quotation: StoredQuotation,
  permalink: string,
): CslItem {
  const { note, ...article } = citeArticle(stored, permalink);
  const speaker = quotation.quotation.speakerName;
  const paragraph = paragraphOf(stored, quotation);
  return {
    ...article,
    id: quotation.id,
    abstract: quotation.clause ?? quotation.words.join(' … '),
    note: [
      speaker === null ? null : `quoting ${speaker}`,
      paragraph === null ? null : `par. ${paragraph}`,
      note,
    ]
      .filter((part) => part !== null)
      .join(', '),
  };
}

/** The paragraph of the body in which a quotation begins, counted from 1; `null` if it is in none. */
export function paragraphOf(
  { article }: Pick<StoredArticle, 'article'>,
  { quotation }: Pick<StoredQuotation, 'quotation'>,
): number | null {
  const [first] = quotation.content;
  const place = article.blocks
    .filter(isBody)
    .findIndex(({ span }) => first !== undefined && overlapsSpan(span, first));
  return place === -1 ? null : place + 1;
}

function dated<Name extends 'issued' | 'accessed'>(
  name: Name,
  instant: string | null,
): { [Key in Name]?: NonNullable<CslItem['issued']> } {
  const day = dayOf(instant);
  if (day === null) return {};
  return { [name]: { 'date-parts': [day.split('-').map(Number)] } } as {
    [Key in Name]?: NonNullable<CslItem['issued']>;
  };
}
