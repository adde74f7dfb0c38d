import { quotationRecords } from '../../src/archive/articles/quotation-record.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle, StoredPerson, StoredQuotation } from '../../src/archive/records.ts';
import { type Span, sliceSpan } from '../../src/domain/span.ts';
import { articleAddress, personAddress } from '../address.ts';
import { articleItem, quotationItem } from '../export/items.ts';
import { articlesNaming, formatQuotes, NO_QUOTES } from '../params.ts';
import { printingsOf } from '../view-model/quotation/printings.ts';
import type { ArticleRecord, PersonRecord, QuotationAnswer, QuotationRecord } from './answers.ts';
import { BESIDE, selectorsOf } from './selectors.ts';

/** What all addresses of the API begin with, behind the origin; what follows is a page's address. */
export const API = '/api';

/** Half of a character, where the cut went through one. */
const HALF = /\p{Surrogate}/gu;

/** A quotation of an article in the words of the schema; `origin` begins the addresses of this site. */
export function quotationRecord(
  article: StoredArticle,
  stored: StoredQuotation,
  origin: string,
): QuotationRecord {
  const { text } = article.article;
  const { content, clause, cue, source, chain } = stored.quotation;
  const printed = (span: Span) => ({ words: sliceSpan(text, span), ...span });
  const maybe = (span: Span | null) => (span === null ? null : printed(span));
  const start = Math.min(...content.map((span) => span.start));
  const end = Math.max(...content.map((span) => span.end));
  return {
    ...quotationItem({ quotation: stored, article }, origin),
    words: content.map(printed),
    clause: maybe(clause),
    cue: maybe(cue),
    source: maybe(source),
    chain: chain.map(({ span, why }) => ({ ...printed(span), why })),
    before: text.slice(Math.max(0, start - BESIDE), start).replace(HALF, ''),
    after: text.slice(end, end + BESIDE).replace(HALF, ''),
  };
}

/** A quotation and its other printings in the words of the schema. */
export function quotationAnswer(
  archive: ArchiveReader,
  article: StoredArticle,
  stored: StoredQuotation,
  origin: string,
): QuotationAnswer {
  const printings = printingsOf(archive, article, stored);
  return {
    ...quotationRecord(article, stored, origin),
    printings:
      printings.length < 2
        ? []
        : printings.map(({ quotation, difference, copy }) => ({
            id: quotation.id,
            url: origin + API + quotation.permalink,
            publisher: quotation.publisher,
            published: quotation.published,
            difference,
            copy,
          })),
    selectors: stored.quotation.content.map((span) => selectorsOf(article.article.text, span)),
  };
}

/** An article in the words of the schema. */
export function articleRecord(
  archive: ArchiveReader,
  stored: StoredArticle,
  origin: string,
): ArticleRecord {
  const { id, article } = stored;
  const copies = archive.copiesOf(id);
  return {
    ...articleItem(stored, origin),
    text: article.text,
    blocks: article.blocks.map(({ kind, span }) => ({ kind, ...span })),
    records: quotationRecords(stored).map((each) => quotationRecord(stored, each, origin)),
    versions: archive.versionsOf(id).map(({ version, readAt }) => ({
      version,
      readAt,
      url: origin + API + articleAddress(id, { version }),
    })),
    copies: copies.others.map((copy) => ({
      publisher: copy.publisher,
      published: copy.published,
      first: copy.id === copies.original,
      url: origin + API + articleAddress(copy.id, {}),
    })),
  };
}

/** A person or body in the words of the schema. */
export function personRecord(
  archive: ArchiveReader,
  person: StoredPerson,
  origin: string,
): PersonRecord {
  const { id, kind, name, articles, quotations } = person;
  const identity = archive.people.identityOf(id);
  return {
    id,
    name,
    url: origin + personAddress(id),
    kind,
    wikidata: identity?.wikidata ?? null,
    description: identity?.description ?? null,
    names: archive.people
      .joinedNames(id)
      .map((each) => ({ name: each.name, articles: each.articles, reason: each.reason })),
    roles: archive.people.rolesOf(id).map(({ text, ...seen }) => ({ role: text, ...seen })),
    articles,
    quotations,
    months: archive.people.statementsByMonth(id).map((each) => ({ ...each })),
    quotationsUrl: origin + API + formatQuotes({ ...NO_QUOTES, speaker: [id], sure: 'any' }),
    articlesUrl: origin + API + articlesNaming(person),
  };
}
