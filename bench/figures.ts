import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Milliseconds that `work` takes. */
export async function clock(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which this share of them lies; they need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function print(name: string, figure: string | number): void {
  process.stdout.write(`${name.padEnd(34)}${figure}\n`);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/**
 * Bytes of memory that are this process's own, not pages of files that the system may drop
 * (`RssAnon`, proc(5)); `null` where the system does not tell.
 */
export function ownMemory(): number | null {
  try {
    const [, kilobytes] =
      /^RssAnon:\s+(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
