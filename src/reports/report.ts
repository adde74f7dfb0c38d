import { z } from 'zod';

/** What a reader can say of a quotation. */
export const REPORT_KINDS = ['wrong speaker', 'not a quotation', 'right'] as const;

/** Longest name and longest note that are kept, in UTF-16 units: a sentence, and a paragraph or two. */
const LONGEST_NAME = 200;
const LONGEST_NOTE = 2_000;

const typed = (longest: number) =>
  z
    .string()
    .transform((text) => text.trim().slice(0, longest))
    .transform((text) => (text === '' ? null : text));

/** What a reader sends about a quotation. Longer texts are cut, empty ones are `null`. */
export const reportSchema = z.object({
  kind: z.enum(REPORT_KINDS),
  /** Who spoke instead, as typed. */
  instead: typed(LONGEST_NAME),
  /** How the reader knows, as typed. */
  note: typed(LONGEST_NOTE),
});

/** A report, with what was shown when it was made: a later reading may show something else. */
export type Report = Readonly<z.infer<typeof reportSchema>> & {
  /** The quotation's id. */
  readonly quotation: string;
  readonly words: string;
  /** The speaker that was shown, by name; `null` where none was. */
  readonly speaker: string | null;
};

/** A report that is kept. */
export interface KeptReport extends Report {
  /** 1 for the first, counting up. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** When somebody dealt with it, and what came of it; `null` while it is open. */
  readonly closedAt: string | null;
  readonly outcome: string | null;
}
