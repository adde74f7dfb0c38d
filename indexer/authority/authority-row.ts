import { z } from 'zod';

/** What is taken for nothing: an empty cell, `null`, a column that is not there. */
const wordsOrNone = z
  .string()
  .nullish()
  .transform((text) => text?.replaceAll(/\s+/gu, ' ').trim() || null);

const names = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform((given) => (typeof given === 'string' ? given.split(/[|;]/u) : (given ?? [])))
  .transform((given) => given.map((name) => name.replaceAll(/\s+/gu, ' ').trim()))
  .transform((given) => given.filter((name) => name !== ''));

/**
 * One person of an authority file: a row of a table or an object of a JSON array. Several names of one
 * cell are parted by "|" or ";". Other columns are passed over.
 */
export const authorityRowSchema = z.object({
  name: wordsOrNone,
  aliases: names,
  wikidata: wordsOrNone,
  description: wordsOrNone,
});

/** A row with its number in the file: 1 for the first under the heading, or of the array. */
export interface AuthorityRow extends z.infer<typeof authorityRowSchema> {
  readonly row: number;
}

/** A row, or a name of it, that is not joined, and why. */
export interface AuthorityConflict {
  readonly row: number;
  readonly reason:
    | 'malformed'
    | 'no-name'
    | 'not-a-full-name'
    | 'no-wikidata-id'
    | 'shared-name'
    | 'said-twice'
    | 'other-wikidata-id'
    | 'decided-by-hand';
  /** What to tell the user: the thing, the value, the way out. */
  readonly message: string;
}
