import type { Span } from '../../../src/domain/span.ts';
import type { Mentions, Source } from './speaker-words.ts';

/**
 * The rules by which words are given to a speaker, with the certainty each earns by itself. Calibrated
 * on the development articles of PolNeAR 1.0, 2026-11 (docs/evaluation.md): *sure* rules are right at
 * least 97 times in 100 there.
 */
export const RULES = {
  'said NAME': 'sure',
  'NAME said': 'sure',
  'NAME said, before': 'sure',
  'NAME VERBED': 'likely',
  'VERBED NAME': 'likely',
  'according to NAME': 'sure',
  'NAME, saying': 'likely',
  'NAME called': 'likely',
  'NAME: words': 'likely',
  'NAME: in a transcript': 'likely',
  'words - NAME': 'likely',
  'goes on in the paragraph': 'sure',
  'goes on from the paragraph before': 'likely',
  'named in the sentence': 'unsure',
  'named in the sentence before': 'unsure',
  'named in the paragraph before': 'unsure',
  'NAME said that': 'sure',
  'clause, NAME said': 'sure',
  'no speaker found': 'unsure',
} as const satisfies Record<string, 'sure' | 'likely' | 'unsure'>;

export type Rule = keyof typeof RULES;

/** Who is said to speak, in the words of the article, and by which rule. */
export interface Attribution {
  readonly rule: Rule;
  readonly cue: Span | null;
  readonly source: Source;
}

/** A clause that a sentence reports, and who is said to have said it. */
export interface ReportedClause {
  readonly attribution: Attribution;
  readonly clause: Span;
}

/** An article's text with what the rules look things up in. */
export interface Reading {
  readonly text: string;
  /** The text with everything between quotation marks masked; offsets are the same. */
  readonly masked: string;
  readonly mentions: Mentions;
  /** The sentences of each body block. */
  readonly paragraphs: readonly (readonly Span[])[];
}

/** What the rules look names up in: the masked text and its mentions. */
export type Lookup = Pick<Reading, 'masked' | 'mentions'>;
