import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../src/archive/records.ts';
import { askEngine, type Reply } from '../../src/search/ask.ts';
import type { QueryPort } from '../../src/search/port.ts';
import type { QuotesParams, SearchParams } from '../params.ts';
import { askForQuotes } from '../view-model/quotes/quotes-request.ts';
import { searchRequest } from '../view-model/search/search-request.ts';

/** What lists are made from. */
export interface Sources {
  readonly archive: ArchiveReader;
  readonly engine: QueryPort;
}

/** Most rows that one export gives: a search of more is narrowed, by date for instance. */
export const MOST_ROWS = 10_000;

/** Rows asked of the engine at a time: the most that its port gives. */
const ROWS_AT_A_TIME = 100;

/** A quotation with the article that prints it. */
export interface QuotationRow {
  readonly quotation: StoredQuotation;
  readonly article: StoredArticle;
}

/** A list as the screen shows it, on one page without end. */
export interface Listing<Row> {
  /** How many the engine found, exports more than `MOST_ROWS` or not. */
  readonly total: number;
  readonly exact: boolean;
  /** The query in words, to follow a noun; "" for everything. */
  readonly reading: string;
  /** What is to be said of the answer: near spellings, words left out, names that nobody bears. */
  readonly notes: readonly string[];
  /** In the screen's order, each once, at most `MOST_ROWS`. */
  readonly rows: AsyncIterable<Row>;
}

interface Asking<Row> {
  readonly ask: (offset: number, limit: number) => Promise<Reply & { notes: readonly string[] }>;
  readonly load: (ids: readonly string[]) => readonly Row[];
}

/** The articles of a search, whatever page it names. Throws `EngineError` before the first row. */
export function listArticles({ archive, engine }: Sources, params: SearchParams) {
  return openListing<StoredArticle>({
    async ask(offset, limit) {
      const request = { ...searchRequest(params), offset, limit, facets: [] };
      const reply = await askEngine(engine, { text: params.q, exactly: params.exactly, request });
      return { ...reply, notes: reply.answer.notes };
    },
    load: (ids) => archive.articles(ids),
  });
}

/** The quotations of a search, whatever page it names. Throws `EngineError` before the first row. */
export function listQuotations({ archive, engine }: Sources, params: QuotesParams) {
  return openListing<QuotationRow>({
    async ask(offset, limit) {
      const { reply, nobody } = await askForQuotes({ archive, engine }, params, {
        offset,
        limit,
        facets: [],
      });
      return { ...reply, notes: [...nobody, ...reply.answer.notes] };
    },
    load: (ids) => loadQuotations(archive, ids),
  });
}

/** Quotations in the order of `ids`, each with its article; what is not there is left out. */
export function loadQuotations(archive: ArchiveReader, ids: readonly string[]): QuotationRow[] {
  const found = archive.quotations(ids);
  const articles = new Map(
    archive
      .articles([...new Set(found.map(({ articleId }) => articleId))])
      .map((article) => [article.id, article]),
  );
  return found.flatMap((quotation) => {
    const article = articles.get(quotation.articleId);
    return article === undefined ? [] : [{ quotation, article }];
  });
}

async function openListing<Row>({ ask, load }: Asking<Row>): Promise<Listing<Row>> {
  const first = await ask(0, ROWS_AT_A_TIME);
  const { answer, reading, warnings, notes } = first;
  return {
    total: answer.total,
    exact: answer.exact,
    reading,
    notes: [...warnings.map(({ message }) => message), ...notes],
    rows: rowsFrom(answer.ids, { ask, load }),
  };
}

async function* rowsFrom<Row>(
  first: readonly string[],
  { ask, load }: Asking<Row>,
): AsyncGenerator<Row> {
  const seen = new Set<string>();
  let ids = first;
  for (let offset = ROWS_AT_A_TIME; ; offset += ROWS_AT_A_TIME) {
    // What is added meanwhile pushes the rest back: a row that comes again is passed over.
    yield* load(ids.filter((id) => !seen.has(id)));
    for (const id of ids) seen.add(id);
    if (ids.length < ROWS_AT_A_TIME || offset >= MOST_ROWS) return;
    ids = (await ask(offset, ROWS_AT_A_TIME)).answer.ids;
  }
}
