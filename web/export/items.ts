import { z } from 'zod';
import type { StoredArticle } from '../../src/archive/records.ts';
import { paragraphOf } from '../../src/citation/cite.ts';
import { ARTICLE_FORMS } from '../../src/domain/article.ts';
import { countryName } from '../../src/domain/country.ts';
import { languageOf } from '../../src/domain/language.ts';
import { CERTAINTIES, SPEAKER_KINDS, SPEECH_KINDS } from '../../src/domain/quotation.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import { articleAddress, personAddress, quotationAddress, safeUrl } from '../address.ts';
import type { QuotationRow } from './listing.ts';

/** Something that has a page here. */
export const linkedSchema = z.object({ id: z.string(), name: z.string(), url: z.url() });

/** An article as it leaves the house; every address is whole. */
export const articleItemSchema = z
  .object({
    id: z.string(),
    url: z.url().describe('Its page here.'),
    original: z.url().nullable().describe('Where it was published.'),
    headline: z.string().nullable(),
    publisher: z.string().nullable().describe('The paper that printed it.'),
    section: z.string().nullable(),
    byline: z.string().nullable().describe('As printed.'),
    authors: z.array(z.string()),
    dateline: z.string().nullable().describe('The place of the dateline, as printed.'),
    published: z
      .string()
      .nullable()
      .describe('ISO 8601 as the page gives it: a day or an instant.'),
    modified: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47.'),
    people: z.array(linkedSchema).describe('People and bodies named in it.'),
    countries: z.array(z.object({ id: z.string(), name: z.string() })).describe('ISO 3166.'),
    topics: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('IPTC Media Topics of the first level.'),
    quotations: z.array(z.string()).describe('Ids of its quotations, in printed order.'),
    form: z
      .enum(ARTICLE_FORMS)
      .nullable()
      .describe('A live blog, or a stub whose rest is for subscribers; null for a whole article.'),
    version: z.int().positive(),
    copyOf: z
      .string()
      .nullable()
      .describe('The id of the article that printed the same story first; null for that one.'),
  })
  .meta({ id: 'Article' });
export type ArticleItem = z.infer<typeof articleItemSchema>;

/** A quotation as it leaves the house, with what tells where it stands. */
export const quotationItemSchema = z
  .object({
    id: z.string(),
    url: z.url().describe('Its page here.'),
    quote: z.string().describe('Its words; of a partly quoted clause the clause as printed.'),
    kind: z
      .enum(SPEECH_KINDS)
      .describe('Only the words of direct speech stood in quotation marks.'),
    speaker: z.string().nullable().describe('The speaker’s name, or the words that describe one.'),
    speakerId: z.string().nullable(),
    speakerKind: z.enum(SPEAKER_KINDS),
    speakerUrl: z.url().nullable(),
    role: z.string().nullable().describe('The speaker’s role as this article prints it.'),
    certainty: z.enum(CERTAINTIES).describe('How sure it is that this speaker spoke.'),
    rule: z.string().describe('The rule that named the speaker.'),
    saidOn: z.string().nullable().describe('The day it was said, where the article tells it.'),
    paragraph: z.int().nullable().describe('The paragraph of the body it begins in, from 1.'),
    context: z.string().describe('The paragraph it stands in.'),
    article: z.string().describe('The id of the article that prints it.'),
    headline: z.string().nullable(),
    publisher: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.string().nullable(),
    published: z.string().nullable(),
    original: z.url().nullable(),
    version: z.int().positive(),
  })
  .meta({ id: 'Quotation' });
export type QuotationItem = z.infer<typeof quotationItemSchema>;

/** An article in the words of the schema; `origin` begins the addresses of this site. */
export function articleItem(stored: StoredArticle, origin: string): ArticleItem {
  const { id, version, article, extraction } = stored;
  const { headline, publisher, section, byline, authors, published, modified } = article;
  return {
    id,
    url: origin + articleAddress(id),
    original: safeUrl(article.url),
    headline,
    publisher,
    section,
    byline,
    authors,
    dateline: extraction.dateline?.place ?? null,
    published,
    modified,
    language: languageOf(stored),
    people: extraction.persons.map((person) => ({
      id: person.id,
      name: person.name,
      url: origin + personAddress(person.id),
    })),
    countries: extraction.countries
      .filter(({ about }) => about)
      .map(({ code }) => ({ id: code, name: countryName(code) })),
    topics: extraction.topics.map(({ code }) => ({ id: code, name: TOPICS[code] })),
    quotations: extraction.quotations.map(({ number }) => `${id}-q${number}`),
    form: article.form ?? null,
    version,
    copyOf: stored.copyOf,
  };
}

/** A quotation in the words of the schema; `origin` begins the addresses of this site. */
export function quotationItem(
  { quotation: stored, article }: QuotationRow,
  origin: string,
): QuotationItem {
  const { quotation } = stored;
  return {
    id: stored.id,
    url: origin + quotationAddress(stored.id),
    quote: stored.clause ?? stored.words.join(' … '),
    kind: quotation.kind,
    speaker: quotation.speakerName,
    speakerId: quotation.speaker,
    speakerKind: quotation.speakerKind,
    speakerUrl: quotation.speaker === null ? null : origin + personAddress(quotation.speaker),
    role: stored.role,
    certainty: quotation.certainty,
    rule: quotation.rule,
    saidOn: quotation.saidOn,
    paragraph: paragraphOf(article, stored),
    context: stored.context,
    article: stored.articleId,
    headline: stored.headline,
    publisher: stored.publisher,
    byline: article.article.byline,
    dateline: article.extraction.dateline?.place ?? null,
    published: stored.published,
    original: safeUrl(stored.url),
    version: article.version,
  };
}
