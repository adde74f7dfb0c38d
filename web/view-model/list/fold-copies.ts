import type { StoredArticle } from '../../../src/archive/records.ts';
import type { CopiesShown } from '../../params.ts';
import type { QuotationView } from '../quotation/quotation.ts';

/** Results that print one story: the one that is shown stands for the others. */
export interface Folded<Row> {
  readonly shown: Row;
  /** The others, in the order of the list; `[]` for a story that only one of the results prints. */
  readonly copies: readonly Row[];
}

interface Telling<Row> {
  /** `show`: each row stands alone. */
  readonly copies: CopiesShown;
  /** The same for rows that print one story, and only for those. */
  readonly storyOf: (row: Row) => string;
  /** When a row was printed, ISO 8601, or `null`. */
  readonly printedAt: (row: Row) => string | null;
}

/**
 * The results of a page with copies of one story under the earliest of them that is on the page, at the place
 * of the first. Nothing is lost, and the stories stay in the order of the list.
 */
export function foldCopies<Row>(
  rows: readonly Row[],
  { copies: how, storyOf, printedAt }: Telling<Row>,
): Folded<Row>[] {
  if (how === 'show') return rows.map((shown) => ({ shown, copies: [] }));
  const stories = new Map<string, Row[]>();
  for (const row of rows) {
    const story = storyOf(row);
    stories.set(story, [...(stories.get(story) ?? []), row]);
  }
  return [...stories.values()].map((story) => {
    const shown = story.reduce((first, row) =>
      timeOf(printedAt(row)) < timeOf(printedAt(first)) ? row : first,
    );
    return { shown, copies: story.filter((row) => row !== shown) };
  });
}

/** The articles of a page as a list of articles shows them. */
export function foldArticles(
  articles: readonly StoredArticle[],
  copies: CopiesShown,
): Folded<StoredArticle>[] {
  return foldCopies(articles, {
    copies,
    storyOf: ({ id, copyOf }) => copyOf ?? id,
    printedAt: ({ article }) => article.published,
  });
}

/** The quotations of a page as a list of quotations shows them: the same words in copies of one story are one. */
export function foldQuotations(
  quotations: readonly QuotationView[],
  copies: CopiesShown,
): Folded<QuotationView>[] {
  return foldCopies(quotations, {
    copies,
    storyOf: ({ story }) => story,
    printedAt: ({ published }) => published,
  });
}

function timeOf(printed: string | null): number {
  const time = Date.parse(printed ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
