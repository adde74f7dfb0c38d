/**
 * Words as the server holds them. Meilisearch starts a new word wherever the script changes, gives digits
 * to the word before them ("сеть 5g" is "сеть", "5", "g"), and takes some letters for others (charabia
 * 0.9.9, `segmenter`, `normalizer`). Here a word is written so that it does neither. Whatever begins a
 * word still does so, for `word*`.
 */

/**
 * Letters that it takes for others beyond our folding, and what stands in for each: a letter of the same
 * script that no paper prints and that it leaves alone.
 */
const STAND_INS = new Map([
  ['œ', 'ɶ'], // else oe
  ['æ', 'ᴁ'], // else ae
  ['ı', 'ɪ'], // else i
  ['đ', 'ᴆ'], // else d
  ['ð', 'ꝺ'], // else d
  ['ς', 'ϻ'], // else σ
]);
const LETTERS = new Map([...STAND_INS].map(([letter, standIn]) => [standIn, letter]));
const CONFLATED = new RegExp(`[${[...STAND_INS.keys()].join('')}]`, 'gu');
const STAND_IN = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Stands before the code point, five hexadecimal digits, of a character of another script. */
const FOREIGN = 'ꝁ';

/** Parts words as a space does, and is a Latin letter, to which digits behind it may belong. */
export const LATIN_SPACE = 'ꝕ';

const RESERVED = new RegExp(`[${FOREIGN}${LATIN_SPACE}${[...LETTERS.keys()].join('')}]`, 'u');

/** Words that are left whole. */
const WHOLE =
  /^(?:[\p{Script=Latin}0-9]+|\p{Script=Cyrillic}[\p{Script=Cyrillic}0-9]*|\p{Script=Greek}[\p{Script=Greek}0-9]*)$/u;

/** Words of scripts for which it has dictionaries, mostly: to be held as they are. */
const OTHER = /^[^0-9\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

const ENCODED = new RegExp(`${FOREIGN}([0-9a-f]{5})`, 'gu');

/** A folded word as the server holds it. */
export function toServerWord(word: string): string {
  if (WHOLE.test(word) && !RESERVED.test(word)) {
    return word.replace(CONFLATED, (letter) => STAND_INS.get(letter) ?? letter);
  }
  if (OTHER.test(word)) return word;
  return word.replace(/[^a-z0-9]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return `${FOREIGN}${code.padStart(5, '0')}`;
  });
}

/** The opposite of `toServerWord`. */
export function fromServerWord(word: string): string {
  return word
    .replace(STAND_IN, (standIn) => LETTERS.get(standIn) ?? standIn)
    .replace(ENCODED, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Server words as one text. */
export function joinServerWords(words: readonly string[]): string {
  return words
    .map((word, place) => {
      if (/^[0-9]+[^0-9]/u.test(word)) return `${LATIN_SPACE}${word}`;
      return place === 0 ? word : ` ${word}`;
    })
    .join('');
}

/** The folded words of a text that `joinServerWords` made. */
export function splitServerWords(text: string): string[] {
  return text
    .split(/[ ꝕ]/u)
    .filter((word) => word !== '')
    .map(fromServerWord);
}

/**
 * Whether what Meilisearch finds for a server word has it. Words of other scripts than these it may take
 * apart, Korean, Thai and Khmer ones whatever it is told.
 */
export function isFoundWhole(word: string): boolean {
  return WHOLE.test(word);
}
