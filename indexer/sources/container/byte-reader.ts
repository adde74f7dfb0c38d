/** The bytes ended before what was promised had come. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError';
}

/** Longest line of a header, in bytes: what is longer is no header of ours. */
const LONGEST_LINE = 64 * 1024;

/** Reads a stream of bytes piece by piece, holding no more of it than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next `length` bytes without taking them; fewer at the end. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#rest.length < length) {
      const more = await this.#next();
      if (more === null) break;
      this.#rest = Buffer.concat([this.#rest, more]);
    }
    return this.#rest.subarray(0, length);
  }

  /** Exactly the next `length` bytes. Throws `CutOffError` where there are fewer. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    await this.#pass(length, (part) => parts.push(part));
    return Buffer.concat(parts);
  }

  /** Passes over the next `length` bytes. Throws `CutOffError` where there are fewer. */
  async skip(length: number): Promise<void> {
    await this.#pass(length, () => {});
  }

  /** The next line as Latin-1, without its end; `null` at the end of the stream. */
  async line(): Promise<string | null> {
    let seen = 0;
    for (;;) {
      const end = this.#rest.indexOf(0x0a, seen);
      if (end >= 0) {
        const line = Buffer.from(this.#rest.subarray(0, end)).toString('latin1');
        this.#rest = this.#rest.subarray(end + 1);
        return line.replace(/\r$/u, '');
      }
      seen = this.#rest.length;
      if (seen > LONGEST_LINE) throw new CutOffError('a line without end');
      const more = await this.#next();
      if (more !== null) this.#rest = Buffer.concat([this.#rest, more]);
      else if (seen === 0) return null;
      else return this.#lastLine();
    }
  }

  /** All that is left, or `null` if it is more than `limit` bytes. */
  async toEnd(limit: number): Promise<Uint8Array | null> {
    const parts = [this.#rest];
    let size = this.#rest.length;
    for (let more = await this.#next(); more !== null; more = await this.#next()) {
      size += more.length;
      if (size > limit) return null;
      parts.push(more);
    }
    this.#rest = new Uint8Array(0);
    return size > limit ? null : Buffer.concat(parts);
  }

  /** The pieces of all that is left, as they come. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    if (this.#rest.length > 0) yield this.#rest;
    this.#rest = new Uint8Array(0);
    for (let more = await this.#next(); more !== null; more = await this.#next()) yield more;
  }

  /** Stops reading and lets go of what gives the bytes. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pass(length: number, onPart: (part: Uint8Array) => void): Promise<void> {
    let missing = length;
    while (missing > 0) {
      if (this.#rest.length === 0) {
        const more = await this.#next();
        if (more === null) throw new CutOffError(`${missing} of ${length} bytes are missing`);
        this.#rest = more;
      }
      const part = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(part.length);
      missing -= part.length;
      onPart(part);
    }
  }

  /** The last line, which has no end of its own. */
  #lastLine(): string {
    const line = Buffer.from(this.#rest).toString('latin1');
    this.#rest = new Uint8Array(0);
    return line;
  }

  async #next(): Promise<Uint8Array | null> {
    const { done, value } = await this.#chunks.next();
    return done === true ? null : value;
  }
}
