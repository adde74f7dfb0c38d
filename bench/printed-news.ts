import type { IndexEntry } from '../src/search/port.ts';
import { inventNews } from './news.ts';

/** Words of a paragraph, as newspapers print them. */
const PARAGRAPH_WORDS = 55;

/**
 * Invented articles as a paper would hand them over: one line of JSON each, words, dateline and the
 * quotations inside the text, so that the whole way from reading to pages can be measured.
 */
export function* printNews(count: number, seed: number): Generator<string> {
  for (const entry of inventNews(count, seed)) yield `${JSON.stringify(printed(entry))}\n`;
}

function printed({ article, quotations }: IndexEntry) {
  if (article === null) throw new Error('an invented article is never withdrawn');
  const words = article.body.split(' ');
  const paragraphs: string[] = [`${article.from[0]?.toUpperCase()} - ${article.lead}.`];
  for (let start = 0; start < words.length; start += PARAGRAPH_WORDS) {
    paragraphs.push(words.slice(start, start + PARAGRAPH_WORDS).join(' '));
    const quotation = quotations[paragraphs.length - 2];
    if (quotation !== undefined) {
      paragraphs.push(`“${quotation.text.replace(/\W+$/u, '')},” ${quotation.names[0]} said.`);
    }
  }
  return {
    url: `https://press.example/${article.id}`,
    headline: article.headline,
    byline: article.byline,
    publisher: article.publisher[0],
    section: article.section[0],
    date: new Date((article.published ?? 0) * 1000).toISOString(),
    body: paragraphs.join('\n\n'),
  };
}
