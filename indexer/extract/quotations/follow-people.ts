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
}

const PRONOUN = /\b(?:he|she)\b/giu;

/**
 * Follows people through the body. Every "he" and "she" of the report is resolved on the way, whether
 * it speaks or not: a paragraph that says "he" five times is about one man. `speaking` are the offsets at
 * which the words begin that name who speaks.
 */
export function followPeople(reading: Reading, speaking: ReadonlySet<number>): Scene {
  const { text, masked, mentions, paragraphs } = reading;
  const sentences = paragraphs.flat();
  const placeOf = (offset: number) => lastIndexAtOrBefore(sentences, offset);
  const named = mentions.all.filter(({ span }) => {
    const sentence = sentences[placeOf(span.start)];
    return sentence !== undefined && overlapsSpan(sentence, span);
  });
  const seen: Sighting[] = [];
  let nextNamed = 0;
  let nextPronoun = 0;
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
    const modifier = !pronoun && isModifier(reading, span);
    seen.push({
      person,
      span,
      sentence,
      first: !modifier && seen.findLast((other) => !other.modifier)?.sentence !== sentence,
      modifier,
      quoted: masked.slice(span.start, span.end) !== text.slice(span.start, span.end),
      pronoun,
      speaks: !pronoun && speaking.has(span.start),
    });
  };
  const nameUpTo = (offset: number) => {
    for (let next = named[nextNamed]; next !== undefined; next = named[nextNamed]) {
      if (next.span.start >= offset) return;
      see(next.person, next.span, false);
      nextNamed += 1;
    }
  };
  const ask = (span: Span, gender: 'female' | 'male') =>
    resolvePronoun({ gender, sentence: placeOf(span.start) }, seen);
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
  };
}

/** Between a name that modifies and the name it modifies: "Brook's old friend", "Brook campaign aide". */
const MODIFIED = /^\s(?:\p{Ll}[\p{L}-]*\s){1,4}/u;
/** Words that show that two names stand for two people. */
const JOINED =
  /\b(?:and|or|said|says|told|of|for|to|with|as|in|that|is|was|has|by|at|from|on|met)\b|ed\s/u;

/** "Brook's" and the first name of "Brook spokesman Jon Vale" only tell who somebody else is. */
function isModifier({ masked, mentions }: Reading, { end }: Span): boolean {
  const behind = masked.slice(end, end + 60);
  if (/^['’]s?\b/u.test(behind)) return true;
  const words = MODIFIED.exec(behind)?.[0];
  return (
    words !== undefined &&
    mentions.startingAt(end + words.length) !== undefined &&
    !JOINED.test(words)
  );
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
