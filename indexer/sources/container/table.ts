import { TextDecoder } from '@exodus/bytes/encoding.js';
import { FIELDS } from '../../read/json/data/fields.ts';
import { adviceOn, type FieldMap, foldName } from '../../read/json/field-map.ts';
import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { cutOff, inputItem, refusedItem } from './item.ts';

/** What parts columns, the most usual first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const WORDS: ReadonlySet<string> = new Set([...FIELDS.text, ...FIELDS.html]);
const NAMES: ReadonlySet<string> = new Set(Object.values(FIELDS).flat());

/**
 * What parts the columns of a table of articles (CSV, RFC 4180, or its kin), by its first line: at least
 * two of the names that data sets use, one of them for a text, or the one that `fields` gives for the text.
 * `null` for any other file.
 */
export function delimiterOf(head: string, fields: FieldMap = {}): string | null {
  const words = new Set([...(fields.text ?? []), ...(fields.html ?? [])].map(foldName));
  const found = DELIMITERS.find((delimiter) => {
    const names = columnsOf(head, delimiter).map(foldName);
    if (words.size > 0) return names.some((name) => words.has(name));
    return (
      names.some((name) => WORDS.has(name)) && names.filter((name) => NAMES.has(name)).length > 1
    );
  });
  return found ?? null;
}

/** Rows under the first that a file has to have, and in each as many cells, to be taken for a table. */
const ROWS_OF_A_TABLE = 2;

/** Longest name of a column, in UTF-16 units: longer ones are prose with commas. */
const LONGEST_NAME = 40;

/**
 * The columns of a file that is a table by its looks, none of them known to have an article's words: three
 * names and more in its first line, and as many cells in each row that the beginning of the file shows.
 * `null` for any other file.
 */
export async function unknownColumns(head: Uint8Array): Promise<readonly string[] | null> {
  const text = decoderFor(head).decode(head);
  for (const delimiter of DELIMITERS) {
    // Most files are told by their first line, before any row is read.
    if (!areNames(columnsOf(text, delimiter))) continue;
    const rows: string[][] = [];
    // The last row is cut where the beginning of the file ends.
    for await (const row of tableRows([head], delimiter)) if (row !== null) rows.push(row);
    const [names = [], ...others] = rows;
    const isTable =
      areNames(names) &&
      others.length > ROWS_OF_A_TABLE &&
      others.slice(0, -1).every((row) => row.length === names.length);
    if (isTable) return names.map((name) => name.trim());
  }
  return null;
}

function areNames(cells: readonly string[]): boolean {
  return (
    cells.length >= 3 &&
    cells.every((cell) => /^[\p{L}\p{N} ._-]+$/u.test(cell) && cell.length <= LONGEST_NAME)
  );
}

/** The names in the first line of a table. */
function columnsOf(head: string, delimiter: string): string[] {
  const line = head.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/gu, ''));
}

/** Each row of a table as a JSON object by the names of its columns; its place is the row's number. */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  locator: string,
  delimiter: string,
): AsyncGenerator<ContainerItem> {
  let names: readonly string[] | null = null;
  let number = 0;
  for await (const row of tableRows(chunks, delimiter)) {
    if (row === null) return yield cutOff(locator, `the row after number ${number} has no end`);
    if (names === null) {
      names = row.map((name) => name.trim());
      continue;
    }
    number += 1;
    if (row.every((cell) => cell.trim() === '')) continue;
    const record = Object.fromEntries(names.map((name, column) => [name, row[column] ?? '']));
    yield inputItem(`${locator}#${number}`, Buffer.from(JSON.stringify(record)));
  }
}

/**
 * The rows of RFC 4180: cells in quotation marks hold delimiters, line ends and doubled marks. `null`, the
 * last of all, stands for a row that has no end.
 */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<string[] | null> {
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let size = 0;
  for await (const text of decoded(chunks)) {
    for (const character of text) {
      size += 1;
      if (size > LARGEST_INPUT) return yield null;
      if (state === 'quoted') {
        if (character === '"') state = 'closed';
        else cell += character;
      } else if (character === '"' && state !== 'plain') {
        // The first mark opens the cell; one right behind a closing mark is a mark in it.
        if (state === 'closed') cell += '"';
        state = 'quoted';
      } else if (character === delimiter || character === '\n') {
        row.push(character === '\n' ? cell.replace(/\r$/u, '') : cell);
        cell = '';
        state = 'start';
        if (character === '\n') {
          yield row;
          row = [];
          size = 0;
        }
      } else if (character !== '\r' || state !== 'closed') {
        cell += character;
        state = 'plain';
      }
    }
  }
  if (state === 'quoted') yield null;
  else if (row.length > 0 || cell.trim() !== '') yield [...row, cell];
}

/** Says that nobody knows which column of a table has the words, and how to say it. */
export function unknownTable(locator: string, names: readonly string[]): ContainerItem {
  return refusedItem(locator, {
    reason: 'no-article',
    message: `${locator}: this is a table, but none of its columns is known to have an article’s words.${adviceOn(names)}`,
  });
}

/** The text of the bytes. */
async function* decoded(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
}

/** UTF-8, or windows-1252 where the beginning of a table is no UTF-8. */
function decoderFor(beginning: Uint8Array): TextDecoder {
  return new TextDecoder(isUtf8(beginning) ? 'utf-8' : 'windows-1252');
}

function isUtf8(chunk: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
