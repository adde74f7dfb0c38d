import { type Difference, likeness } from '../quotation/alike.ts';
import type { QuotationView } from '../quotation/quotation.ts';

/** A statement of a timeline. */
export interface Position {
  readonly quotation: QuotationView;
  /** Later statements in nearly the same words, folded under this one. */
  readonly repeats: readonly QuotationView[];
  /** Earlier statements in similar words that differ in what matters. */
  readonly compare: readonly { readonly with: QuotationView; readonly difference: Difference }[];
}

/**
 * Puts statements, oldest first, into the positions that they state: what is said again in nearly the
 * same words is folded under its first time; what is said in similar words with another number, a
 * negation or a new condition is marked for comparison. Every statement stands exactly once.
 */
export function positionsOf(statements: readonly QuotationView[]): Position[] {
  const positions: {
    quotation: QuotationView;
    repeats: QuotationView[];
    compare: { with: QuotationView; difference: Difference }[];
  }[] = [];
  for (const quotation of statements) {
    const said = wordsOf(quotation);
    const likenesses = positions.map((position) => ({
      position,
      alike: likeness(wordsOf(position.quotation), said),
    }));
    const repeated = likenesses.find(({ alike }) => alike.kind === 'repeat');
    if (repeated !== undefined) {
      repeated.position.repeats.push(quotation);
      continue;
    }
    positions.push({
      quotation,
      repeats: [],
      compare: likenesses.flatMap(({ position, alike }) =>
        alike.kind === 'compare'
          ? [{ with: position.quotation, difference: alike.difference }]
          : [],
      ),
    });
  }
  return positions;
}

function wordsOf({ words }: QuotationView): string {
  return words.map((pieces) => pieces.map(({ text }) => text).join('')).join(' ');
}
