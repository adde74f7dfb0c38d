import type { CslItem } from '../../src/citation/csl.ts';
import { CITATION_FORMS } from '../forms.ts';
import { type Columns, tableHead, tableRow } from './table.ts';

/** What is said of an export as a whole. */
export interface ExportFacts {
  /** What was searched, in words. */
  readonly title: string;
  /** The page that shows the same list. */
  readonly url: string;
  readonly total: number;
  /** Whether `total` is exact. */
  readonly exact: boolean;
  /** Most rows that are given. */
  readonly bound: number;
  readonly notes: readonly string[];
  /** When it was made, ISO 8601 in UTC. */
  readonly exported: string;
}

/** What an export is made of: rows, and three ways to see each. */
export interface Exported<Row, Item extends object> {
  readonly facts: ExportFacts;
  readonly rows: AsyncIterable<Row>;
  readonly itemOf: (row: Row) => Item;
  readonly columns: Columns<Item>;
  readonly citationOf: (row: Row) => CslItem;
  /** Whether a table begins with the byte order mark. */
  readonly bom: boolean;
}

/** A form in which a whole list leaves the house, piece by piece. */
export interface ExportForm {
  readonly extension: string;
  readonly label: string;
  readonly type: string;
  readonly write: <Row, Item extends object>(
    exported: Exported<Row, Item>,
  ) => AsyncIterable<string>;
}

/** Every form of a whole list, in the order in which pages offer them. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  { extension: 'csv', label: 'CSV', type: 'text/csv', write: writeTable },
  { extension: 'json', label: 'JSON', type: 'application/json', write: writeJson },
  ...CITATION_FORMS.map(
    ({ before, between, after, write, ...form }): ExportForm => ({
      ...form,
      write: ({ rows, citationOf }) =>
        pieces(rows, { before, between, after }, (row) => write(citationOf(row))),
    }),
  ),
];

function writeTable<Row, Item extends object>({
  rows,
  itemOf,
  columns,
  bom,
}: Exported<Row, Item>): AsyncIterable<string> {
  const before = tableHead(columns, bom);
  return pieces(rows, { before, between: '', after: '' }, (row) => tableRow(columns, itemOf(row)));
}

function writeJson<Row, Item extends object>({
  facts,
  rows,
  itemOf,
}: Exported<Row, Item>): AsyncIterable<string> {
  const before = `${JSON.stringify(facts).slice(0, -1)},"items":[\n`;
  return pieces(rows, { before, between: ',\n', after: '\n]}\n' }, (row) =>
    JSON.stringify(itemOf(row)),
  );
}

async function* pieces<Row>(
  rows: AsyncIterable<Row>,
  { before, between, after }: { before: string; between: string; after: string },
  write: (row: Row) => string,
): AsyncGenerator<string> {
  let empty = true;
  for await (const row of rows) {
    yield (empty ? before : between) + write(row);
    empty = false;
  }
  yield empty ? before + after : after;
}
