import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * The top level of the IPTC Media Topics (iptc.org/std/NewsCodes, CC BY 4.0), by number.
 * These are the values of the topic facet.
 */
export const TOPICS = {
  '01000000': 'arts, culture and entertainment',
  '02000000': 'crime, law and justice',
  '03000000': 'disaster, accident and emergency incident',
  '04000000': 'economy, business and finance',
  '05000000': 'education',
  '06000000': 'environment',
  '07000000': 'health',
  '08000000': 'human interest',
  '09000000': 'labour',
  '10000000': 'lifestyle and leisure',
  '11000000': 'politics',
  '12000000': 'religion and belief',
  '13000000': 'science and technology',
  '14000000': 'society',
  '15000000': 'sport',
  '16000000': 'conflict, war and peace',
  '17000000': 'weather',
} as const;

export type TopicCode = keyof typeof TOPICS;

const topicCodes = Object.keys(TOPICS) as [TopicCode, ...TopicCode[]];

export const topicAssignmentSchema = z.object({
  code: z.enum(topicCodes),
  /** What it rests on: the paper's own section, its keywords, or the words of the text. */
  from: z.enum(['section', 'keywords', 'text']),
  /** The words that decided, where they stand in the text (`[]` for section and keywords). */
  evidence: z.array(spanSchema),
});

export type TopicAssignment = Readonly<z.infer<typeof topicAssignmentSchema>>;
