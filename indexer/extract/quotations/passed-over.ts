import { type Article, isBody } from '../../../src/domain/article.ts';
import type { Quotation } from '../../../src/domain/quotation.ts';
import { overlapsSpan, type Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { SHORTEST_SPEECH } from './direct-speech.ts';
import { findStretches } from './marks.ts';
import { isTitle } from './title.ts';

/** Words in quotation marks that were not taken for speech, and why. */
export interface PassedOver {
  readonly span: Span;
  readonly why: string;
}

/** The words in marks of an article's body that stand in none of its quotations, in printed order. */
export function findPassedOver(
  article: Pick<Article, 'text' | 'blocks'>,
  quotations: readonly Quotation[],
): PassedOver[] {
  const { text } = article;
  const quoted = quotations.flatMap(({ content, clause }) =>
    clause === null ? content : [...content, clause],
  );
  return findStretches(text, article.blocks.filter(isBody))
    .filter(({ content }) => !quoted.some((span) => overlapsSpan(span, content)))
    .map(({ content }) => ({ span: content, why: whyNot(text.slice(content.start, content.end)) }));
}

function whyNot(words: string): string {
  const count = nameTokens(words, 0, words.length).length;
  if (isTitle(words)) return 'printed as a title is, and no verb says that somebody spoke it';
  if (count < SHORTEST_SPEECH) return 'too short to be speech where no verb says so';
  return 'part of the report: no verb gives it to anybody';
}
