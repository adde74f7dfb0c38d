import { z } from 'zod';
import { ARTICLE_FORMS } from './article.ts';
import { CERTAINTIES, SPEECH_KINDS } from './quotation.ts';

/** Whether the archive has an earlier printing of the same story. */
export const PRINTINGS = ['first', 'copy'] as const;

/** What an article has (quotations), or is where it is no whole article. */
export const ARTICLE_KINDS = ['quoting', ...ARTICLE_FORMS] as const;

/** What can be searched: whole articles, or single quotations. */
export const COLLECTIONS = ['articles', 'quotations'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/**
 * An article as an engine indexes it. The archive holds the text that is shown; the engine only
 * finds. Absent is `null`, many is `[]`.
 */
export const articleDocumentSchema = z.object({
  /** The article's id in the archive; the same for all its versions. */
  id: z.string(),
  headline: z.string(),
  lead: z.string(),
  /** Body after the lead, subheads and captions, blocks joined by line breaks. */
  body: z.string(),
  /** Every spelling of every person named, for finding people under any spelling. */
  names: z.array(z.string()),
  byline: z.string(),
  /** Every spelling of everyone whom the article quotes. */
  speakerNames: z.array(z.string()),
  /** The words of its quotations. */
  said: z.array(z.string()),
  /** English names and codes of the countries it is about. */
  countryNames: z.array(z.string()),
  /** The place of its dateline and that place's country. */
  fromNames: z.array(z.string()),
  topicNames: z.array(z.string()),
  /** The paper that printed it, one value or none. */
  publisher: z.array(z.string()),
  /** The section it stood in, one value or none. */
  section: z.array(z.string()),
  /** The place of its dateline, one value or none. */
  from: z.array(z.string()),
  /** The names in its byline. */
  author: z.array(z.string()),
  /** BCP 47 primary language of its text ("en"), one value or none. */
  language: z.array(z.string()),
  kind: z.array(z.enum(ARTICLE_KINDS)),
  /** Publication day "2012-12-28". */
  day: z.string().nullable(),
  /** Publication instant in Unix seconds (midnight UTC where only the day is known). */
  published: z.number().nullable(),
  /** Ids of the people in the article. */
  person: z.array(z.string()),
  /** Ids of the bodies in the article. */
  organisation: z.array(z.string()),
  /** Ids of those whom it quotes. */
  speaker: z.array(z.string()),
  /** Codes of the countries the article is about. */
  country: z.array(z.string()),
  /** Ids of the countries that it names and of the cities that it was filed from. */
  place: z.array(z.string()),
  /** Codes of the top Media Topics. */
  topic: z.array(z.string()),
  /** Publication year "2012", one value or none. */
  year: z.array(z.string()),
  /** Publication month "2012-12", one value or none. */
  month: z.array(z.string()),
  printing: z.enum(PRINTINGS),
  /** The day on which the archive first took the article in (UTC). */
  addedOn: z.array(z.string()),
});

/** A quotation as an engine indexes it. */
export const quotationDocumentSchema = z.object({
  /** The article's id, "-q" and the quotation's number. */
  id: z.string(),
  article: z.string(),
  /** The quotation's own words, spans joined by a space. */
  text: z.string(),
  /** The speaker's name and every spelling of it. */
  names: z.array(z.string()),
  /** The headline it was printed under. */
  headline: z.string(),
  byline: z.string(),
  /** Names of the people and countries named in the quotation or its paragraph. */
  aboutNames: z.array(z.string()),
  /** As for the article that printed it. */
  countryNames: z.array(z.string()),
  fromNames: z.array(z.string()),
  topicNames: z.array(z.string()),
  publisher: z.array(z.string()),
  section: z.array(z.string()),
  from: z.array(z.string()),
  author: z.array(z.string()),
  language: z.array(z.string()),
  day: z.string().nullable(),
  published: z.number().nullable(),
  /** The day on which it was said, one value or none. */
  saidOn: z.array(z.string()),
  /** Id of the speaker, one value or none (unnamed and unknown speakers have none). */
  speaker: z.array(z.string()),
  /** Ids of people and codes of countries named in the quotation or its paragraph. */
  about: z.array(z.string()),
  speech: z.enum(SPEECH_KINDS),
  sure: z.enum(CERTAINTIES),
  country: z.array(z.string()),
  topic: z.array(z.string()),
  year: z.array(z.string()),
  month: z.array(z.string()),
  /** As for the article that printed it. */
  printing: z.enum(PRINTINGS),
  addedOn: z.array(z.string()),
});

export type ArticleDocument = Readonly<z.infer<typeof articleDocumentSchema>>;
export type QuotationDocument = Readonly<z.infer<typeof quotationDocumentSchema>>;

/** The facets of each collection, in the order a page shows them. Every one is a document field. */
export const FACETS = {
  articles: [
    'month',
    'year',
    'person',
    'organisation',
    'speaker',
    'country',
    'place',
    'topic',
    'section',
    'publisher',
    'author',
    'from',
    'kind',
    'language',
    'printing',
  ],
  quotations: [
    'month',
    'year',
    'speaker',
    'about',
    'country',
    'topic',
    'section',
    'publisher',
    'author',
    'from',
    'language',
    'speech',
    'sure',
    'printing',
  ],
} as const satisfies Record<Collection, readonly string[]>;

export type FacetName = (typeof FACETS)[Collection][number];

/**
 * The days of each collection's documents besides that of publication: they are not counted, but what lies
 * between two of them can be asked for.
 */
export const FURTHER_DAYS = {
  articles: ['addedOn'],
  quotations: ['saidOn', 'addedOn'],
} as const satisfies Record<Collection, readonly string[]>;

export type FurtherDay = (typeof FURTHER_DAYS)[Collection][number];

/** All that documents can be refined by besides their day of publication: facets and further days. */
export const REFINABLE: Readonly<Record<Collection, readonly (FacetName | FurtherDay)[]>> = {
  articles: [...FACETS.articles, ...FURTHER_DAYS.articles],
  quotations: [...FACETS.quotations, ...FURTHER_DAYS.quotations],
};
