import type { Query } from '../../query/ast.ts';
import { tokenize } from '../../query/tokens.ts';
import type { SearchRequest } from '../port.ts';
import type { Question } from './ask.ts';
import type { Connection } from './connection.ts';
import { filtersOf } from './filter.ts';
import { storedWords } from './record.ts';
import { SEARCHED } from './settings.ts';

/** Most documents whose text is read for one search: some 4 MB for articles of ordinary length. */
const MOST_CHECKED = 1_000;

export interface Checked {
  /** Ids of the documents that fulfil the query, among those read. */
  readonly ids: readonly string[];
  /** Whether all that Meilisearch recalled were read. */
  readonly complete: boolean;
}

/**
 * The second stage: reads what Meilisearch recalled for `question` and keeps what fulfils `query` by
 * our rules. The facets' own refinements are left out, so that their counts can be taken from it.
 */
export async function checkTexts(
  connection: Connection,
  request: SearchRequest,
  { query, question }: { readonly query: Query; readonly question: Question },
): Promise<Checked> {
  const fields = SEARCHED[request.collection];
  const { hits } = await connection.ask((client) =>
    client.index(question.uid).search(question.text, {
      matchingStrategy: question.strategy,
      attributesToRetrieve: ['id', ...fields],
      filter: filtersOf({ ...request, filters: [] }),
      limit: MOST_CHECKED + 1,
    }),
  );
  const kept = hits.slice(0, MOST_CHECKED).filter((hit) =>
    fulfils(
      query,
      fields.map((field) => storedWords(hit[field])),
    ),
  );
  return { ids: kept.map((hit) => String(hit.id)), complete: hits.length <= MOST_CHECKED };
}

/**
 * Whether a document with these fields (the folded words of each) fulfils the query: words anywhere,
 * a phrase within one field.
 */
export function fulfils(query: Query, fields: readonly (readonly string[])[]): boolean {
  switch (query.kind) {
    case 'word':
    case 'phrase': {
      const term = tokenize(query.text).map((token) => token.term);
      return term.length === 0 || fields.some((words) => hasTerm(words, term));
    }
    case 'not':
      return !fulfils(query.query, fields);
    case 'all':
      return query.queries.every((each) => fulfils(each, fields));
  }
}

function hasTerm(words: readonly string[], term: readonly string[]): boolean {
  return words.some((_, start) => term.every((word, step) => words[start + step] === word));
}
