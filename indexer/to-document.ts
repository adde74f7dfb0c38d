import { quotationRecords } from '../src/archive/quotation-record.ts';
import type { StoredArticle } from '../src/archive/records.ts';
import type { OutboxEntry } from '../src/archive/writer.ts';
import { blockText, dayOf, findLead, isBody } from '../src/domain/article.ts';
import type { ArticleDocument, QuotationDocument } from '../src/domain/document.ts';
import type { Person } from '../src/domain/person.ts';
import { overlapsSpan, type Span } from '../src/domain/span.ts';
import type { IndexEntry } from '../src/search/port.ts';

/** What an engine is to hold of an article, from what the archive holds of it. */
export function toIndexEntry(entry: OutboxEntry): IndexEntry {
  return {
    articleId: entry.articleId,
    article: entry.stored === null ? null : toArticleDocument(entry.stored),
    quotations: entry.stored === null ? [] : toQuotationDocuments(entry.stored),
    staleQuotations: entry.staleQuotations,
  };
}

/** The article as it is searched. */
export function toArticleDocument({ id, article, extraction }: StoredArticle): ArticleDocument {
  const lead = findLead(article.blocks);
  const rest = article.blocks.filter(
    (block) => block !== lead && block.kind !== 'headline' && block.kind !== 'dateline',
  );
  return {
    id,
    headline: article.headline ?? '',
    lead: lead === null ? '' : blockText(article, lead),
    body: rest.map((block) => blockText(article, block)).join('\n'),
    names: extraction.persons.flatMap(spellingsOf),
    byline: article.byline ?? '',
    publisher: article.publisher,
    section: article.section,
    ...timesOf(article.published),
    person: extraction.persons.filter(({ kind }) => kind === 'person').map((person) => person.id),
    country: extraction.countries.filter(({ about }) => about).map(({ code }) => code),
    topic: extraction.topics.map(({ code }) => code),
  };
}

/** Each of the article's quotations as it is searched. */
export function toQuotationDocuments(stored: StoredArticle): QuotationDocument[] {
  const { article, extraction } = stored;
  const persons = new Map(extraction.persons.map((person) => [person.id, person]));
  const records = quotationRecords(stored);
  return records.map(({ id, quotation, words, clause }) => {
    const speaker = quotation.speaker === null ? undefined : persons.get(quotation.speaker);
    const paragraphs = article.blocks
      .filter(isBody)
      .map(({ span }) => span)
      .filter((span) => quotation.content.some((content) => overlapsSpan(span, content)));
    return {
      id,
      article: stored.id,
      // A mixed quotation is found by its whole reported clause: its marked words alone say little.
      text: clause ?? words.join(' '),
      names: speaker === undefined ? [] : spellingsOf(speaker),
      headline: article.headline ?? '',
      ...timesOf(article.published),
      speaker: quotation.speaker === null ? [] : [quotation.speaker],
      about: [
        ...extraction.persons
          .filter((person) => person.id !== quotation.speaker)
          .filter(({ forms }) => forms.some(({ spans }) => anyInside(spans, paragraphs)))
          .map((person) => person.id),
        ...extraction.countries
          .filter(({ spans }) => anyInside(spans, paragraphs))
          .map(({ code }) => code),
      ],
      speech: quotation.kind,
      sure: quotation.certainty,
      country: extraction.countries.filter(({ about }) => about).map(({ code }) => code),
      topic: extraction.topics.map(({ code }) => code),
    };
  });
}

function spellingsOf(person: Person): string[] {
  return [...new Set([person.name, ...person.forms.map(({ text }) => text)])];
}

function anyInside(spans: readonly Span[], paragraphs: readonly Span[]): boolean {
  return spans.some((span) => paragraphs.some((paragraph) => overlapsSpan(span, paragraph)));
}

/** Day, instant and year of publication; an instant without a zone is read as UTC. */
function timesOf(printed: string | null): Pick<ArticleDocument, 'day' | 'published' | 'year'> {
  const day = dayOf(printed);
  if (printed === null || day === null) return { day: null, published: null, year: [] };
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/u.test(printed) || printed.length === day.length;
  const instant = Date.parse(zoned ? printed : `${printed}Z`);
  return {
    day,
    published: Math.floor((Number.isNaN(instant) ? Date.parse(day) : instant) / 1000),
    year: [day.slice(0, 4)],
  };
}
