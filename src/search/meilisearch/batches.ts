/**
 * Most documents and bytes sent in one request. The server takes 100 MB at most
 * (`--http-payload-size-limit`) and indexes large batches better than small ones; 8 MB keep our own
 * memory small while it joins waiting tasks into one batch itself.
 */
const LARGEST_BATCH = { documents: 2_000, bytes: 8_000_000 } as const;

/** A request's worth of documents. */
export interface Batch<Item> {
  readonly documents: readonly Item[];
  /** The same as they are sent: one JSON object a line. */
  readonly lines: string;
}

/**
 * Cuts documents into bounded batches, in order, none empty. A single document larger than the
 * bound goes alone.
 */
export function* inBatches<Item extends object>(
  documents: Iterable<Item>,
  largest: { readonly documents: number; readonly bytes: number } = LARGEST_BATCH,
): Generator<Batch<Item>> {
  let batch: Item[] = [];
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    const size = Buffer.byteLength(line);
    if (lines.length > 0 && (lines.length >= largest.documents || bytes + size > largest.bytes)) {
      yield { documents: batch, lines: lines.join('') };
      batch = [];
      lines = [];
      bytes = 0;
    }
    batch.push(document);
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield { documents: batch, lines: lines.join('') };
}
