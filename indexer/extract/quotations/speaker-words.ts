import type { Person } from '../../../src/domain/person.ts';
import type { Span } from '../../../src/domain/span.ts';

/** A person's name standing in the text. */
export interface Mention {
  readonly person: Person;
  readonly span: Span;
}

/** The words that name who speaks, and what they are. */
export type Source =
  | { readonly kind: 'person'; readonly span: Span; readonly person: Person }
  | { readonly kind: 'pronoun'; readonly span: Span; readonly gender: 'female' | 'male' | null }
  /** "the minister", "a senior official", "opposition groups", "the Kremlin". */
  | { readonly kind: 'phrase'; readonly span: Span };

/** All mentions of people in printed order, to be asked by place. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** Mentions that lie between two offsets. */
  between(start: number, end: number): Mention[];
  /** The mention that ends exactly at `offset`, and the one that begins there. */
  endingAt(offset: number): Mention | undefined;
  startingAt(offset: number): Mention | undefined;
}

/** Collects the mentions of an article's people. */
export function collectMentions(persons: readonly Person[]): Mentions {
  const all = persons
    .flatMap((person) =>
      person.forms.flatMap(({ spans }) => spans.map((span) => ({ person, span }))),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const byEnd = new Map(all.map((mention) => [mention.span.end, mention]));
  const byStart = new Map(all.map((mention) => [mention.span.start, mention]));
  return {
    all,
    between(start, end) {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.span.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Mention[] = [];
      for (let at = low; at < all.length; at += 1) {
        const mention = all[at];
        if (mention === undefined || mention.span.start >= end) break;
        if (mention.span.end <= end) found.push(mention);
      }
      return found;
    },
    endingAt: (offset) => byEnd.get(offset),
    startingAt: (offset) => byStart.get(offset),
  };
}
