import type { StoredArticle } from '../../src/archive/records.ts';
import { formatChicago } from '../../src/citation/chicago.ts';
import { blockText, findLead, UNTITLED } from '../../src/domain/article.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import { articleAddress, quotationAddress } from '../address.ts';
import { articleCitation, quotationCitation } from '../view-model/article/citation.ts';
import type { FeedEntry } from './feed.ts';
import type { QuotationRow } from './listing.ts';
import { escaped } from './xml.ts';

/** Words of a quotation that make a title. */
const TITLE_WORDS = 12;

/** An article as an entry of a feed: its lead, and how it is cited. */
export function articleEntry(stored: StoredArticle, origin: string): FeedEntry {
  const { id, article, extraction, readAt } = stored;
  const lead = findLead(article.blocks);
  return {
    place: `article/${id}`,
    title: article.headline ?? UNTITLED,
    url: origin + articleAddress(id),
    authors: article.authors.length > 0 ? article.authors : named(article.publisher),
    published: article.published,
    updated: readAt,
    html: [
      lead === null ? '' : `<p>${escaped(blockText(article, lead))}</p>`,
      `<p>${escaped(formatChicago(articleCitation(stored, origin)))}</p>`,
    ].join(''),
    categories: extraction.topics.map(({ code }) => TOPICS[code]),
  };
}

/**
 * A quotation as an entry of a feed: the speaker is its author. Only words that stood inside quotation
 * marks stand inside ours.
 */
export function quotationEntry(row: QuotationRow, origin: string): FeedEntry {
  const { quotation: stored, article } = row;
  const { quotation, words, clause } = stored;
  const [open, close] = quotation.kind === 'direct' ? ['“', '”'] : ['', ''];
  const said = clause ?? words.join(`${close} … ${open}`);
  return {
    place: `quote/${stored.id}`,
    title: open + firstWords(said) + close,
    url: origin + quotationAddress(stored.id),
    authors: named(quotation.speakerName),
    published: stored.published,
    updated: article.readAt,
    html: [
      `<blockquote cite="${escaped(origin + quotationAddress(stored.id))}"><p>${escaped(open + said + close)}</p></blockquote>`,
      `<p>${escaped(formatChicago(quotationCitation(article, stored, origin)))}</p>`,
    ].join(''),
    categories: article.extraction.topics.map(({ code }) => TOPICS[code]),
  };
}

function named(name: string | null): string[] {
  return name === null ? [] : [name];
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(' ')} …`;
}
