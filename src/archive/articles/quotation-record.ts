import { blockText } from '../../domain/article.ts';
import { overlapsSpan, sliceSpan } from '../../domain/span.ts';
import type { StoredArticle, StoredQuotation } from '../records.ts';
import { quotationIdOf } from './identity.ts';

/** The quotations of an article, each with what is needed to show and cite it by itself. */
export function quotationRecords(stored: StoredArticle): StoredQuotation[] {
  const { article, extraction } = stored;
  const persons = new Map(extraction.persons.map((person) => [person.id, person]));
  return extraction.quotations.map((quotation) => {
    const evidence = [...quotation.content, ...(quotation.clause ? [quotation.clause] : [])];
    const speaker = quotation.speaker === null ? undefined : persons.get(quotation.speaker);
    return {
      id: quotationIdOf(stored.id, quotation.number),
      articleId: stored.id,
      quotation,
      words: quotation.content.map((span) => sliceSpan(article.text, span)),
      clause: quotation.clause === null ? null : sliceSpan(article.text, quotation.clause),
      role: speaker?.roles[0]?.text ?? null,
      context: article.blocks
        .filter((block) => evidence.some((span) => overlapsSpan(span, block.span)))
        .map((block) => blockText(article, block))
        .join('\n\n'),
      headline: article.headline,
      publisher: article.publisher,
      published: article.published,
      url: article.url,
    };
  });
}
