import { z } from 'zod';
import { spanSchema } from './span.ts';

/** direct: all words in marks; mixed: a reported clause with words in marks; indirect: none. */
export const SPEECH_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** How sure the attribution is. `sure` must be right at least 97 times in 100 (docs/evaluation.md). */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;

/** Who speaks: one named person, a named body, a described but unnamed speaker, or nobody found. */
export const SPEAKER_KINDS = ['person', 'organisation', 'unnamed', 'unknown'] as const;

/** Where or to whom it was said: "a news conference in Moscow"; `place` is "Moscow" or `null`. */
export const venueSchema = z.object({ span: spanSchema, place: z.string().nullable() });

/** One step on the way from the words that name the speaker to the full name. */
export const chainLinkSchema = z.object({
  span: spanSchema,
  /** Why this step holds: "pronoun", "surname", "role", "continues", "full name". */
  why: z.string(),
});

/**
 * A quotation in one article: the words, who the article says spoke them, and the evidence.
 * All spans lie in the article's text.
 */
export const quotationSchema = z.object({
  /** 1, 2, 3 in printed order. */
  number: z.number().int().positive(),
  kind: z.enum(SPEECH_KINDS),
  /**
   * The quotation's own words, outer marks left out: one span, or several where the cue interrupts
   * a sentence or the quotation runs over several paragraphs. For `mixed`: the words in marks only.
   * For `indirect`: the reported clause.
   */
  content: z.array(spanSchema).min(1),
  /** For `mixed`: the whole reported clause; otherwise `null`. */
  clause: spanSchema.nullable(),
  /** The verb or phrase that attributes ("said", "according to"), or `null` if it has none of its own. */
  cue: spanSchema.nullable(),
  /** The words that name who spoke ("Mr Lavrov", "he"), those of the quotation it continues, or `null`. */
  source: spanSchema.nullable(),
  speakerKind: z.enum(SPEAKER_KINDS),
  /** `Person.id` of the speaker for persons and organisations, otherwise `null`. */
  speaker: z.string().nullable(),
  /** The speaker's full name, or the words that describe an unnamed one; `null` if unknown. */
  speakerName: z.string().nullable(),
  venue: venueSchema.nullable(),
  /** The day it was said, "2012-12-28", where article and publication date tell it; else `null`. */
  saidOn: z.string().nullable(),
  certainty: z.enum(CERTAINTIES),
  /** The rule that attributed it, from the rule table. */
  rule: z.string(),
  chain: z.array(chainLinkSchema),
});

export type Quotation = Readonly<z.infer<typeof quotationSchema>>;
export type Venue = Readonly<z.infer<typeof venueSchema>>;
export type ChainLink = Readonly<z.infer<typeof chainLinkSchema>>;
export type Certainty = (typeof CERTAINTIES)[number];
