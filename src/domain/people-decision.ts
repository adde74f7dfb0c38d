import { z } from 'zod';

/** A person as an authority file names them: under one record, by full names only. */
export const authorityEntrySchema = z.object({
  /** The id that the rules give to the name: "sergei-lavrov". */
  person: z.string(),
  /** The name as the file writes it, shown for the record. */
  name: z.string(),
  /** Ids that the rules give to the other names. */
  aliases: z.array(z.string()),
  /** "Q58217", or `null`. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u)
    .nullable(),
  /** Who it is, in a few words, or `null`. */
  description: z.string().nullable(),
});

/** What was decided about people across articles. Ids are those of records at the time of deciding. */
export const peopleDecisionSchema = z.discriminatedUnion('kind', [
  /** Two records are one person; `kept` is the address from now on. */
  z.object({
    kind: z.literal('merge'),
    kept: z.string(),
    gone: z.string(),
    why: z.string().nullable(),
  }),
  /**
   * One record holds several people, told apart by article. An article that is not listed, such as one
   * added later, tells nobody which of them it means: its person is a record alone.
   */
  z.object({
    kind: z.literal('split'),
    person: z.string(),
    /** The part of each article, 1 or more: part 2 of `john-smith` is `john-smith.2`. */
    parts: z.record(z.string(), z.number().int().positive()),
    why: z.string().nullable(),
  }),
  /** An authority file was loaded. */
  z.object({
    kind: z.literal('load'),
    file: z.string(),
    entries: z.array(authorityEntrySchema),
  }),
  /** An earlier decision does not hold any more. */
  z.object({ kind: z.literal('undo'), decision: z.number().int().positive() }),
]);

export type AuthorityEntry = Readonly<z.infer<typeof authorityEntrySchema>>;
export type PeopleDecision = Readonly<z.infer<typeof peopleDecisionSchema>>;

/** A decision as the log keeps it. */
export interface LoggedDecision {
  /** 1, 2, 3 in the order of deciding; never used again. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
  readonly decision: PeopleDecision;
}
