import type { ArticleDocument, QuotationDocument } from '../../src/domain/document.ts';
import type { Query } from '../../src/query/ast.ts';
import { EVERYTHING } from '../../src/query/ast.ts';
import type { IndexEntry, SearchRequest } from '../../src/search/port.ts';

/** An article of an invented paper; what the test is not about is empty. */
export function inventArticle(
  article: Partial<ArticleDocument> & Pick<ArticleDocument, 'id'>,
): ArticleDocument {
  return {
    headline: 'Harbour council meets',
    lead: '',
    body: '',
    names: [],
    byline: '',
    speakerNames: [],
    said: [],
    countryNames: [],
    fromNames: [],
    topicNames: [],
    publisher: [],
    section: [],
    from: [],
    day: null,
    published: null,
    person: [],
    speaker: [],
    country: [],
    topic: [],
    year: [],
    month: [],
    printing: 'first',
    author: [],
    language: [],
    kind: [],
    organisation: [],
    place: [],
    addedOn: [],
    ...article,
  };
}

/** A quotation printed in an invented article; what the test is not about is empty. */
export function inventQuotation(
  quotation: Partial<QuotationDocument> & Pick<QuotationDocument, 'id' | 'article'>,
): QuotationDocument {
  return {
    text: 'The ferries will sail.',
    names: [],
    headline: 'Harbour council meets',
    byline: '',
    aboutNames: [],
    countryNames: [],
    fromNames: [],
    topicNames: [],
    publisher: [],
    section: [],
    from: [],
    day: null,
    published: null,
    speaker: [],
    about: [],
    speech: 'direct',
    sure: 'sure',
    country: [],
    topic: [],
    year: [],
    month: [],
    printing: 'first',
    author: [],
    language: [],
    saidOn: [],
    addedOn: [],
    ...quotation,
  };
}

/** The entry of an article that has no quotations unless given. */
export function inventEntry(
  article: ArticleDocument,
  quotations: readonly QuotationDocument[] = [],
): IndexEntry {
  return { articleId: article.id, version: 1, article, quotations, staleQuotations: [] };
}

/** A request for everything among the articles, refined by what is given. */
export function ask(request: Partial<SearchRequest> = {}): SearchRequest {
  return {
    collection: 'articles',
    query: EVERYTHING,
    loosen: true,
    filters: [],
    since: null,
    until: null,
    sort: 'relevance',
    offset: 0,
    limit: 20,
    facets: [],
    facetLimit: 10,
    ...request,
  };
}

/** Every one of these words. */
export function words(text: string): Query {
  return { kind: 'all', queries: text.split(' ').map((word) => ({ kind: 'word', text: word })) };
}
