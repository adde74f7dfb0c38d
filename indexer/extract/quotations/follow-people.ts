import type { Person } from '../../../src/domain/person.ts';
import { overlapsSpan, type Span } from '../../../src/domain/span.ts';
import type { Reading } from './attribution.ts';
import { type Antecedent, resolvePronoun, type Sighting } from './resolve-pronoun.ts';
import type { Mention } from './speaker-words.ts';

/** Who is on stage in an article's body, from its first sentence to the place looked at. */
export interface Scene {
  /** The names in the body, in printed order. */
  readonly named: readonly Mention[];
  /** Whom a pronoun means; pronouns must be asked for in printed order. */
  meantBy(pronoun: Span, gender: 'female' | 'male'): Antecedent | null;
  /** Notes who spoke at an offset, for the pronouns that follow. */
  spoke(person: Person, offset: number): void;
}

const PRONOUN = /\b(?:he|she)\b/giu;

/**
 * Follows people through the body. Every "he" and "she" of the report is resolved on the way, whether
 * it speaks or not: a paragraph that says "he" five times is about one man.
 */
export function followPeople(reading: Reading): Scene {
  const { text, masked, mentions, paragraphs } = reading;
  const sentences = paragraphs.flat();
  const blocks = paragraphs.flatMap((own, block) => own.map(() => block));
  const placeOf = (offset: number) => lastIndexAtOrBefore(sentences, offset);
  const named = mentions.all.filter(({ span }) => {
    const sentence = sentences[placeOf(span.start)];
    return sentence !== undefined && overlapsSpan(sentence, span);
  });
  const seen: Sighting[] = [];
  let nextNamed = 0;
  let nextPronoun = 0;
  const spoken: { readonly person: Person; readonly offset: number }[] = [];
  const pronouns = paragraphs.flatMap((own) => {
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? start;
    return [...masked.slice(start, end).matchAll(PRONOUN)].map((match) => {
      const at = start + match.index;
      const gender: 'female' | 'male' = match[0].toLowerCase() === 'he' ? 'male' : 'female';
      return { span: { start: at, end: at + match[0].length }, gender };
    });
  });

  const see = (person: Person, span: Span, pronoun: boolean) => {
    const sentence = placeOf(span.start);
    seen.push({
      person,
      span,
      sentence,
      block: blocks[sentence] ?? 0,
      first: seen.at(-1)?.sentence !== sentence,
      quoted: masked.slice(span.start, span.end) !== text.slice(span.start, span.end),
      pronoun,
    });
  };
  const nameUpTo = (offset: number) => {
    for (let next = named[nextNamed]; next !== undefined; next = named[nextNamed]) {
      if (next.span.start >= offset) return;
      see(next.person, next.span, false);
      nextNamed += 1;
    }
  };
  const ask = (span: Span, gender: 'female' | 'male') => {
    const sentence = placeOf(span.start);
    const block = blocks[sentence] ?? 0;
    const last = spoken.findLast(({ offset }) => offset < span.start);
    return resolvePronoun(
      {
        gender,
        block,
        sentence,
        spokeLast: last?.person ?? null,
      },
      seen,
    );
  };
  return {
    named,
    meantBy(pronoun, gender) {
      for (let next = pronouns[nextPronoun]; next !== undefined; next = pronouns[nextPronoun]) {
        if (next.span.start >= pronoun.start) break;
        nameUpTo(next.span.start);
        const antecedent = ask(next.span, next.gender);
        if (antecedent !== null) see(antecedent.person, next.span, true);
        nextPronoun += 1;
      }
      nameUpTo(pronoun.start);
      return ask(pronoun, gender);
    },
    spoke(person, offset) {
      spoken.push({ person, offset });
    },
  };
}

function lastIndexAtOrBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
