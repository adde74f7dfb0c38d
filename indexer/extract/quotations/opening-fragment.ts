import type { Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { attributeDirect, type Surroundings } from './attribute-direct.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseEnd, clauseSpan } from './clause-bounds.ts';
import { LINKS } from './data/clause-words.ts';
import { goesOn } from './direct-speech.ts';
import type { Stretch } from './marks.ts';

/** A clause that begins with words in marks, and who the sentence says said it, `null` where it is silent. */
export interface OpeningFragment {
  readonly clause: Span;
  readonly attribution: Attribution | null;
}

/**
 * '"We are ready" to open the bridge, she said.': words in marks that open a sentence and that the reporter
 * goes on with. `null` where the marks hold the whole of what was said.
 */
export function openingFragment(
  reading: Reading,
  stretch: Stretch,
  { before, after, sentence }: Surroundings & { readonly sentence: Span },
): OpeningFragment | null {
  const { masked } = reading;
  const { start, end } = stretch.outer;
  const opens = masked.slice(before.start, before.end).trim() === '';
  const closed = /[.,?!—–…-]$/u.test(reading.text.slice(start, stretch.content.end));
  if (stretch.unbalanced || !opens || closed || !goesOn(reading, stretch)) return null;
  const [next] = nameTokens(masked, end, after.end);
  // '"Safe as a house" was his slogan': what has a verb behind it is what the sentence is about.
  if (next === undefined || !LINKS.has(next.key)) return null;
  const attribution = attributeDirect(reading, stretch, { before, after });
  const { cue = null, source = null } = attribution ?? {};
  const reported = Math.min(cue?.start ?? sentence.end, source?.span.start ?? sentence.end);
  const until = Math.min(reported, clauseEnd(masked, sentence, end));
  const clause = clauseSpan(masked, start, until);
  return clause.end > end ? { clause, attribution } : null;
}
