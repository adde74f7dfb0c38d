import { ok, type Result, refused } from '../../src/domain/result.ts';
import { DELIMITERS, tableRows } from '../sources/container/table.ts';
import { type AuthorityConflict, type AuthorityRow, authorityRowSchema } from './authority-row.ts';

/** The rows of an authority file, and those that could not be read. */
export interface AuthorityFile {
  readonly rows: readonly AuthorityRow[];
  readonly conflicts: readonly AuthorityConflict[];
}

/**
 * Reads an authority file: a JSON array of objects, or a table (CSV with commas, semicolons, tabs or
 * bars) whose first line names its columns, `name` among them, and `aliases`, `wikidata`, `description`
 * where there are any. Refused with a message where the whole is neither.
 */
export async function readAuthority(
  bytes: Uint8Array,
  file: string,
): Promise<Result<AuthorityFile, string>> {
  const records = /^(?:\uFEFF)?\s*\[/u.test(head(bytes))
    ? jsonRecords(bytes, file)
    : await tableRecords(bytes, file);
  if (!records.ok) return records;
  const rows: AuthorityRow[] = [];
  const conflicts: AuthorityConflict[] = [];
  for (const [at, record] of records.value.entries()) {
    const row = at + 1;
    const read = authorityRowSchema.safeParse(record);
    if (read.success) rows.push({ row, ...read.data });
    else {
      const [issue] = read.error.issues;
      const message = `${issue?.path.join('.') || 'the row'}: ${issue?.message ?? 'not readable'}. Names are texts, aliases a text or an array of texts.`;
      conflicts.push({ row, reason: 'malformed', message });
    }
  }
  return ok({ rows, conflicts });
}

function head(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

function jsonRecords(bytes: Uint8Array, file: string): Result<unknown[], string> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown[]);
  } catch (error) {
    return refused(
      `${file}: this begins like a JSON array but is none: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

async function tableRecords(bytes: Uint8Array, file: string): Promise<Result<unknown[], string>> {
  const heading =
    head(bytes)
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = DELIMITERS.find((each) => columnsOf(heading.split(each)).includes('name'));
  if (delimiter === undefined && columnsOf([heading])[0] !== 'name') {
    return refused(
      `${file}: its first line, “${heading.slice(0, 80)}”, names no column “name”. Give a table with the columns name, aliases, wikidata and description, or a JSON array of such objects.`,
    );
  }
  const records: unknown[] = [];
  let columns: readonly string[] | null = null;
  for await (const cells of tableRows([bytes], delimiter ?? ',')) {
    if (cells === null) {
      return refused(`${file}: a cell after row ${records.length} has no closing quotation mark.`);
    }
    if (columns === null) columns = columnsOf(cells);
    else if (cells.some((cell) => cell.trim() !== '')) {
      records.push(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    }
  }
  return ok(records);
}

function columnsOf(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(/^\uFEFF?\s*"?|"?\s*$/gu, '').toLowerCase());
}
