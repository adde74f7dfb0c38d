import type { Span } from '../src/domain/span.ts';
import type { GoldQuote } from './quote-measures.ts';
import { harmonic } from './reading-measures.ts';

/** Words in marks belong to a quotation that holds at least this share of them. */
const SHARE = 0.5;

/**
 * Counts how well words in marks that are no speech (titles, scare quotes, nicknames) are told apart. Speech
 * is what a marked quotation holds that is direct or has a cue of speech: "ordered" and "planned to" report
 * acts. Told apart is what stands in none of the quotations found.
 */
export function createMarksScore() {
  let [both, found, gold] = [0, 0, 0];
  return {
    add(
      marks: readonly Span[],
      wanted: readonly GoldQuote[],
      given: readonly Pick<GoldQuote, 'start' | 'end'>[],
    ): void {
      const speech = wanted.filter(
        ({ type, speechCue }) => type === 'direct' || speechCue !== false,
      );
      for (const span of marks) {
        const none = !speech.some((quote) => holds(quote, span));
        const passedOver = !given.some((quote) => holds(quote, span));
        gold += Number(none);
        found += Number(passedOver);
        both += Number(none && passedOver);
      }
    },
    figures(): Record<string, number> {
      const share = (all: number) => (all === 0 ? 0 : both / all);
      return {
        'in marks but no speech, precision': share(found),
        'in marks but no speech, recall': share(gold),
        'in marks but no speech, F1': harmonic(share(found), share(gold)),
      };
    },
  };
}

function holds(quote: Pick<GoldQuote, 'start' | 'end'>, { start, end }: Span): boolean {
  return Math.min(quote.end, end) - Math.max(quote.start, start) >= (end - start) * SHARE;
}
