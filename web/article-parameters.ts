import type { OpenedFrom } from './address.ts';
import { readParameters } from './parameters.ts';
import { LAST_PAGE, type Read, readList } from './params.ts';

/** What the address of an article asks for. */
export interface ArticleParams extends OpenedFrom {
  /** Whether quotations are marked. */
  readonly marked: boolean;
}

/** Reads what follows the path of an article's address. Total; `articleAddress` is its inverse. */
export function readArticle(given: URLSearchParams): Read<ArticleParams> {
  const reader = readParameters(given);
  const list = readList(reader);
  const params: ArticleParams = {
    list,
    at: reader.count('at', null, LAST_PAGE * Number(list.per)),
    marked: reader.choice('mark', ['speakers', 'none'], 'speakers') === 'speakers',
  };
  return { params, notes: reader.notes() };
}

/** Whether an article's address says more than which words to light and whether to mark quotations. */
export function tellsOfList(given: URLSearchParams): boolean {
  return [...given.keys()].some((name) => name !== 'q' && name !== 'mark');
}
