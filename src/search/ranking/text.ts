/** A field of a document as far as ranking is concerned. */
export interface WeightedField {
  /** Folded, in order. */
  readonly words: readonly string[];
  /** How many times a word of it counts. */
  readonly weight: number;
}

/** A document whose words are at hand. */
export interface Text {
  readonly id: string;
  readonly fields: readonly WeightedField[];
}

/** What is counted of a text, once. */
export interface CountedText extends Text {
  /** Weighted occurrences by word. */
  readonly counts: ReadonlyMap<string, number>;
  /** Its words in all. */
  readonly length: number;
}

export function countWords(text: Text): CountedText {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { words, weight } of text.fields) {
    length += words.length;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  }
  return { ...text, counts, length };
}

/** Words in a text, on the average of these. */
export function averageLength(texts: readonly CountedText[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
}
