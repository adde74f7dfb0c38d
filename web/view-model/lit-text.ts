import { overlapsSpan, type Span } from '../../src/domain/span.ts';

/** A run of text that is a search hit, or is none. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
  /** The number of the hit that begins here, from 1; `null` elsewhere. */
  readonly hit: number | null;
}

/** A run of text that belongs to one quotation, or to none, cut into pieces at its hits. */
export interface Stretch {
  /** The quotation's number, or `null` outside quotations. */
  readonly quotation: number | null;
  /** Whether the quotation begins here, so that a link can lead to it. */
  readonly opens: boolean;
  readonly pieces: readonly Piece[];
}

/** A span of a quotation, under its number. */
export interface QuotedSpan {
  readonly number: number;
  readonly span: Span;
}

/** Cuts a text at its hits. The pieces joined are the text. */
export function litPieces(text: string, hits: readonly Span[]): Piece[] {
  return piecesIn(text, { start: 0, end: text.length }, hits);
}

/**
 * Cuts a range of a text into stretches that never overlap, however the quotations and hits do: where
 * two quotations share words, those words go to the one that begins last. All pieces joined are the
 * range's text.
 */
export function stretchesOf(
  text: string,
  range: Span,
  quotations: readonly QuotedSpan[],
  hits: readonly Span[],
): Stretch[] {
  const inside = quotations.filter(({ span }) => overlapsSpan(span, range));
  const cuts = cutsOf(
    range,
    inside.map(({ span }) => span),
  );
  const stretches: Stretch[] = [];
  let open: { number: number | null; start: number } | null = null;
  const seen = new Set<number>();
  const close = (end: number) => {
    if (open === null) return;
    const { number, start } = open;
    const first = quotations.find((each) => each.number === number);
    stretches.push({
      quotation: number,
      opens:
        number !== null &&
        !seen.has(number) &&
        first !== undefined &&
        first.span.start >= range.start,
      pieces: piecesIn(text, { start, end }, hits),
    });
    if (number !== null) seen.add(number);
  };
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) {
      close(start);
      break;
    }
    const number = innermost(inside, start);
    if (open === null || open.number !== number) {
      close(start);
      open = { number, start };
    }
  }
  return stretches;
}

/** The quotation that covers a place and begins last, or `null`. */
function innermost(quotations: readonly QuotedSpan[], place: number): number | null {
  let found: QuotedSpan | null = null;
  for (const each of quotations) {
    if (place < each.span.start || place >= each.span.end) continue;
    if (found === null || each.span.start >= found.span.start) found = each;
  }
  return found?.number ?? null;
}

function piecesIn(text: string, range: Span, hits: readonly Span[]): Piece[] {
  const cuts = cutsOf(range, hits);
  return cuts.slice(0, -1).map((start, index) => {
    const place = hits.findIndex((hit) => hit.start <= start && start < hit.end);
    return {
      text: text.slice(start, cuts[index + 1]),
      lit: place !== -1,
      hit: hits[place]?.start === start ? place + 1 : null,
    };
  });
}

/** Every offset in the range where something begins or ends, the range's own ends included. */
function cutsOf(range: Span, spans: readonly Span[]): number[] {
  const offsets = new Set([range.start, range.end]);
  for (const { start, end } of spans) {
    if (start > range.start && start < range.end) offsets.add(start);
    if (end > range.start && end < range.end) offsets.add(end);
  }
  return [...offsets].sort((a, b) => a - b);
}
