import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { lettersThatMayDiffer, SHORTEST_RESPELT } from '../near-spelling.ts';

/** Words of each collection. */
type Words = Readonly<Record<Collection, Set<string>>>;

/** Words that this process knows to be in each index: most words of a text are old ones. */
const written = new WeakMap<Database, WordsSeen>();

/** The words that were put into an index by this process, or by the thread that prepares for it. */
export class WordsSeen {
  readonly #known: Words = { articles: new Set(), quotations: new Set() };
  #fresh: Words = { articles: new Set(), quotations: new Set() };

  /** Notes the words of a document that may be misspelt and were not seen before. */
  readonly add = (collection: Collection, words: readonly string[]): void => {
    const [known, fresh] = [this.#known[collection], this.#fresh[collection]];
    for (const word of words) {
      if (word.length >= SHORTEST_RESPELT && !known.has(word)) fresh.add(word);
    }
  };

  /** What was noted since the last call of `keep` or `forget`. */
  get fresh(): Readonly<Record<Collection, Iterable<string>>> {
    return this.#fresh;
  }

  /** What was noted is seen from now on: its transaction was committed. */
  keep(): void {
    for (const collection of COLLECTIONS) {
      for (const word of this.#fresh[collection]) this.#known[collection].add(word);
    }
    this.forget();
  }

  /** What was noted has to be noted again: its transaction was undone. */
  forget(): void {
    this.#fresh = { articles: new Set(), quotations: new Set() };
  }
}

/** The words that this process knows to be in an index. */
export function wordsSeen(database: Database): WordsSeen {
  const known = written.get(database) ?? new WordsSeen();
  written.set(database, known);
  return known;
}

/** Puts words into the vocabulary, those that have near spellings; in the caller's transaction. */
export function writeWords(
  database: Database,
  words: Readonly<Record<Collection, Iterable<string>>>,
): void {
  for (const collection of COLLECTIONS) {
    const insert = database.prepare(`INSERT OR IGNORE INTO ${collection}_word (word) VALUES (?)`);
    for (const word of words[collection]) {
      if (lettersThatMayDiffer(word) > 0) insert.run(word);
    }
  }
}
