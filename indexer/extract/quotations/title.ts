import { nameTokens } from '../people/name-tokens.ts';
import type { Reading } from './attribution.ts';
import { WORKS } from './data/works.ts';
import type { Stretch } from './marks.ts';

/** Small words that titles print without a capital. */
const SMALL =
  /^(?:a|an|the|of|for|to|in|on|at|by|and|or|but|from|with|as|is|v|vs|de|la|le|el|los)$/u;

/** Whether words are printed as a title is: every word but the small ones with a capital. */
export function isTitle(words: string): boolean {
  return !/[.?!…]$/u.test(words) && hasCapitals(words, 2);
}

function hasCapitals(words: string, least: number): boolean {
  const tokens = nameTokens(words, 0, words.length);
  return (
    tokens.length >= least &&
    tokens.every(({ capital, key }) => capital || SMALL.test(key) || /^\p{N}/u.test(key))
  );
}

/** How far before the marks the word that tells a work is looked for, in UTF-16 units. */
const REACH = 40;
/** A broadcaster or paper by its letters, to which a programme belongs: "CNN's", "on NBC's". */
const OUTLET = /^\p{Lu}{2,}['’]s$/u;

/**
 * Whether the words before the marks say that a work, a programme or a paper is named between them:
 * 'in her memoir, "Bridges of Vale"', 'on CNN's "State of the Union"', 'told "Fox and Friends"'.
 */
export function isWork(
  { text, masked }: Pick<Reading, 'text' | 'masked'>,
  stretch: Stretch,
): boolean {
  const { content, outer } = stretch;
  const words = text.slice(content.start, content.end).replace(/[.,]$/u, '');
  if (!hasCapitals(words, 1)) return false;
  const last = nameTokens(masked, Math.max(0, outer.start - REACH), outer.start).at(-1);
  if (last === undefined || !/^,?\s*$/u.test(masked.slice(last.end, outer.start))) return false;
  if (WORKS.has(last.key) || OUTLET.test(last.text)) return true;
  return (
    /^(?:told|tells)$/u.test(last.key) &&
    /^\s$/u.test(masked.slice(last.end, outer.start)) &&
    hasCapitals(words, 2)
  );
}
