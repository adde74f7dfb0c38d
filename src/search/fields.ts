import type { ArticleDocument, Collection, QuotationDocument } from '../domain/document.ts';
import type { FieldName } from '../query/ast.ts';

/** The fields of a document that hold words to be searched. */
export type WordField = Exclude<
  keyof ArticleDocument | keyof QuotationDocument,
  'id' | 'article' | 'day' | 'published'
>;

/** The fields whose words a question without a field is about: what was printed, and who is named. */
export const PRINTED: Readonly<Record<Collection, readonly WordField[]>> = {
  articles: ['headline', 'lead', 'names', 'byline', 'body'],
  quotations: ['text', 'names', 'headline'],
};

/** Where the words of each field of the query language stand. */
export const FIELDS: Readonly<
  Record<Collection, Readonly<Record<FieldName, readonly WordField[]>>>
> = {
  articles: {
    headline: ['headline'],
    byline: ['byline'],
    speaker: ['speakerNames'],
    about: ['names', 'countryNames', 'topicNames'],
    person: ['names'],
    country: ['countryNames'],
    from: ['fromNames'],
    source: ['publisher'],
    section: ['section'],
    topic: ['topicNames'],
    said: ['said'],
  },
  quotations: {
    headline: ['headline'],
    byline: ['byline'],
    speaker: ['names'],
    about: ['aboutNames'],
    person: ['names', 'aboutNames'],
    country: ['countryNames'],
    from: ['fromNames'],
    source: ['publisher'],
    section: ['section'],
    topic: ['topicNames'],
    said: ['text'],
  },
};

/** Fields that only a question of a field is about: they are searched beside what was printed. */
export const LABELS: Readonly<Record<Collection, readonly WordField[]>> = {
  articles: [
    'speakerNames',
    'said',
    'countryNames',
    'fromNames',
    'topicNames',
    'publisher',
    'section',
  ],
  quotations: [
    'aboutNames',
    'byline',
    'countryNames',
    'fromNames',
    'topicNames',
    'publisher',
    'section',
  ],
};
