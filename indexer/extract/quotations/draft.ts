import type { Block } from '../../../src/domain/article.ts';
import type { Quotation } from '../../../src/domain/quotation.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { Attribution, Rule } from './attribution.ts';
import type { Stretch } from './marks.ts';

/** A quotation as found in its paragraph, before it is known whom its source means. */
export interface Draft {
  readonly kind: Quotation['kind'];
  readonly content: Span[];
  readonly clause: Span | null;
  readonly attribution: Attribution | null;
  /** Whether it goes on from the draft before it without a cue of its own, and from where. */
  readonly continues: Rule | null;
  readonly sentence: Span;
  readonly block: number;
  readonly unbalanced: boolean;
}

/** A body block with the words in marks that it holds. */
export interface Paragraph {
  readonly block: Block;
  readonly index: number;
  readonly stretches: readonly Stretch[];
}
