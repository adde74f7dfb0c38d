import type { Span } from '../domain/span.ts';

/** A stretch of a text worth showing, with the hits inside it. */
export interface Snippet {
  readonly text: string;
  /** Offsets into `text`. */
  readonly hits: readonly Span[];
  /** Whether words were left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The stretch of at most about `length` UTF-16 units with the most hits (the first of equals), cut at
 * spaces, or inside a run without any (Chinese, an address); the beginning of the text where there are none.
 */
export function makeSnippet(text: string, hits: readonly Span[], length: number): Snippet {
  const first = bestHit(hits, length);
  const start = first === null ? 0 : wordStart(text, first.start - length / 4, first.start);
  const end = wordEnd(text, start + length, first?.end ?? start + 1);
  return {
    text: text.slice(start, end),
    hits: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** The hit that begins the window with the most hits in it; hits come in order. */
function bestHit(hits: readonly Span[], length: number): Span | null {
  let best: Span | null = null;
  let most = 0;
  let next = 0;
  hits.forEach((hit, index) => {
    // The window begins a quarter before its first hit, so three quarters are left for more.
    while ((hits[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start + (length * 3) / 4) next += 1;
    const count = Math.max(1, next - index);
    if (count > most) {
      best = hit;
      most = count;
    }
  });
  return best;
}

/** The first beginning of a word from `position` to `latest`, both included; `position` where there is none. */
function wordStart(text: string, position: number, latest: number): number {
  if (position <= 0) return 0;
  const from = wholeSign(text, Math.floor(position));
  const space = text.slice(from, latest).search(/\s(?:\S|$)/u);
  return space === -1 ? from : from + space + 1;
}

/** The last end of a word up to `position` and behind `earliest`; `position` where there is none. */
function wordEnd(text: string, position: number, earliest: number): number {
  if (position >= text.length) return text.length;
  if (/\s/u.test(text.charAt(position))) return position;
  const before = text.slice(earliest, position).search(/\s\S*$/u);
  return before === -1 ? Math.max(earliest, wholeSign(text, position)) : earliest + before;
}

/** The place itself, or the one before it inside of a sign of two units. */
function wholeSign(text: string, place: number): number {
  const isInside = /^[\uDC00-\uDFFF]/.test(text.slice(place, place + 1));
  return isInside && place > 0 ? place - 1 : place;
}
