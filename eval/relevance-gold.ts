import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { ArticleDocument } from '../src/domain/document.ts';

/** A line of gold data is what its fields say it is; file names mean nothing. */
const judgementSchema = z.object({ qid: z.string(), docid: z.string(), rel: z.number() });
const topicSchema = z.object({ qid: z.string(), text: z.string() });
const documentSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  body: z.string(),
  /** "1963-01-04". */
  date: z.string().nullish(),
});
const lineSchema = z.union([judgementSchema, topicSchema, documentSchema]);
type Line = z.infer<typeof lineSchema>;

/** One collection of judged topics. */
export interface Gold {
  readonly name: string;
  readonly documents: readonly ArticleDocument[];
  readonly topics: readonly z.infer<typeof topicSchema>[];
  /** Grades by topic, then by document. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The folders that lie at or below `path` and hold .jsonl files; of a file, its own folder. */
export function foldersOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [dirname(path)];
  const entries = readdirSync(path, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [
    ...(entries.some((entry) => entry.name.endsWith('.jsonl')) ? [path] : []),
    ...below.flatMap((entry) => foldersOf(join(path, entry.name))),
  ];
}

/** Reads all that one folder holds. Throws on a line that is none of the three. */
export function readGold(folder: string): Gold {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines(join(folder, name)));
  const judgements = new Map<string, Map<string, number>>();
  for (const line of lines) {
    if (!('docid' in line)) continue;
    const judged = judgements.get(line.qid) ?? new Map<string, number>();
    judgements.set(line.qid, judged.set(line.docid, line.rel));
  }
  return {
    name: basename(folder),
    documents: lines.flatMap((line) => ('body' in line ? [toDocument(line)] : [])),
    topics: lines.flatMap((line) => ('text' in line && judgements.has(line.qid) ? [line] : [])),
    judgements,
  };
}

function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

function toDocument(record: z.infer<typeof documentSchema>): ArticleDocument {
  const day = record.date ?? null;
  return {
    id: record.id,
    headline: record.title ?? '',
    lead: '',
    body: record.body,
    names: [],
    byline: '',
    speakerNames: [],
    said: [],
    countryNames: [],
    fromNames: [],
    topicNames: [],
    publisher: [],
    section: [],
    printing: 'first',
    addedOn: [],
    author: [],
    language: [],
    kind: [],
    organisation: [],
    place: [],
    from: [],
    day,
    published: day === null ? null : Date.parse(`${day}T00:00:00Z`) / 1000,
    person: [],
    speaker: [],
    country: [],
    topic: [],
    year: day === null ? [] : [day.slice(0, 4)],
    month: day === null ? [] : [day.slice(0, 7)],
  };
}
