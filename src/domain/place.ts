import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * A country in an article. Codes are ISO 3166-1 alpha-2, and ISO 3166-3's former alpha-2 codes for
 * states that are gone: SU Soviet Union, YU Yugoslavia, CS Czechoslovakia, DD East Germany.
 */
export const countryMentionSchema = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  /** Whether the article is about it, not only mentions it. */
  about: z.boolean(),
  /** The words that name it: the country, its people, its capital, a city. */
  spans: z.array(spanSchema).min(1),
});

/** The printed place and date before the lead: "MOSCOW, Dec 28 (Reuters) -". */
export const datelineSchema = z.object({
  span: spanSchema,
  /** The place as a reader would write it: "Moscow". */
  place: z.string(),
  /** Country code of the place, or `null` if the gazetteer does not know it. */
  country: z.string().nullable(),
  /** The printed day resolved to "2012-12-28"; `null` if none or if the year cannot be told. */
  day: z.string().nullable(),
  /** The agency as printed ("Reuters"), or `null`. */
  agency: z.string().nullable(),
});

export type CountryMention = Readonly<z.infer<typeof countryMentionSchema>>;
export type Dateline = Readonly<z.infer<typeof datelineSchema>>;
