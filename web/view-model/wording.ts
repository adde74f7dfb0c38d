import type { ArticleForm } from '../../src/domain/article.ts';
import type { Query } from '../../src/query/ast.ts';
import { formatQuery } from '../../src/query/format.ts';

/** What a page printed instead of a whole article, in a word or two beside a headline. */
export const FORM_LABELS: Readonly<Record<ArticleForm, string>> = {
  liveBlog: 'live blog',
  stub: 'beginning only',
};

/** The same for a reader who wants to cite it. */
export const FORM_NOTES: Readonly<Record<ArticleForm, string>> = {
  liveBlog: 'This is a live blog: its entries are in printed order, most often the newest first.',
  stub: 'The page that was read gave away the beginning of this article only: what was said further down is not here.',
};

const figures = new Intl.NumberFormat('en-GB');

const calendar = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A count with its noun: "1 article", "1,904 articles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figures.format(count)} ${count === 1 ? noun : plural}`;
}

/** A count as readers write it: "1,904". */
export function inFigures(count: number): string {
  return figures.format(count);
}

/** A calendar day as a newspaper writes it: "28 December 2012"; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : calendar.format(time);
}

/** A month as a newspaper writes it: "March 2012"; what is no month stays as it is. */
export function monthInWords(month: string): string {
  const time = Date.parse(`${month}-01T00:00:00Z`);
  return Number.isNaN(time) ? month : months.format(time);
}

/** A year, month or day as a newspaper writes it. */
export function dateInWords(date: string): string {
  if (date.length === 'yyyy-mm-dd'.length) return dayInWords(date);
  return date.length === 'yyyy-mm'.length ? monthInWords(date) : date;
}

/** Things in a row: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The parts of a query that stand side by side. */
export function partsOf(query: Query): readonly Query[] {
  return query.kind === 'all' ? query.queries : [query];
}

/** The words of a query as typed, marks and signs left out. */
export function textOf(query: Query): string {
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'similar':
      return query.text;
    case 'near':
      return query.terms.join(' ');
    case 'date':
      return formatQuery(query);
    case 'field':
    case 'not':
      return textOf(query.query);
    case 'all':
    case 'any':
      return query.queries.map(textOf).join(' ');
  }
}
