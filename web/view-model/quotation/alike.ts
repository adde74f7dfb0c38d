import { tokenize } from '../../../src/query/tokens.ts';

/** How two statements in similar words differ, without a word on who is right. */
export type Difference = 'different number' | 'negation differs' | 'new condition';

/** How alike two statements are. `difference`: a later one turns on other words of this kind. */
export type Likeness =
  | { readonly kind: 'other' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'compare'; readonly difference: Difference };

/**
 * From which share of common words (Dice's coefficient, Ecology 26, 1945) statements are the same one
 * again, and from which they can be compared: one word in ten, and two in five, may be others.
 */
const REPEAT = 0.9;
const COMPARABLE = 0.6;

/** Statements of fewer words agree by chance. */
const FEWEST_WORDS = 5;

/** Words that turn a sentence round (Quirk et al., A Comprehensive Grammar, 10.54-10.63), folded. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing nowhere neither nor without cannot t hardly'.split(' '),
);

/** Words that open a condition (the same, 15.33-15.39). */
const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless until till provided providing only once when whether otherwise except'.split(' '),
);

/** Numbers in words, as far as papers spell them out. */
const NUMBERS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve dozen hundred hundreds thousand
   thousands million millions billion billions half third quarter twice`.split(/\s+/u),
);

const isNumber = (word: string) => NUMBERS.has(word) || /\p{N}/u.test(word);

/** Compares the words of an earlier and a later statement. */
export function likeness(earlier: string, later: string): Likeness {
  const [before, after] = [countWords(earlier), countWords(later)];
  const sizes = [sizeOf(before), sizeOf(after)];
  if (Math.min(...sizes) < FEWEST_WORDS) return { kind: 'other' };
  const dice = (2 * sizeOf(common(before, after))) / (sizeOf(before) + sizeOf(after));
  if (dice < COMPARABLE) return { kind: 'other' };
  const [gone, come] = [without(before, after), without(after, before)];
  const differ = (is: (word: string) => boolean) => [...gone, ...come].some(is);
  if (differ(isNumber)) return { kind: 'compare', difference: 'different number' };
  if (differ((word) => NEGATIONS.has(word))) {
    return { kind: 'compare', difference: 'negation differs' };
  }
  if (come.some((word) => CONDITIONS.has(word))) {
    return { kind: 'compare', difference: 'new condition' };
  }
  return dice >= REPEAT ? { kind: 'repeat' } : { kind: 'other' };
}

type Counts = ReadonlyMap<string, number>;

function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const { term } of tokenize(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function common(a: Counts, b: Counts): Counts {
  return new Map([...a].map(([word, count]) => [word, Math.min(count, b.get(word) ?? 0)]));
}

function without(a: Counts, b: Counts): string[] {
  return [...a].filter(([word, count]) => count > (b.get(word) ?? 0)).map(([word]) => word);
}

function sizeOf(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
