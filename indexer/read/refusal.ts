/** Why an input gave no article. `message` names the thing, the value and the way out. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

export const REFUSAL_REASONS = [
  'empty',
  'binary',
  'too-large',
  'unreadable',
  'unknown-format',
  'broken',
  'no-article',
  'index-page',
  'error-page',
  'withheld',
  'timeout',
  'crashed',
  'not-found',
  'fetch-failed',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];
