import { z } from 'zod';
import { BLOCK_KINDS } from '../../src/domain/article.ts';
import { JOIN_REASONS } from '../../src/domain/join-reason.ts';
import { articleItemSchema, linkedSchema, quotationItemSchema } from '../export/items.ts';
import { selectorsSchema } from './selectors.ts';

/** The words of a stretch of an article, and where they stand in its text. */
const printedSchema = z
  .object({
    words: z.string(),
    start: z.int().nonnegative().describe('In UTF-16 units of the article’s text.'),
    end: z.int().nonnegative().describe('Excluded.'),
  })
  .meta({ id: 'Printed' });

/** A quotation with its place in the article’s text and its evidence. */
export const quotationRecordSchema = quotationItemSchema
  .extend({
    words: z.array(printedSchema).describe('Its words as they stand in the article’s text.'),
    clause: printedSchema.nullable().describe('The whole clause of a partly quoted one.'),
    cue: printedSchema.nullable().describe('The words that attribute it, such as “said”.'),
    source: printedSchema.nullable().describe('The words that name who spoke.'),
    chain: z
      .array(printedSchema.extend({ why: z.string() }))
      .describe('From the words that name who spoke to the full name.'),
    before: z.string().describe('Up to 32 characters of the text before it.'),
    after: z.string().describe('Up to 32 characters of the text after it.'),
  })
  .meta({ id: 'QuotationRecord' });
export type QuotationRecord = z.infer<typeof quotationRecordSchema>;

/** A quotation with everybody who printed it. */
export const quotationAnswerSchema = quotationRecordSchema
  .extend({
    printings: z
      .array(
        z.object({
          id: z.string(),
          url: z.url(),
          publisher: z.string().nullable(),
          published: z.string().nullable().describe('As printed, ISO 8601.'),
          difference: z
            .string()
            .nullable()
            .describe(
              'How its words differ from those of this quotation; null where they are the same.',
            ),
          copy: z
            .boolean()
            .describe('Whether an earlier one stands in an article with the same story.'),
        }),
      )
      .describe(
        'Every printing of what was said, this one too, earliest first; [] where it is the only one.',
      ),
    selectors: z
      .array(selectorsSchema)
      .describe(
        'Of each stretch of its words, where it is in the text of its article’s version: the selectors of a Web Annotation.',
      ),
  })
  .meta({ id: 'QuotationAnswer' });
export type QuotationAnswer = z.infer<typeof quotationAnswerSchema>;

/** An article with its text, what each stretch of it is, and its quotations. */
export const articleRecordSchema = articleItemSchema
  .extend({
    text: z.string().describe('Every printed word that was kept, in printed order.'),
    blocks: z.array(
      z.object({
        kind: z.enum(BLOCK_KINDS),
        start: z.int().nonnegative(),
        end: z.int().nonnegative(),
      }),
    ),
    records: z.array(quotationRecordSchema).describe('Its quotations, in printed order.'),
    versions: z.array(
      z.object({
        version: z.int().positive(),
        readAt: z.string().describe('When it was read, ISO 8601 in UTC.'),
        url: z.url(),
      }),
    ),
    copies: z
      .array(
        z.object({
          publisher: z.string().nullable(),
          published: z.string().nullable().describe('As printed, ISO 8601.'),
          first: z.boolean().describe('Whether it is the earliest of all that print the story.'),
          url: z.url(),
        }),
      )
      .describe('Other articles that print the same story with the same quotations.'),
  })
  .meta({ id: 'ArticleRecord' });
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

const countSchema = z.int().nonnegative();

/** What all lists say of themselves, page by page. */
const pageSchema = z.object({
  title: z.string().describe('What was asked, in words.'),
  url: z.url().describe('The page here that shows the same.'),
  total: countSchema.describe('On all pages.'),
  exact: z.boolean().describe('Whether the counts are exact.'),
  page: z.int().positive(),
  previous: z.url().nullable(),
  next: z.url().nullable().describe('Where the list goes on; `null` at its end.'),
  notes: z.array(z.string()).describe('What could not be used of the address or done as asked.'),
});

const facetSchema = z
  .object({
    parameter: z.string().describe('The parameter that chooses among its values.'),
    values: z.array(z.object({ value: z.string(), label: z.string(), count: countSchema })),
    more: z.boolean().describe('Whether there are values beyond these.'),
  })
  .meta({ id: 'Facet' });

const foundSchema = pageSchema.extend({
  incomplete: z
    .array(z.string())
    .describe('Parts of the archive that did not answer: what they hold is missing here.'),
  facets: z.array(facetSchema),
});

/** One page of a search for articles. */
export const articlesFoundSchema = foundSchema
  .extend({ items: z.array(articleItemSchema) })
  .meta({ id: 'ArticlesFound' });
export type ArticlesFound = z.infer<typeof articlesFoundSchema>;

/** One page of a search for quotations. */
export const quotationsFoundSchema = foundSchema
  .extend({ items: z.array(quotationItemSchema) })
  .meta({ id: 'QuotationsFound' });
export type QuotationsFound = z.infer<typeof quotationsFoundSchema>;

/** One page of a list from A to Z. */
export const registerSchema = pageSchema
  .extend({
    items: z.array(
      linkedSchema.extend({
        counts: z
          .record(z.string(), countSchema)
          .describe('How many articles and quotations have it, by what they have of it.'),
      }),
    ),
  })
  .meta({ id: 'Register' });
export type Register = z.infer<typeof registerSchema>;

const seenSchema = {
  articles: countSchema,
  first: z.string().nullable().describe('The first day of publication.'),
  last: z.string().nullable(),
};

/** A person or body across all articles. */
export const personRecordSchema = linkedSchema
  .extend({
    kind: z.enum(['person', 'organisation']),
    wikidata: z.string().nullable(),
    description: z.string().nullable(),
    names: z
      .array(z.object({ name: z.string(), articles: countSchema, reason: z.enum(JOIN_REASONS) }))
      .describe('Every name that articles print, and why it is held for this one.'),
    roles: z.array(z.object({ role: z.string(), ...seenSchema })).describe('As printed.'),
    articles: countSchema.describe('That name it.'),
    quotations: countSchema,
    months: z.array(z.object({ month: z.string(), quotations: countSchema })),
    quotationsUrl: z.url().describe('Where its quotations are listed for programs.'),
    articlesUrl: z.url(),
  })
  .meta({ id: 'Person' });
export type PersonRecord = z.infer<typeof personRecordSchema>;

/** An id that means several people since they were told apart. */
export const choiceSchema = z
  .object({ id: z.string(), people: z.array(linkedSchema) })
  .meta({ id: 'Choice' });
export type Choice = z.infer<typeof choiceSchema>;

/** Completions, as OpenSearch Suggestions 1.1 has them. */
export const suggestionsSchema = z
  .tuple([z.string(), z.array(z.string()), z.array(z.string()), z.array(z.url())])
  .describe('What was typed, completions, what each is, and where each leads.')
  .meta({ id: 'Suggestions' });
