import type { ReadPage } from './read-page.ts';
import {
  namesF1,
  normalised,
  overlapOf,
  precisionOf,
  recallOf,
  shingles,
} from './reading-measures.ts';
import type { Truth } from './reading-truth.ts';
import { isSameDay } from './reading-truth.ts';

/** What was read wrongly on one page: the part, what the truth says and what we gave. */
export interface Fault {
  readonly id: string;
  readonly part: 'body' | 'title' | 'authors' | 'published' | 'subheads' | 'captions';
  readonly truth: unknown;
  readonly given: unknown;
  /** For a body: precision and recall. */
  readonly share?: { readonly precision: number; readonly recall: number };
}

/** Share of a body's words below which the lines that differ are shown. */
const NEARLY_ALL = 0.97;

/** Every fault of a page, by the measures of `reading`: for a reader who sorts them by class. */
export function faultsOf(truth: Truth, page: ReadPage): Fault[] {
  const faults: Fault[] = [];
  const { id } = truth;
  const add = (part: Fault['part'], wanted: unknown, given: unknown) =>
    faults.push({ id, part, truth: wanted, given });
  if (truth.title && normalised(truth.title) !== normalised(page.title ?? '')) {
    add('title', truth.title, page.title);
  }
  if (truth.authors?.length && namesF1(truth.authors, page.authors) < 1) {
    add('authors', truth.authors, page.authors);
  }
  if (truth.published && !isSameDay(truth.published, page.published ?? '')) {
    add('published', truth.published, page.published);
  }
  for (const part of ['subheads', 'captions'] as const) {
    const wanted = truth[part];
    const given = page[part];
    if (!wanted?.length || given === undefined) continue;
    const [missed, extra] = [without(wanted, given), without(given, wanted)];
    if (missed.length + extra.length > 0) add(part, missed, extra);
  }
  const overlap = overlapOf(truth.body, page.body);
  const share = { precision: precisionOf(overlap), recall: recallOf(overlap) };
  if (Math.min(share.precision, share.recall) < NEARLY_ALL) {
    const [missed, extra] = [
      linesWithout(truth.body, page.body),
      linesWithout(page.body, truth.body),
    ];
    faults.push({ id, part: 'body', truth: missed, given: extra, share });
  }
  return faults;
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(normalised));
  return lines.filter((line) => !known.has(normalised(line)));
}

/** The lines of a text of which most words do not stand in another. */
function linesWithout(text: string, other: string): string[] {
  const known = shingles(other);
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .filter((line) => {
      const own = [...shingles(line).keys()];
      return own.filter((key) => known.has(key)).length < own.length / 2;
    });
}
