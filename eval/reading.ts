import { performance } from 'node:perf_hooks';
import { read } from '../indexer/read/read.ts';
import { type Article, type BlockKind, blockText, isBody } from '../src/domain/article.ts';
import type { Evaluation } from './evaluation.ts';
import type { ReadPage } from './read-page.ts';
import { readabilityOf } from './readability.ts';
import { type Fault, faultsOf } from './reading-faults.ts';
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
import { dayIn, isSameDay, readPageSets, type Truth } from './reading-truth.ts';

/**
 * Reading on pages with a truth: a folder with truth.jsonl and pages/ID.html, or a folder of such
 * folders, or the .jsonl itself. Prints the same figures for Readability on the same pages.
 */
export const readingEvaluation: Evaluation = {
  kind: 'reading',
  summary: 'pages read, against their truth (truth.jsonl beside pages/ID.html)',
  async run(path) {
    const lines: unknown[] = [];
    const faults: Fault[] = [];
    const figures: Record<string, number | string> = {};
    const remarks: string[] = [];
    for (const { name, truths, page } of readPageSets(path)) {
      const pages = truths.map(({ id }) => page(id));
      const label = name === '' ? '' : `${name} `;
      const ours = truths.map((truth, index) => timed(truth, pages[index], readOurs));
      lines.push(...ours);
      Object.assign(figures, measure(`${label}ours`, truths, ours));
      const peers = truths.map((truth, index) => timed(truth, pages[index], readabilityOf));
      Object.assign(figures, measure(`${label}Readability`, truths, peers));
      ours.forEach((given, index) => {
        const truth = truths[index];
        if (truth !== undefined) faults.push(...faultsOf(truth, given));
        if (given.error !== undefined) remarks.push(`${given.id}: ${given.error}`);
      });
    }
    return { lines, faults, figures, remarks };
  },
};

type PageReader = (
  bytes: Uint8Array,
  truth: { id: string; url: string | null },
) => Omit<ReadPage, 'id' | 'ms'>;

function timed(truth: Truth, bytes: Uint8Array | undefined, reader: PageReader): ReadPage {
  if (bytes === undefined) throw new RangeError(`no page for ${truth.id}`);
  const start = performance.now();
  const page = reader(bytes, { id: truth.id, url: truth.url ?? null });
  return { id: truth.id, ...page, ms: performance.now() - start };
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
    if (day !== null) dates.push(Number(isSameDay(truth.published ?? '', page.published ?? '')));
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
