import type { Query } from '../../query/ast.ts';
import { LABELS, PRINTED } from '../fields.ts';
import { fulfils } from '../fulfils.ts';
import type { SearchRequest } from '../port.ts';
import type { Question } from './ask.ts';
import type { Connection } from './connection.ts';
import { filtersOf } from './filter.ts';
import { dayOfNumber, storedWords, wordsName } from './record.ts';

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
  const { collection } = request;
  const { hits } = await connection.ask((client) =>
    client.index(question.uid).search(question.text, {
      matchingStrategy: question.strategy,
      attributesToRetrieve: [
        'id',
        'dayNumber',
        ...[...PRINTED[collection], ...LABELS[collection]].map(wordsName),
      ],
      filter: filtersOf({ ...request, filters: [] }),
      limit: MOST_CHECKED + 1,
    }),
  );
  const kept = hits.slice(0, MOST_CHECKED).filter((hit) =>
    fulfils(query, {
      collection,
      words: (field) => storedWords(hit[wordsName(field)]),
      day: dayOfNumber(hit['dayNumber']),
    }),
  );
  return { ids: kept.map((hit) => String(hit.id)), complete: hits.length <= MOST_CHECKED };
}
