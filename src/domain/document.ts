import { z } from 'zod';
import { CERTAINTIES, SPEECH_KINDS } from './quotation.ts';

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
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  /** Publication day "2012-12-28". */
  day: z.string().nullable(),
  /** Publication instant in Unix seconds (midnight UTC where only the day is known). */
  published: z.number().nullable(),
  /** Ids of the people in the article. */
  person: z.array(z.string()),
  /** Codes of the countries the article is about. */
  country: z.array(z.string()),
  /** Codes of the top Media Topics. */
  topic: z.array(z.string()),
  /** Publication year "2012", one value or none. */
  year: z.array(z.string()),
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
  day: z.string().nullable(),
  published: z.number().nullable(),
  /** Id of the speaker, one value or none (unnamed and unknown speakers have none). */
  speaker: z.array(z.string()),
  /** Ids of people and codes of countries named in the quotation or its paragraph. */
  about: z.array(z.string()),
  speech: z.enum(SPEECH_KINDS),
  sure: z.enum(CERTAINTIES),
  country: z.array(z.string()),
  topic: z.array(z.string()),
  year: z.array(z.string()),
});

export type ArticleDocument = Readonly<z.infer<typeof articleDocumentSchema>>;
export type QuotationDocument = Readonly<z.infer<typeof quotationDocumentSchema>>;

/** The facets of each collection, in the order a page shows them. Every one is a document field. */
export const FACETS = {
  articles: ['person', 'country', 'topic', 'year'],
  quotations: ['speaker', 'about', 'country', 'topic', 'year', 'speech', 'sure'],
} as const satisfies Record<Collection, readonly string[]>;

export type FacetName = (typeof FACETS)[Collection][number];
