/**
 * How near a read article comes to the truth. Body: the method of the scrapinghub article-extraction
 * benchmark (github.com/scrapinghub/article-extraction-benchmark): runs of word characters, 4-grams as
 * a multiset, precision and recall averaged over documents, F1 of the two averages.
 */
export interface Overlap {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

const SHINGLE = 4;

export function shingles(text: string): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  const last = Math.max(1, all.length - SHINGLE + 1);
  for (let at = 0; at < last && all.length > 0; at += 1) {
    const key = all.slice(at, at + SHINGLE).join('\0');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function overlapOf(truth: string, found: string): Overlap {
  const [wanted, given] = [shingles(truth), shingles(found)];
  let [hit, extra, missed] = [0, 0, 0];
  for (const [key, count] of wanted) {
    const common = Math.min(count, given.get(key) ?? 0);
    hit += common;
    missed += count - common;
  }
  for (const [key, count] of given) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  return { hit, extra, missed };
}

export function precisionOf({ hit, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return hit + extra === 0 ? 0 : hit / (hit + extra);
}

export function recallOf({ hit, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return hit + missed === 0 ? 0 : hit / (hit + missed);
}

export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

export function mean(values: readonly number[]): number {
  return values.length === 0
    ? Number.NaN
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** F1 over documents; those with nothing found do not lower precision, as in the benchmark. */
export function corpusF1(overlaps: readonly Overlap[]): number {
  const precision = mean(overlaps.filter(({ hit, extra }) => hit + extra > 0).map(precisionOf));
  const recall = mean(overlaps.filter(({ hit, missed }) => hit + missed > 0).map(recallOf));
  return harmonic(precision, recall);
}

/** A line as it is compared: case, marks and kinds of apostrophe do not count. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u201b`´]/gu, "'")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** F1 of two sets of names. */
export function namesF1(truth: readonly string[], found: readonly string[]): number {
  const [wanted, given] = [new Set(truth.map(normalised)), new Set(found.map(normalised))];
  if (wanted.size === 0 && given.size === 0) return 1;
  const hits = [...given].filter((name) => wanted.has(name)).length;
  return (2 * hits) / (wanted.size + given.size);
}

/** Lines counted over all documents: how many were wanted, given, and both. */
export class LineCount {
  #hits = 0;
  #wanted = 0;
  #given = 0;

  add(truth: readonly string[], found: readonly string[]): void {
    const left = truth.map(normalised).filter((line) => line !== '');
    this.#wanted += left.length;
    for (const line of found.map(normalised).filter((each) => each !== '')) {
      this.#given += 1;
      const place = left.indexOf(line);
      if (place === -1) continue;
      this.#hits += 1;
      left.splice(place, 1);
    }
  }

  /** `null` where there was nothing to find. */
  f1(): number | null {
    if (this.#wanted === 0) return null;
    return harmonic(this.#given === 0 ? 0 : this.#hits / this.#given, this.#hits / this.#wanted);
  }
}

/** The share of captions (of six words and more, not printed in the body too) that stand in a body. */
export function captionsLeaked(
  captions: readonly string[],
  truth: string,
  body: string,
): boolean[] {
  const [allowed, given] = [shingles(truth), shingles(body)];
  return captions
    .filter((caption) => words(caption).length >= 6)
    .map((caption) => [...shingles(caption).keys()].filter((key) => !allowed.has(key)))
    .filter((own) => own.length >= 3)
    .map((own) => own.filter((key) => given.has(key)).length >= 0.8 * own.length);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
