import type { Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { differBy, lettersThatMayDiffer } from '../near-spelling.ts';

/**
 * The words of one collection that may be misspelt, in memory: a look at each costs some nanoseconds,
 * where the full text's own vocabulary (fts5vocab) reads every posting of every word.
 */
export class Vocabulary {
  readonly #collection: Collection;
  readonly #words: string[] = [];
  readonly #letters: number[] = [];
  #last = 0;

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Takes in the words that were written since the last call, by whichever process. */
  refresh(database: Database): void {
    const rows = database.prepare<{ number: number; word: string }>(
      `SELECT rowid AS number, word FROM ${this.#collection}_word WHERE rowid > ? ORDER BY rowid`,
    );
    for (const { number, word } of rows.iterate(this.#last)) {
      this.#words.push(word);
      this.#letters.push(lettersOf(word));
      this.#last = number;
    }
  }

  /** Words that differ from `word` by as few letters as a near spelling may. */
  near(word: string): string[] {
    const most = lettersThatMayDiffer(word);
    if (most === 0) return [];
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let place = 0; place < this.#words.length; place += 1) {
      const other = this.#words[place] ?? '';
      if (Math.abs(other.length - word.length) > most * 2) continue;
      // Each letter that differs changes at most two of the letters that occur at all.
      if (ones((this.#letters[place] ?? 0) ^ letters) > most * 2) continue;
      if (other !== word && differBy(word, other, most)) found.push(other);
    }
    return found;
  }
}

/** Which letters occur in a word, as a bit for each of 31 classes of letters. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) {
    letters |= 1 << (word.charCodeAt(place) % 31);
  }
  return letters;
}

/** How many bits are set (Hacker's Delight, section 5-1). */
function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
