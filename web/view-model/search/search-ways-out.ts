import type { Query } from '../../../src/query/ast.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { SEARCH_FACETS } from '../../facet-parameters.ts';
import { formatSearch, NO_SEARCH, type SearchParams } from '../../params.ts';
import { LEGENDS } from '../list/refinements.ts';
import type { Candidate } from '../list/ways-out.ts';
import { partsOf, textOf } from '../wording.ts';
import { searchAsTyped, WORDS_AMONG_QUOTATIONS } from './search-request.ts';

/** What to try where nothing is found: each refinement left out, each word, marks, quotations. */
export function searchWaysOut(params: SearchParams, query: Query, quotesHref: string): Candidate[] {
  const first = { ...params, page: 1 };
  const without = (label: string, changes: Partial<SearchParams>): Candidate => {
    const changed = { ...first, ...changes };
    return { label, href: formatSearch(changed), request: searchAsTyped(changed) };
  };
  const refinements = [
    ...SEARCH_FACETS.flatMap((facet) => {
      const { [facet]: absent, ...not } = params.not;
      return [
        ...(params[facet].length === 0
          ? []
          : [
              without(`Without the choice of ${LEGENDS[facet].toLowerCase()}`, {
                [facet]: [],
                all: params.all.filter((each) => each !== facet),
              }),
            ]),
        ...(absent === undefined
          ? []
          : [without(`With every ${LEGENDS[facet].toLowerCase()}, none left out`, { not })]),
      ];
    }),
    ...(params.since === null && params.until === null
      ? []
      : [without('At any date', { since: null, until: null })]),
    ...(params.asOf === null ? [] : [without('In the archive as it is now', { asOf: null })]),
  ];
  const parts = partsOf(query);
  return [
    ...refinements,
    ...(refinements.length < 2
      ? []
      : [without('Without any refinement', { ...NO_SEARCH, q: params.q })]),
    ...(parts.some(({ kind }) => kind === 'phrase')
      ? [
          without('The same words without quotation marks', {
            q: textOf({ kind: 'all', queries: parts.filter(({ kind }) => kind !== 'not') }),
          }),
        ]
      : []),
    ...(parts.length < 2
      ? []
      : parts.map((part) =>
          without(`Without “${textOf(part)}”`, {
            q: formatQuery({ kind: 'all', queries: parts.filter((each) => each !== part) }),
          }),
        )),
    ...(parts.length === 0
      ? []
      : [
          {
            label: 'The same words among quotations',
            href: quotesHref,
            request: { ...searchAsTyped(first), ...WORDS_AMONG_QUOTATIONS },
          },
        ]),
  ];
}
