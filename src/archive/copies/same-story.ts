import { bodyText, dayOf } from '../../domain/article.ts';
import { termsOf } from '../../query/tokens.ts';
import type { StoredArticle } from '../records.ts';
import { likeness, type Shingles, shinglesOf } from './fingerprint.ts';

/** What of an article tells whether another is its copy. */
export interface Story {
  readonly shingles: Shingles;
  /** The words in quotation marks, folded, in no order. */
  readonly quoted: ReadonlySet<string>;
  /** Day of publication, "2012-12-28", or `null`. */
  readonly day: string | null;
}

/**
 * How alike two texts must be to be one story: a paper's cuts and corrections of spelling stay above, a
 * report of the next day does not (docs/evaluation.md).
 */
export const COPY_LIKENESS = 0.8;

/** Days in which papers print one wire story; later the same words are a yearly notice or a reprint. */
const MOST_DAYS = 7;

export function storyOf({
  article,
  extraction,
}: Pick<StoredArticle, 'article' | 'extraction'>): Story {
  const quoted = extraction.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content }) =>
      content.flatMap(({ start, end }) => termsOf(article.text.slice(start, end))).join(' '),
    );
  return {
    shingles: shinglesOf(bodyText(article)),
    quoted: new Set(quoted),
    day: dayOf(article.published),
  };
}

/**
 * Whether two articles print one story: much the same words within a week, and the same words in quotation
 * marks. One that quotes otherwise is another record, however alike the rest is.
 */
export function isSameStory(one: Story, other: Story): boolean {
  return (
    isNear(one.day, other.day) &&
    isSameSet(one.quoted, other.quoted) &&
    likeness(one.shingles, other.shingles) >= COPY_LIKENESS
  );
}

function isNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= MOST_DAYS * 86_400_000;
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((words) => other.has(words));
}
