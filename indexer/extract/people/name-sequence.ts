import { FUNCTION_WORDS, NOT_NAMES, PARTICLES } from './data/not-names.ts';
import { HONORIFICS, ROLE_TITLES } from './data/titles.ts';
import type { NameToken } from './name-tokens.ts';

/** How many words from `at` on stand together as one capitalised sequence. */
export function sequenceLength(tokens: readonly NameToken[], at: number): number {
  let length = 1;
  for (;;) {
    const before = tokens[at + length - 1];
    const next = tokens[at + length];
    if (before === undefined || next === undefined || before.possessive) return length;
    if (joins(before, next)) {
      length += 1;
      continue;
    }
    // "Osama bin Laden", "Joost van der Vale": small words belong to a name if a capital follows them.
    const particles = particlesAt(tokens, at + length);
    const behind = tokens[at + length + particles];
    const bridge = particles > 0 && isNameWord(before) && behind?.gap === ' ' && behind.capital;
    if (bridge && !HONORIFICS.has(behind.key)) {
      length += particles + 1;
      continue;
    }
    // "Secretary of State John Kerry": a role may have an "of" inside.
    const after = tokens[at + length + 1];
    const ofRole =
      next.key === 'of' &&
      ROLE_TITLES.has(before.key) &&
      after !== undefined &&
      ROLE_TITLES.has(after.key);
    if (ofRole && after.capital) {
      length += 2;
      continue;
    }
    return length;
  }
}

/** Most small words inside one name: "van der", "de la". */
const MOST_PARTICLES = 2;

/** How many small words of names stand together from a place on. */
function particlesAt(tokens: readonly NameToken[], at: number): number {
  let count = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at + count]) {
    if (count === MOST_PARTICLES || !PARTICLES.has(token.key)) break;
    if (token.possessive || token.gap !== ' ') break;
    count += 1;
  }
  return count;
}

function joins(before: NameToken, next: NameToken): boolean {
  if (!next.capital || /^\p{N}/u.test(next.text)) return false;
  if (next.gap === ' ' || next.gap === '\n') return true;
  // After an initial or a shortened title stands a point: "W. Bush", "J.K. Rowling", "Gen. Shalal".
  const pointed =
    before.text.length === 1 || HONORIFICS.has(before.key) || ROLE_TITLES.has(before.key);
  return pointed && /^\.\s?$/u.test(next.gap);
}

function isNameWord(token: NameToken): boolean {
  return token.capital && !FUNCTION_WORDS.has(token.key) && !NOT_NAMES.has(token.key);
}
