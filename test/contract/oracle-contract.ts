import { describe, expect, test } from 'vitest';
import { formatQuery } from '../../src/query/format.ts';
import { inventEntry } from '../support/invented-documents.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { generateArticles } from './generated-archive.ts';
import { generateQueries } from './generated-queries.ts';
import { findNaively, newestFirst } from './oracle.ts';

const ARTICLES = generateArticles(2_000, 1);
const QUERIES = generateQueries(2_000, ARTICLES, 2);
const PAGE = 50;

/**
 * What an engine finds is what a look at every article finds. `labelled`: the largest share of queries
 * whose answers may be labelled as inexact, for an engine that reads texts up to a bound.
 */
export function describeOracleContract(
  name: string,
  open: OpenEngine,
  { labelled = 0 }: { readonly labelled?: number } = {},
): void {
  describe(`${name}: 2,000 queries on 2,000 articles`, () => {
    const { search } = filledEngine(
      open,
      ARTICLES.map((article) => inventEntry(article)),
    );

    test('find what a look at every article finds, newest first, and count it', async () => {
      let inexact = 0;
      for (const query of QUERIES) {
        const expected = newestFirst(findNaively(ARTICLES, query));
        const answer = await search({
          query,
          loosen: false,
          sort: 'newest',
          limit: PAGE,
          facets: ['country'],
        });
        if (!answer.exact) {
          expect(answer.notes).not.toEqual([]);
          inexact += 1;
          continue;
        }
        const found = {
          query: formatQuery(query),
          total: answer.total,
          ids: answer.ids,
          countries: Object.fromEntries(
            answer.facets[0]?.values.map(({ value, count }) => [value, count]) ?? [],
          ),
        };
        expect(found).toEqual({
          query: formatQuery(query),
          total: expected.length,
          ids: expected.slice(0, PAGE).map(({ id }) => id),
          countries: countriesOf(expected),
        });
      }
      expect(inexact / QUERIES.length).toBeLessThanOrEqual(labelled);
    }, 600_000);
  });
}

function countriesOf(articles: readonly { readonly country: readonly string[] }[]) {
  const counts: Record<string, number> = {};
  for (const code of articles.flatMap(({ country }) => country)) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
