import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import type { Database } from '../../sqlite.ts';
import { lettersThatMayDiffer, SHORTEST_RESPELT } from '../near-spelling.ts';

type Words = Readonly<Record<Collection, Set<string>>>;

/** Words that this process knows to be in each index: most words of a text are old ones. */
const written = new WeakMap<Database, Words>();

/** Collects the words of documents while they are written. */
export interface NewWords {
  add(collection: Collection, words: readonly string[]): void;
  /** Puts them into the vocabulary; to be called in the transaction that writes the documents. */
  write(): void;
  /** To be called once that is committed. */
  committed(): void;
}

export function collectWords(database: Database): NewWords {
  const known = written.get(database) ?? { articles: new Set(), quotations: new Set() };
  const fresh: Words = { articles: new Set(), quotations: new Set() };
  return {
    add(collection, words) {
      const [old, now] = [known[collection], fresh[collection]];
      for (const word of words) {
        if (word.length >= SHORTEST_RESPELT && !old.has(word)) now.add(word);
      }
    },
    write() {
      for (const collection of COLLECTIONS) {
        const insert = database.prepare(
          `INSERT OR IGNORE INTO ${collection}_word (word) VALUES (?)`,
        );
        for (const word of fresh[collection]) {
          if (lettersThatMayDiffer(word) > 0) insert.run(word);
        }
      }
    },
    committed() {
      for (const collection of COLLECTIONS) {
        for (const word of fresh[collection]) known[collection].add(word);
      }
      written.set(database, known);
    },
  };
}
