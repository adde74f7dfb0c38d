import type { Connection } from './connection.ts';
import { exactText, type QueryPlan } from './query-text.ts';

/** How many documents of an index have a word. */
interface WordCount {
  readonly word: string;
  readonly having: number;
}

/** How common the words of a query are. */
export interface Vocabulary {
  readonly words: readonly WordCount[];
  /** Documents in the index. */
  readonly total: number;
  /** Documents that have every one of the terms. */
  readonly together: number;
}

/** Most words of a query that are looked at one by one. */
const MOST_WORDS = 50;

/** Counts the words that were not typed as phrases, in one request, refinements left out. */
export async function countWords(
  connection: Connection,
  uid: string,
  plan: QueryPlan,
): Promise<Vocabulary> {
  const typed = plan.wanted.filter((term) => !plan.phrases.includes(term));
  const words = [...new Set(typed.flat())].slice(0, MOST_WORDS);
  const texts = [
    '',
    exactText(plan),
    ...words.map((word) => exactText({ wanted: [[word]], excluded: [] })),
  ];
  const { results } = await connection.ask((client) =>
    client.multiSearch({
      queries: texts.map((q) => ({
        indexUid: uid,
        q,
        matchingStrategy: 'all' as const,
        page: 1,
        hitsPerPage: 0,
      })),
    }),
  );
  const [total = 0, together = 0, ...having] = results.map((result) => result.totalHits ?? 0);
  return { total, together, words: words.map((word, n) => ({ word, having: having[n] ?? 0 })) };
}

/** Private marks around a hit (U+E000, U+E001): no printed text has them. */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/** Hits looked at for the spellings that stand in for a word. */
const SAMPLE = 20;

/** The spellings that the index has in the place of `word`, most frequent in the first hits first. */
export async function nearSpellings(
  connection: Connection,
  uid: string,
  word: string,
): Promise<string[]> {
  const { hits } = await connection.ask((client) =>
    client.index(uid).search(word, {
      limit: SAMPLE,
      attributesToHighlight: ['*'],
      highlightPreTag: OPEN,
      highlightPostTag: CLOSE,
    }),
  );
  const seen = new Map<string, number>();
  const marked = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');
  for (const [, spelling = ''] of JSON.stringify(hits).matchAll(marked)) {
    seen.set(spelling, (seen.get(spelling) ?? 0) + 1);
  }
  return [...seen].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
}
