import type { Query } from '../../../src/query/ast.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import { QUOTE_FACETS } from '../../facet-parameters.ts';
import {
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type QuotesParams,
} from '../../params.ts';
import { LEGENDS } from '../list/refinements.ts';
import type { Candidate } from '../list/ways-out.ts';
import { type Names, quotesRequest } from './quotes-request.ts';

/** What to try where no quotation is found: less certain ones, each refinement left out, articles. */
export function quotesWaysOut(
  params: QuotesParams,
  query: Query,
  { by, about }: Names,
): Candidate[] {
  const first = { ...params, page: 1 };
  const changed = (label: string, changes: Partial<QuotesParams>): Candidate => {
    const next = { ...first, ...changes };
    return {
      label,
      href: formatQuotes(next),
      request: {
        ...quotesRequest(next, {
          by: next.by === '' ? null : by,
          about: next.about === '' ? null : about,
        }),
        query: parseQuery(next.q).query,
        loosen: false,
      },
    };
  };
  return [
    ...(params.sure === 'any' ? [] : [changed('With less certain attributions', { sure: 'any' })]),
    ...QUOTE_FACETS.flatMap((facet) =>
      params[facet].length === 0
        ? []
        : [
            changed(`Without the choice of ${LEGENDS[facet].toLowerCase()}`, {
              [facet]: [],
              all: params.all.filter((each) => each !== facet),
            }),
          ],
    ),
    ...(Object.keys(params.not).length === 0
      ? []
      : [changed('With nothing left out', { not: {} })]),
    ...(params.since === null && params.until === null
      ? []
      : [changed('At any date', { since: null, until: null })]),
    ...(params.saidSince === null && params.saidUntil === null
      ? []
      : [changed('Said on any day, known or not', { saidSince: null, saidUntil: null })]),
    ...(params.asOf === null ? [] : [changed('In the archive as it is now', { asOf: null })]),
    ...(params.about === '' ? [] : [changed('About anyone or anything', { about: '' })]),
    ...(params.by === '' ? [] : [changed('By anyone', { by: '' })]),
    ...(params.q === '' ? [] : [changed('With any words', { q: '' })]),
    ...(params.q === ''
      ? []
      : [
          {
            label: 'The same words in whole articles',
            href: formatSearch({ ...NO_SEARCH, q: params.q }),
            request: {
              ...quotesRequest({ ...NO_QUOTES, sure: 'any' }, { by: null, about: null }),
              query,
              loosen: false,
              collection: 'articles' as const,
            },
          },
        ]),
  ];
}
