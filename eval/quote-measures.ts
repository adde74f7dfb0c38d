import type { Certainty } from '../src/domain/quotation.ts';
import { harmonic } from './reading-measures.ts';

type QuoteType = 'direct' | 'mixed' | 'indirect';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: QuoteType;
  readonly speakerText?: string | null | undefined;
  readonly speakerStart?: number | null | undefined;
  readonly speakerEnd?: number | null | undefined;
  readonly speakerCanonical?: string | null | undefined;
  readonly speakerKind?: string | null | undefined;
  readonly speechCue?: boolean | null | undefined;
}

export interface ScoredQuote extends GoldQuote {
  readonly certainty: Certainty;
  readonly rule: string;
}

/** A quotation, or the part of it between two line breaks, without marks at its edges. */
type Piece<Quote> = Quote & { readonly from: number; readonly to: number };

const EDGE =
  /[\s"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB`.,;:!?\u2014\u2013\u2015\u2026()[\]-]/u;
/** Two spans are the same quotation from this overlap on (intersection over union). */
const SAME = 0.8;
const PRONOUNS = new Set(
  'he she him her his they them their it its i we you who that which this these those'.split(' '),
);
const TITLES = new Set(
  'mr mrs ms miss dr sen rep gov gen col lt sgt capt maj rev prof sir lord lady dame president senator congressman congresswoman governor mayor judge justice secretary minister prime chancellor king queen prince princess pope professor general colonel captain representative ambassador attorney former speaker chairman chairwoman'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function cutAtLines<Quote extends GoldQuote>(
  text: string,
  quotes: readonly Quote[],
): Piece<Quote>[] {
  const pieces: Piece<Quote>[] = [];
  for (const quote of quotes) {
    for (let at = quote.start; at < quote.end; ) {
      const line = text.indexOf('\n', at);
      const stop = line === -1 || line > quote.end ? quote.end : line;
      let [from, to] = [at, stop];
      while (from < to && EDGE.test(text.charAt(from))) from += 1;
      while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
      if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) pieces.push({ ...quote, from, to });
      at = stop + 1;
    }
  }
  return pieces.sort((a, b) => a.from - b.from || a.to - b.to);
}

function overlap(a: Piece<GoldQuote>, b: Piece<GoldQuote>): number {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return common <= 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/** Pairs one to one, the best overlap first. */
function matchPieces<A extends GoldQuote, B extends GoldQuote>(
  gold: readonly Piece<A>[],
  found: readonly Piece<B>[],
  least: number,
): Map<Piece<A>, Piece<B>> {
  const pairs = gold
    .flatMap((wanted) => found.map((given) => ({ wanted, given, value: overlap(wanted, given) })))
    .filter(({ value }) => value >= least)
    .sort((a, b) => b.value - a.value);
  const matched = new Map<Piece<A>, Piece<B>>();
  const taken = new Set<Piece<B>>();
  for (const { wanted, given } of pairs) {
    if (matched.has(wanted) || taken.has(given)) continue;
    matched.set(wanted, given);
    taken.add(given);
  }
  return matched;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['\u2019]s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function withoutTitles(text: string): string[] {
  const all = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  while (all.length > 1 && (TITLES.has(all[0] ?? '') || /^(?:the|an?)$/u.test(all[0] ?? '')))
    all.shift();
  while (all.length > 1 && SUFFIXES.has(all.at(-1) ?? '')) all.pop();
  return all;
}

/** First and last name. */
function nameKey(text: string): string {
  const all = withoutTitles(text);
  return all.length > 1 ? `${all[0]} ${all.at(-1)}` : (all[0] ?? '');
}

/** The word that a description turns on: "a spokesman for X" is "spokesman". */
function headWord(text: string): string {
  const plain = text.trim().replace(/['\u2019]s?$/u, '');
  if (PRONOUNS.has(plain.toLowerCase())) return plain.toLowerCase();
  const first =
    plain.split(/,|\(|\s[\u2013\u2014-]\s|\s(?:who|whose|which|that|while|when)\b/u)[0] ?? plain;
  const head =
    first.trim().split(/\s(?:of|for|at|in|with|from|on|to|by|under|inside|behind|as)\s/u)[0] ??
    first;
  return withoutTitles(head).at(-1) ?? '';
}

/** Whether the speaker is right: the same words, the same head, or the same person behind them. */
export function isSpeakerRight(gold: GoldQuote, found: GoldQuote): boolean {
  const given = found.speakerText ?? found.speakerCanonical ?? '';
  if (!gold.speakerText || given === '') return !gold.speakerText && given === '';
  if (
    withoutTitles(gold.speakerText).join(' ') === withoutTitles(found.speakerText ?? '').join(' ')
  )
    return true;
  const [wantedHead, givenHead] = [headWord(gold.speakerText), headWord(found.speakerText ?? '')];
  if (wantedHead !== '' && !PRONOUNS.has(wantedHead) && wantedHead === givenHead) return true;
  const placed =
    gold.speakerStart != null &&
    gold.speakerEnd != null &&
    found.speakerStart != null &&
    found.speakerEnd != null;
  if (
    placed &&
    Math.min(gold.speakerEnd ?? 0, found.speakerEnd ?? 0) >
      Math.max(gold.speakerStart ?? 0, found.speakerStart ?? 0)
  ) {
    return true;
  }
  if (!gold.speakerCanonical || !found.speakerCanonical) return false;
  return (
    nameKey(gold.speakerCanonical).split(' ').at(-1) ===
    nameKey(found.speakerCanonical).split(' ').at(-1)
  );
}

class Tally {
  gold = 0;
  found = 0;
  spans = 0;
  right = 0;

  f1(hits: number): number {
    return harmonic(
      this.found === 0 ? 0 : hits / this.found,
      this.gold === 0 ? 0 : hits / this.gold,
    );
  }
}

/** Counts article by article, the way of the scorer that lies beside the PolNeAR data. */
export function createQuoteScore() {
  const tallies = { direct: new Tally(), mixed: new Tally(), indirect: new Tally() };
  const canonical = { all: [0, 0], named: [0, 0], pronoun: [0, 0] };
  const sure = { right: 0, all: 0 };
  const count = (pair: number[], right: boolean) => {
    pair[0] = (pair[0] ?? 0) + Number(right);
    pair[1] = (pair[1] ?? 0) + 1;
  };

  return {
    add(
      record: {
        readonly text: string;
        readonly ignore?: [number, number][] | null | undefined;
        readonly quotes: readonly GoldQuote[];
      },
      quotes: readonly ScoredQuote[],
    ): void {
      const gold = cutAtLines(record.text, record.quotes);
      let found = cutAtLines(record.text, quotes);
      const any = new Set(matchPieces(gold, found, SAME).values());
      found = found.filter((each) => any.has(each) || !insideAny(each, record.ignore ?? [], 0.5));
      const mixedRegions = gold
        .filter(({ type }) => type === 'mixed')
        .map(({ from, to }): [number, number] => [from, to]);
      for (const type of ['direct', 'mixed', 'indirect'] as const) {
        let wanted = gold.filter((each) => each.type === type);
        let given = found.filter((each) => each.type === type);
        if (type === 'direct') {
          const matched = new Set(matchPieces(wanted, given, SAME).values());
          given = given.filter((each) => matched.has(each) || !insideAny(each, mixedRegions, 0.9));
        } else {
          const other = gold.filter(
            (each) => each.type === (type === 'mixed' ? 'indirect' : 'mixed'),
          );
          const elsewhere = new Set(matchPieces(other, given, SAME).values());
          given = given.filter((each) => !elsewhere.has(each));
          const cueless = wanted.filter(({ speechCue }) => speechCue === false);
          wanted = wanted.filter(({ speechCue }) => speechCue !== false);
          const kept = new Set(matchPieces(wanted, given, SAME).values());
          const dropped = new Set(matchPieces(cueless, given, 0.5).values());
          given = given.filter((each) => kept.has(each) || !dropped.has(each));
        }
        const tally = tallies[type];
        tally.gold += wanted.length;
        tally.found += given.length;
        for (const [goldPiece, foundPiece] of matchPieces(wanted, given, SAME)) {
          const right = isSpeakerRight(goldPiece, foundPiece);
          tally.spans += 1;
          tally.right += Number(right);
          if (type !== 'direct') continue;
          if (foundPiece.certainty === 'sure') {
            sure.all += 1;
            sure.right += Number(right);
          }
          if (!goldPiece.speakerCanonical) continue;
          const name = foundPiece.speakerCanonical ?? foundPiece.speakerText ?? '';
          const same = nameKey(goldPiece.speakerCanonical) === nameKey(name);
          count(canonical.all, same);
          count(goldPiece.speakerKind === 'pronoun' ? canonical.pronoun : canonical.named, same);
        }
      }
    },
    figures(): Record<string, number> {
      const share = ([right = 0, all = 0]: number[]) => (all === 0 ? 0 : right / all);
      const { direct, mixed, indirect } = tallies;
      return {
        'direct, end to end F1': direct.f1(direct.right),
        'direct, span F1': direct.f1(direct.spans),
        'direct, speaker': direct.spans === 0 ? 0 : direct.right / direct.spans,
        'canonical speaker, all': share(canonical.all),
        'canonical speaker, named': share(canonical.named),
        'canonical speaker, pronoun': share(canonical.pronoun),
        'mixed, end to end F1': mixed.f1(mixed.right),
        'indirect with a cue, F1': indirect.f1(indirect.right),
        'sure and right': sure.all === 0 ? 0 : sure.right / sure.all,
        'direct called sure': direct.spans === 0 ? 0 : sure.all / direct.spans,
      };
    },
  };
}

function insideAny(
  { from, to }: { readonly from: number; readonly to: number },
  regions: readonly (readonly [number, number])[],
  share: number,
): boolean {
  return regions.some(
    ([start, end]) => (Math.min(to, end) - Math.max(from, start)) / (to - from) >= share,
  );
}
