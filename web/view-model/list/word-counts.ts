import type { Query } from '../../../src/query/ast.ts';
import { tokenize } from '../../../src/query/tokens.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { formatSearch, NO_SEARCH } from '../../params.ts';
import { searchAsTyped } from '../search/search-request.ts';
import { partsOf, textOf } from '../wording.ts';

/** A word of a search that found nothing: how often it is found alone, and what else is spelled so. */
export interface WordCount {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  readonly instead: { readonly word: string; readonly count: number; readonly href: string } | null;
}

/** Most words that are counted: each costs a search. */
const MOST = 6;

/** How often each word and phrase of a query is found alone, in the whole archive. */
export async function countWords(engine: QueryPort, query: Query): Promise<WordCount[]> {
  const parts = partsOf(query).filter(({ kind }) => kind === 'word' || kind === 'phrase');
  if (parts.length === 0) return [];
  return Promise.all(
    parts.slice(0, MOST).map(async (part) => {
      const text = part.kind === 'phrase' ? `"${textOf(part)}"` : textOf(part);
      const alone = { ...NO_SEARCH, q: text };
      const { total } = await engine.search({ ...searchAsTyped(alone), limit: 0, facets: [] });
      return {
        text,
        count: total,
        href: formatSearch(alone),
        instead: await near(engine, part, total),
      };
    }),
  );
}

async function near(engine: QueryPort, part: Query, total: number): Promise<WordCount['instead']> {
  const [token, ...more] = part.kind === 'word' ? tokenize(part.text) : [];
  if (total > 0 || token === undefined || more.length > 0) return null;
  const [best] = await engine.spellings('articles', token.term, 1);
  return best === undefined
    ? null
    : {
        word: best.word,
        count: best.documents,
        href: formatSearch({ ...NO_SEARCH, q: best.word }),
      };
}
