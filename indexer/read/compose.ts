import type { Article } from '../../src/domain/article.ts';
import { authorsOf } from './byline.ts';
import { readHtml } from './html/html.ts';
import { layOut, type PrintedBlock } from './lay-out.ts';
import { readDate } from './printed-date.ts';

/** An article in the parts in which feeds and wires send it. */
export interface Parts {
  readonly headline: string | null;
  readonly byline: string | null;
  /** The body as HTML, or as plain text with a line for each paragraph; `null` for none. */
  readonly html: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** Dates as written; the first that is one counts. */
  readonly published: readonly (string | null | undefined)[];
  readonly modified: readonly (string | null | undefined)[];
  readonly language: string | null;
  readonly keywords: readonly string[];
}

/** Puts an article together from its parts, or `null` where there is neither headline nor body. */
export function composeArticle(parts: Parts, locator: string): Article | null {
  const { headline, byline } = parts;
  const body = parts.html === null ? linesOf(parts.text ?? '') : blocksOf(parts.html, locator);
  if (headline === null && body.length === 0) return null;
  const { text, blocks } = layOut([
    ...(headline === null ? [] : [{ kind: 'headline' as const, text: headline }]),
    ...body,
  ]);
  return {
    url: parts.url,
    publisher: parts.publisher,
    headline,
    section: parts.section,
    byline,
    authors: byline === null ? [] : authorsOf([byline]),
    published: firstDate(parts.published),
    modified: firstDate(parts.modified),
    language: parts.language,
    keywords: [...parts.keywords],
    text,
    blocks: [...blocks],
  };
}

function blocksOf(html: string, locator: string): PrintedBlock[] {
  const page = readHtml(`<article><p>${html}</p></article>`, locator, null);
  if (!page.ok) return [];
  const { text, blocks } = page.value;
  return blocks
    .filter(({ kind }) => kind !== 'headline')
    .map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) }));
}

function linesOf(text: string): PrintedBlock[] {
  return text
    .split(/\n+/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value == null ? null : readDate(value);
    if (date !== null) return date;
  }
  return null;
}
