import { z } from 'zod';
import { personSchema } from './person.ts';
import { countryMentionSchema, datelineSchema } from './place.ts';
import { quotationSchema } from './quotation.ts';
import { topicAssignmentSchema } from './topic.ts';

/** Everything found in an article's text, as spans into it. */
export const extractionSchema = z.object({
  dateline: datelineSchema.nullable(),
  quotations: z.array(quotationSchema),
  persons: z.array(personSchema),
  countries: z.array(countryMentionSchema),
  topics: z.array(topicAssignmentSchema),
  /** BCP 47 primary language of the text ("en"), or `null` where it cannot be told. */
  language: z.string().nullable(),
});

export type Extraction = Readonly<z.infer<typeof extractionSchema>>;
