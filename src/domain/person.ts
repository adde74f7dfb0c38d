import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * A person (or a body that speaks) in one article, under one name, with every form printed.
 */
export const personSchema = z.object({
  /**
   * While extracting: unique in the article. In the archive: the person's record across articles.
   * Lower-case words joined by hyphens, for instance "sergei-lavrov".
   */
  id: z.string(),
  kind: z.enum(['person', 'organisation']),
  /** The fullest form printed, without honorific: "Sergei Lavrov". */
  name: z.string(),
  /** Whether `name` has given name and surname. A surname alone is never joined across articles. */
  full: z.boolean(),
  gender: z.enum(['female', 'male']).nullable(),
  /** Every distinct form as printed ("Sergei Lavrov", "Mr Lavrov", "Lavrov"), in printed order. */
  forms: z.array(z.object({ text: z.string(), spans: z.array(spanSchema).min(1) })),
  /** Roles as printed beside the name ("Foreign Minister"), in printed order. */
  roles: z.array(z.object({ text: z.string(), span: spanSchema })),
});

export type Person = Readonly<z.infer<typeof personSchema>>;

/** A name as a stable address: lower case, diacritics off, words joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
