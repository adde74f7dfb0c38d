import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { read } from '../indexer/read/read.ts';
import { type Article, type BlockKind, blockText, isBody } from '../src/domain/article.ts';
import type { Evaluation } from './evaluation.ts';
import type { ReadPage } from './read-page.ts';
import { readabilityOf } from './readability.ts';
import {
  captionsLeaked,
  corpusF1,
  LineCount,
  mean,
  namesF1,
  normalised,
  type Overlap,
  overlapOf,
  percentile,
} from './reading-measures.ts';

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
type Truth = z.infer<typeof truthSchema>;

/**
 * Reading on pages with a truth: a folder with truth.jsonl and pages/ID.html, or a folder of such
 * folders, or the .jsonl itself. Prints the same figures for Readability on the same pages.
 */
export const readingEvaluation: Evaluation = {
  kind: 'reading',
  summary: 'pages read, against their truth (truth.jsonl beside pages/ID.html)',
  async run(path) {
    const lines: unknown[] = [];
    const figures: Record<string, number | string> = {};
    const remarks: string[] = [];
    for (const folder of foldersOf(path)) {
      const truths = readTruths(folder.truth);
      const name = folder.name === '' ? '' : `${folder.name} `;
      const ours = truths.map((truth) => timed(truth, folder.pages, readOurs));
      lines.push(...ours);
      Object.assign(figures, measure(`${name}ours`, truths, ours));
      const peers = truths.map((truth) => timed(truth, folder.pages, readabilityOf));
      Object.assign(figures, measure(`${name}Readability`, truths, peers));
      for (const { id, error } of ours) if (error !== undefined) remarks.push(`${id}: ${error}`);
    }
    return { lines, figures, remarks };
  },
};

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

function readTruths(file: string): Truth[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => truthSchema.parse(JSON.parse(line)));
}

type PageReader = (
  bytes: Uint8Array,
  truth: { id: string; url: string | null },
) => Omit<ReadPage, 'id' | 'ms'>;

function timed(truth: Truth, pages: string, reader: PageReader): ReadPage {
  const file = readdirPage(pages, truth.id);
  const bytes = readFileSync(file);
  const start = performance.now();
  const page = reader(bytes, { id: truth.id, url: truth.url ?? null });
  return { id: truth.id, ...page, ms: performance.now() - start };
}

function readdirPage(pages: string, id: string): string {
  const plain = join(pages, `${id}.html`);
  return existsSync(plain) ? plain : join(pages, id);
}

const readOurs: PageReader = (bytes, { id }) => {
  const outcome = read({ locator: id, bytes, charset: null, url: null });
  const empty = { title: null, authors: [], published: null, body: '' };
  if (!outcome.ok) return { ...empty, error: outcome.reason.reason };
  const article = outcome.value[0]?.article;
  if (article === undefined) return empty;
  return {
    title: article.headline,
    authors: article.authors,
    published: article.published,
    body: article.blocks
      .filter((block) => isBody(block) || block.kind === 'tableRow' || block.kind === 'subhead')
      .map((block) => blockText(article, block))
      .join('\n\n'),
    subheads: ofKind(article, 'subhead'),
    captions: ofKind(article, 'caption'),
  };
};

function ofKind(article: Article, kind: BlockKind): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map((block) => blockText(article, block));
}

function measure(
  name: string,
  truths: readonly Truth[],
  pages: readonly ReadPage[],
): Record<string, number | string> {
  const overlaps: Overlap[] = [];
  const [titles, authors, dates, leaks]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const subheads = new LineCount();
  const captions = new LineCount();
  truths.forEach((truth, index) => {
    const page = pages[index];
    if (page === undefined) return;
    overlaps.push(bestOverlap(truth, page.body));
    if (truth.title) titles.push(Number(normalised(truth.title) === normalised(page.title ?? '')));
    if (truth.authors?.length) authors.push(namesF1(truth.authors, page.authors));
    const day = dayIn(truth.published);
    if (day !== null) dates.push(Number(sameDay(truth.published ?? '', page.published ?? '')));
    if (truth.subheads?.length && page.subheads) subheads.add(truth.subheads, page.subheads);
    if (truth.captions?.length && page.captions) captions.add(truth.captions, page.captions);
    leaks.push(
      ...captionsLeaked(truth.captions ?? [], `${truth.lead ?? ''}\n${truth.body}`, page.body).map(
        Number,
      ),
    );
  });
  const times = pages.map(({ ms }) => ms);
  const figures: Record<string, number | string | null> = {
    pages: truths.length,
    'body F1': corpusF1(overlaps),
    'title exact': mean(titles),
    'author F1': mean(authors),
    date: mean(dates),
    'captions in body': leaks.length === 0 ? null : mean(leaks),
    'subhead F1': subheads.f1(),
    'caption F1': captions.f1(),
    refused: pages.filter(({ error }) => error !== undefined).length,
    'ms median': percentile(times, 0.5),
    'ms p95': percentile(times, 0.95),
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([figure, value]) =>
      value === null ? [] : [[`${name} ${figure}`, value]],
    ),
  );
}

function bestOverlap(truth: Truth, body: string): Overlap {
  const all = [truth.body, ...(truth.body_alts ?? [])].map((each) => overlapOf(each, body));
  const share = ({ hit, extra, missed }: Overlap) =>
    (2 * hit) / Math.max(1, 2 * hit + extra + missed);
  return all.reduce((best, next) => (share(next) > share(best) ? next : best));
}

function dayIn(date: string | null | undefined): string | null {
  return date?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0] ?? null;
}

/** The same calendar day as written, or the same in UTC where both give a zone. */
function sameDay(truth: string, found: string): boolean {
  if (dayIn(found) === null) return false;
  if (dayIn(truth) === dayIn(found)) return true;
  const [a, b] = [truth, found].map((date) => new Date(date.replace(' ', 'T')));
  const zoned = [truth, found].every((date) => /(?:Z|[+-]\d{2}:?\d{2})$/u.test(date));
  return zoned && a?.toISOString().slice(0, 10) === b?.toISOString().slice(0, 10);
}
