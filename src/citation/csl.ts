import { z } from 'zod';

const dateSchema = z.object({
  /** Year, month, day; what is not known is left out. */
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});

/**
 * A citation as CSL-JSON (github.com/citation-style-language/schema): what every other form of it is made
 * from. Fields that are not known are absent, as the format wants it.
 */
export const cslItemSchema = z.object({
  id: z.string(),
  type: z.literal('article-newspaper'),
  title: z.string(),
  'container-title': z.string().optional(),
  /** Names as printed: which word is the surname is not guessed. */
  author: z.array(z.object({ literal: z.string() })).optional(),
  section: z.string().optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  /** The place of the dateline. */
  'event-place': z.string().optional(),
  language: z.string().optional(),
  /** Where it was published; without that, its place in this archive. */
  URL: z.string(),
  /** Whom it quotes, in which paragraph; which version of the article, and where that is kept. */
  note: z.string(),
  /** Of a quotation: its words. */
  abstract: z.string().optional(),
});

export type CslItem = Readonly<z.infer<typeof cslItemSchema>>;

/** A day of CSL as ISO 8601, as far as it is known: "2012", "2012-12", "2012-12-28"; `null` for none. */
export function isoDate(date: CslItem['issued']): string | null {
  if (date === undefined) return null;
  return date['date-parts'][0]
    .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
    .join('-');
}
