/**
 * The values of one facet: a dictionary, and for each document the places of its values in it, all of
 * them in one array of whole numbers: some 4 bytes a value, and a pass over them costs a nanosecond each.
 */
export class FacetColumn {
  /** The dictionary. */
  readonly values: string[] = [];
  readonly #places = new Map<string, number>();
  #pool = new Int32Array(1024);
  #used = 0;
  #starts = new Int32Array(1024);
  #lengths = new Int32Array(1024);
  #whole: Int32Array | null = null;

  /** The place of a value in `values`, or -1 if no document ever had it. */
  placeOf(value: string): number {
    return this.#places.get(value) ?? -1;
  }

  /** Gives a document its values; what it had before is forgotten. */
  set(number: number, values: readonly string[]): void {
    this.#whole = null;
    const places = [...new Set(values)].map((value) => this.#placeFor(value));
    this.#starts = roomFor(this.#starts, number);
    this.#lengths = roomFor(this.#lengths, number);
    this.#pool = roomFor(this.#pool, this.#used + places.length);
    this.#starts[number] = this.#used;
    this.#lengths[number] = places.length;
    this.#pool.set(places, this.#used);
    this.#used += places.length;
  }

  remove(number: number): void {
    this.#whole = null;
    if (number < this.#lengths.length) this.#lengths[number] = 0;
  }

  /** How many of the places that are marked (by their value in `marks`) a document has. */
  countMarked(number: number, marks: Uint8Array): number {
    const start = this.#starts[number] ?? 0;
    const end = start + (this.#lengths[number] ?? 0);
    let count = 0;
    for (let at = start; at < end; at += 1) count += marks[this.#pool[at] ?? 0] ?? 0;
    return count;
  }

  /** Counts a document for each of its values; `counts` is by place. */
  countIn(number: number, counts: Int32Array): void {
    const start = this.#starts[number] ?? 0;
    const end = start + (this.#lengths[number] ?? 0);
    for (let at = start; at < end; at += 1) {
      const place = this.#pool[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }

  /** Documents by value, all documents counted; kept until something is written. */
  wholeCounts(numbers: Int32Array): Int32Array {
    if (this.#whole === null) {
      const counts = new Int32Array(this.values.length);
      for (const number of numbers) this.countIn(number, counts);
      this.#whole = counts;
    }
    return this.#whole;
  }

  #placeFor(value: string): number {
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.#places.set(value, place);
    }
    return place;
  }
}

/** The array, or a larger one with the same numbers, so that `index` lies in it. */
export function roomFor(array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  if (index < array.length) return array;
  const larger = new Int32Array(Math.max(index + 1, array.length * 2));
  larger.set(array);
  return larger;
}
