import { namedBeside } from '../src/archive/articles/beside-quotation.ts';
import { quotationRecords } from '../src/archive/articles/quotation-record.ts';
import type { StoredArticle } from '../src/archive/records.ts';
import type { OutboxEntry } from '../src/archive/writer.ts';
import { blockText, dayOf, findLead } from '../src/domain/article.ts';
import { countryNames } from '../src/domain/country.ts';
import type { ArticleDocument, QuotationDocument } from '../src/domain/document.ts';
import type { Extraction } from '../src/domain/extraction.ts';
import type { Person } from '../src/domain/person.ts';
import { countryPlace, datelinePlaces } from '../src/domain/place-id.ts';
import { romanise } from '../src/domain/romanise.ts';
import { TOPICS } from '../src/domain/topic.ts';
import type { IndexEntry } from '../src/search/port.ts';

/** What an engine is to hold of an article, from what the archive holds of it. */
export function toIndexEntry(entry: OutboxEntry): IndexEntry {
  return {
    articleId: entry.articleId,
    version: entry.sequence,
    article: entry.stored === null ? null : toArticleDocument(entry.stored),
    quotations: entry.stored === null ? [] : toQuotationDocuments(entry.stored),
    staleQuotations: entry.staleQuotations,
  };
}

/** The article as it is searched. */
export function toArticleDocument(stored: StoredArticle): ArticleDocument {
  const { id, article, extraction } = stored;
  const speakers = speakersOf(extraction);
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
    speakerNames: speakers.flatMap(spellingsOf),
    said: quotationRecords(stored).map(({ words, clause }) => clause ?? words.join(' ')),
    ...subjectOf(stored),
    person: idsOf(extraction, 'person'),
    organisation: idsOf(extraction, 'organisation'),
    place: placesOf(extraction),
    kind: [
      ...(extraction.quotations.length === 0 ? [] : (['quoting'] as const)),
      ...(article.form === undefined ? [] : [article.form]),
    ],
    speaker: speakers.map((person) => person.id),
  };
}

/** Each of the article's quotations as it is searched. */
export function toQuotationDocuments(stored: StoredArticle): QuotationDocument[] {
  const { article, extraction } = stored;
  const persons = new Map(extraction.persons.map((person) => [person.id, person]));
  const records = quotationRecords(stored);
  return records.map(({ id, quotation, words, clause }) => {
    const speaker = quotation.speaker === null ? undefined : persons.get(quotation.speaker);
    const { people, countries } = namedBeside(article, extraction, quotation);
    return {
      id,
      article: stored.id,
      // A mixed quotation is found by its whole reported clause: its marked words alone say little.
      text: clause ?? words.join(' '),
      names: speaker === undefined ? [] : spellingsOf(speaker),
      headline: article.headline ?? '',
      byline: article.byline ?? '',
      ...subjectOf(stored),
      speaker: quotation.speaker === null ? [] : [quotation.speaker],
      about: [...people.map((person) => person.id), ...countries.map(({ code }) => code)],
      aboutNames: [
        ...people.flatMap(spellingsOf),
        ...countries.flatMap(({ code }) => countryNames(code)),
      ],
      saidOn: oneOrNone(quotation.saidOn),
      speech: quotation.kind,
      sure: quotation.certainty,
    };
  });
}

/** Those whom an article quotes, in the order of its people. */
function speakersOf({ persons, quotations }: Extraction): Person[] {
  const quoted = new Set(quotations.map(({ speaker }) => speaker));
  return persons.filter(({ id }) => quoted.has(id));
}

function idsOf({ persons }: Extraction, wanted: Person['kind']): string[] {
  return persons.filter(({ kind }) => kind === wanted).map(({ id }) => id);
}

/** The countries that an article names, be it about them or not, and where it was filed from. */
function placesOf({ countries, dateline }: Extraction): string[] {
  const places = [
    ...countries.map(({ code }) => countryPlace(code)),
    ...(dateline === null ? [] : datelinePlaces(dateline)),
  ];
  return [...new Set(places.map(({ id }) => id))];
}

/** What an article and its quotations share: by whom, where, when, in what and about what it was printed. */
function subjectOf({ article, extraction, copyOf, addedAt }: StoredArticle) {
  const countries = extraction.countries.filter(({ about }) => about).map(({ code }) => code);
  const topics = extraction.topics.map(({ code }) => code);
  const { dateline } = extraction;
  return {
    ...timesOf(article.published),
    country: countries,
    countryNames: countries.flatMap(countryNames),
    topic: topics,
    topicNames: topics.map((code) => TOPICS[code]),
    publisher: oneOrNone(article.publisher),
    section: oneOrNone(article.section),
    author: [...new Set(article.authors)],
    language: oneOrNone(extraction.language),
    printing: copyOf === null ? ('first' as const) : ('copy' as const),
    addedOn: oneOrNone(dayOf(addedAt)),
    from: dateline === null ? [] : [dateline.place],
    fromNames:
      dateline === null
        ? []
        : [dateline.place, ...(dateline.country === null ? [] : countryNames(dateline.country))],
  };
}

function oneOrNone(value: string | null): string[] {
  return value === null ? [] : [value];
}

function spellingsOf(person: Person): string[] {
  const spellings = [person.name, ...person.forms.map(({ text }) => text)];
  // In Latin letters, too, so that whoever types Lavrov finds Лавров.
  return [...new Set([...spellings, ...spellings.map(romanise)])];
}

/** Day, instant, year and month of publication; an instant without a zone is read as UTC. */
function timesOf(
  printed: string | null,
): Pick<ArticleDocument, 'day' | 'published' | 'year' | 'month'> {
  const day = dayOf(printed);
  if (printed === null || day === null) {
    return { day: null, published: null, year: [], month: [] };
  }
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/u.test(printed) || printed.length === day.length;
  const instant = Date.parse(zoned ? printed : `${printed}Z`);
  return {
    day,
    published: Math.floor((Number.isNaN(instant) ? Date.parse(day) : instant) / 1000),
    year: [day.slice(0, 4)],
    month: [day.slice(0, 7)],
  };
}
