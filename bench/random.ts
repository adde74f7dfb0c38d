/** Chance that follows from a seed, so that a test is the same at every run. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to `limit`, `limit` excluded. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Up to `most` different items, in their order. */
  some<Item>(items: readonly Item[], most: number): Item[];
}

/** The mulberry32 generator (Tommy Ettinger, 2017; public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return {
    next,
    below,
    pick,
    some: (items, most) => {
      if (items.length === 0) return [];
      const chosen = new Set(Array.from({ length: below(most + 1) }, () => pick(items)));
      return items.filter((item) => chosen.has(item));
    },
  };
}
