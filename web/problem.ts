import { z } from 'zod';

/**
 * Every way in which an address is not answered as asked: the status, and a title that never changes.
 * Programs tell them apart by name, the end of a problem's `type`.
 */
export const PROBLEMS = {
  'malformed-address': { status: 400, title: 'This address cannot be read' },
  'malformed-time': { status: 400, title: 'This time cannot be read' },
  'not-found': { status: 404, title: 'Not found' },
  'only-reading': { status: 405, title: 'Only reading here' },
  'no-such-form': { status: 406, title: 'Not in this form' },
  withdrawn: { status: 410, title: 'Withdrawn' },
  'too-much': { status: 413, title: 'Too much was sent' },
  'unreadable-form': { status: 415, title: 'What was sent cannot be read' },
  'too-many': { status: 429, title: 'Too many pages at once' },
  failed: { status: 500, title: 'This page failed' },
  'only-json': { status: 501, title: 'Only as JSON' },
  'engine-down': { status: 503, title: 'The search engine does not answer' },
  'archive-down': { status: 503, title: 'The archive cannot be read' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;
export type ProblemName = keyof typeof PROBLEMS;

/** A problem as programs are told of it, RFC 9457; served as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.url().describe('Which problem it is, and where that is explained.'),
    title: z.string().describe('The same for every problem of this type.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is the matter and what to do.'),
    instance: z
      .string()
      .describe('The path that was asked for or, of a failure of ours, its number in our log.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
