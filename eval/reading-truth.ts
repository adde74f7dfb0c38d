import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const truthSchema = z.object({
  id: z.string(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  published: z.string().nullish(),
  body: z.string(),
  body_alts: z.array(z.string()).nullish(),
  lead: z.string().nullish(),
  subheads: z.array(z.string()).nullish(),
  captions: z.array(z.string()).nullish(),
});

/** What stands on a page by its truth, in the format of the scorer that lies beside the data. */
export type Truth = z.infer<typeof truthSchema>;

/** A set of pages: truth.jsonl beside pages/ID.html. */
export interface PageSet {
  /** The folder's name; "" where the path named the set itself. */
  readonly name: string;
  readonly truths: readonly Truth[];
  /** The page of a truth, as it was saved. */
  page(id: string): Uint8Array;
}

/** The sets at a path: a set's folder, a folder of such folders, or a set's .jsonl itself. */
export function readPageSets(path: string): PageSet[] {
  return foldersOf(path).map(({ name, truth, pages }) => ({
    name,
    truths: readFileSync(truth, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => truthSchema.parse(JSON.parse(line))),
    page(id) {
      const plain = join(pages, `${id}.html`);
      return readFileSync(existsSync(plain) ? plain : join(pages, id));
    },
  }));
}

function foldersOf(path: string): { name: string; truth: string; pages: string }[] {
  if (!statSync(path).isDirectory()) {
    return [{ name: '', truth: path, pages: join(dirname(path), 'pages') }];
  }
  if (existsSync(join(path, 'pages'))) {
    const truth = readdirSync(path).find((file) => file.endsWith('.jsonl'));
    return truth === undefined
      ? []
      : [{ name: '', truth: join(path, truth), pages: join(path, 'pages') }];
  }
  return readdirSync(path)
    .filter((inner) => statSync(join(path, inner)).isDirectory())
    .flatMap((inner) => foldersOf(join(path, inner)).map((folder) => ({ ...folder, name: inner })));
}

/** The calendar day that a date is written with, or `null` for what is no ISO date. */
export function dayIn(date: string | null | undefined): string | null {
  return date?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0] ?? null;
}

/** The same calendar day as written, or the same in UTC where both give a zone. */
export function isSameDay(truth: string, found: string): boolean {
  if (dayIn(found) === null) return false;
  if (dayIn(truth) === dayIn(found)) return true;
  const [a, b] = [truth, found].map((date) => new Date(date.replace(' ', 'T')));
  const zoned = [truth, found].every((date) => /(?:Z|[+-]\d{2}:?\d{2})$/u.test(date));
  return zoned && a?.toISOString().slice(0, 10) === b?.toISOString().slice(0, 10);
}
