import { stringify } from 'csv-stringify/sync';

/** A cell as it is written: lists joined by a semicolon, nothing for what is not known. */
type Cell = string | number | null;

/** The columns of a table, in order, and what each holds of an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const CSV = {
  record_delimiter: 'windows',
  // A spreadsheet runs what begins with one of = + - @ or a tab: such a cell gets an apostrophe before it.
  escape_formulas: true,
} as const;

/** What stands before the first row, RFC 4180; `bom` adds the mark by which Excel knows UTF-8. */
export function tableHead<Item>(columns: Columns<Item>, bom: boolean): string {
  return stringify([Object.keys(columns)], { ...CSV, bom });
}

/** One row, with its line end. */
export function tableRow<Item>(columns: Columns<Item>, item: Item): string {
  return stringify([Object.values(columns).map((cell) => cell(item))], CSV);
}
