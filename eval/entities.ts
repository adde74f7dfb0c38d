import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HONORIFICS, ROLE_TITLES } from '../indexer/extract/people/data/titles.ts';
import { nameKey } from '../indexer/extract/people/name-tokens.ts';
import { findPersons } from '../indexer/extract/people/persons.ts';
import { splitPlainText } from '../indexer/read/text/split-plain-text.ts';
import type { Evaluation } from './evaluation.ts';
import { harmonic } from './reading-measures.ts';

const recordSchema = z.object({
  id: z.string(),
  doc: z.union([z.number(), z.string()]).nullish(),
  tokens: z.array(z.string()),
  ents: z.array(
    z.object({ type: z.string(), start: z.number(), end: z.number(), text: z.string() }),
  ),
});
type Sentence = z.infer<typeof recordSchema>;

/** A person's name between two tokens of a sentence. */
interface Entity {
  readonly type: 'PER';
  readonly start: number;
  readonly end: number;
}

/**
 * Names of people on sentences with marked entities (JSON Lines: id, tokens, ents). Sentences of one
 * document are read together, as an article's paragraphs are; a name is right if both its ends are.
 */
export const entitiesEvaluation: Evaluation = {
  kind: 'entities',
  summary: 'names of people (JSON Lines with id, tokens and ents)',
  async run(path) {
    const lines: unknown[] = [];
    let [wanted, given, right] = [0, 0, 0];
    for (const document of documentsOf(readSentences(path))) {
      const found = findNames(document);
      document.forEach((sentence, index) => {
        const ents = found[index] ?? [];
        lines.push({
          id: sentence.id,
          ents: ents.map((entity) => ({
            ...entity,
            text: sentence.tokens.slice(entity.start, entity.end).join(' '),
          })),
        });
        const gold = sentence.ents.filter(({ type }) => type === 'PER');
        wanted += gold.length;
        given += ents.length;
        right += ents.filter(({ start, end }) =>
          gold.some((each) => each.start === start && each.end === end),
        ).length;
      });
    }
    const [precision, recall] = [right / given, right / wanted];
    return {
      lines,
      figures: {
        sentences: lines.length,
        'names in gold': wanted,
        precision,
        recall,
        F1: harmonic(precision, recall),
      },
      remarks: [],
    };
  },
};

function readSentences(path: string): Sentence[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => recordSchema.parse(JSON.parse(line))),
  );
}

/** Sentences of one document stand together; without a document's number a sentence is one itself. */
function documentsOf(sentences: readonly Sentence[]): Sentence[][] {
  const documents: Sentence[][] = [];
  let last: Sentence['doc'];
  for (const sentence of sentences) {
    const current = documents.at(-1);
    if (current !== undefined && sentence.doc != null && sentence.doc === last)
      current.push(sentence);
    else documents.push([sentence]);
    last = sentence.doc;
  }
  return documents;
}

/** Longest document that is read at once: files without boundaries give everything as one. */
const LONGEST_DOCUMENT = 60;

function findNames(document: readonly Sentence[]): Entity[][] {
  const parts: Sentence[][] = [];
  document.forEach((sentence, index) => {
    if (index % LONGEST_DOCUMENT === 0) parts.push([]);
    parts.at(-1)?.push(sentence);
  });
  return parts.flatMap(findNamesIn);
}

function findNamesIn(document: readonly Sentence[]): Entity[][] {
  let text = '';
  const offsets = document.map(({ tokens }) => {
    const starts = tokens.map((token, index) => {
      if (
        index > 0 &&
        !/^(?:[.,;:!?%)\]]|'s|'|n't)$/u.test(token) &&
        !/[([$]$/u.test(tokens[index - 1] ?? '')
      )
        text += ' ';
      const start = text.length;
      text += token;
      return start;
    });
    text += '\n\n';
    return starts;
  });
  const blocks = splitPlainText(text).map((block) => ({
    ...block,
    kind: block.kind === 'caption' ? block.kind : ('paragraph' as const),
  }));
  const spans = findPersons({ text, blocks }).flatMap(({ name, forms }) =>
    forms.flatMap(({ spans: own }) => own.map((span) => ({ span, name }))),
  );
  return document.map(({ tokens }, index) => {
    const starts = offsets[index] ?? [];
    const last = starts.length - 1;
    const lineEnd = (starts[last] ?? 0) + (tokens[last]?.length ?? 0);
    return spans
      .filter(({ span }) => span.start >= (starts[0] ?? 0) && span.end <= lineEnd)
      .map(({ span }) => {
        const from = starts.findIndex(
          (start, token) => start + (tokens[token]?.length ?? 0) > span.start,
        );
        const to = starts.findLastIndex((start) => start < span.end) + 1;
        return { type: 'PER' as const, start: withoutTitles(tokens, from, to), end: to };
      });
  });
}

/** The set marks names without the titles before them. */
function withoutTitles(tokens: readonly string[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && isTitle(tokens[start] ?? '')) start += 1;
  return start;
}

function isTitle(token: string): boolean {
  const key = nameKey(token.replace(/\.$/u, ''));
  return HONORIFICS.has(key) || ROLE_TITLES.has(key);
}
