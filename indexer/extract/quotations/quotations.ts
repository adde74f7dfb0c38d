import { type Article, isBody } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import { maskQuoted, splitSentences } from '../sentences.ts';
import type { Reading } from './attribution.ts';
import type { Draft } from './draft.ts';
import { draftParagraph } from './draft-paragraph.ts';
import { findStretches } from './marks.ts';
import { type FoundQuotations, resolveDrafts } from './resolve-drafts.ts';
import { collectMentions } from './speaker-words.ts';
import { isWork } from './title.ts';
import { draftTurn, findTurns } from './transcript.ts';

/**
 * Finds every quotation in an article's body in printed order: words in marks with who the article
 * says spoke them, and clauses it reports without marks. Nothing outside the body is a quotation.
 */
export function findQuotations(article: Article, persons: readonly Person[]): FoundQuotations {
  const body = article.blocks.filter(isBody);
  const stretches = findStretches(article.text, body);
  const masked = maskQuoted(
    article.text,
    stretches.map(({ content }) => content),
  );
  const reading: Reading = {
    text: article.text,
    masked,
    mentions: collectMentions(persons),
    paragraphs: body.map(({ span }) => splitSentences(masked, span)),
  };
  const drafts: Draft[] = [];
  const turns = findTurns(reading, body);
  body.forEach((block, index) => {
    const turn = turns.get(block);
    if (turn !== undefined) {
      drafts.push(draftTurn(reading, turn, index));
      return;
    }
    const own = stretches.filter((stretch) => stretch.block === block && !isWork(reading, stretch));
    draftParagraph(reading, { block, index, stretches: own }, drafts);
  });
  return resolveDrafts(article, reading, persons, drafts);
}
