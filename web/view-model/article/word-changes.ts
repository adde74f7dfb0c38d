/** A run of text that both versions have, or only the later or the earlier one. */
export interface Change {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/**
 * Cells of the table that compares two lists. Beyond, the whole is shown as replaced: a table of four
 * million cells takes about 16 MB and 20 ms.
 */
const MOST_CELLS = 4_000_000;

/**
 * The steps from one list to another by their longest common subsequence (the table of Wagner and
 * Fischer, Journal of the ACM 21, 1974), removals before additions. Joined, what is not added is
 * `before`, and what is not removed is `after`.
 */
export function stepsBetween(before: readonly string[], after: readonly string[]): Change[] {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const removed = (texts: readonly string[]) =>
    texts.map((text): Change => ({ text, kind: 'removed' }));
  const added = (texts: readonly string[]) =>
    texts.map((text): Change => ({ text, kind: 'added' }));
  if (rows * columns > MOST_CELLS) return [...removed(before), ...added(after)];
  // longest[i * columns + j]: what before from i and after from j have in common.
  const longest = new Uint32Array(rows * columns);
  const at = (row: number, column: number) => longest[row * columns + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * columns + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const steps: Change[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]];
    if (old !== undefined && old === young) {
      steps.push({ text: old, kind: 'same' });
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (young === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      steps.push({ text: old, kind: 'removed' });
      row += 1;
    } else {
      steps.push({ text: young ?? '', kind: 'added' });
      column += 1;
    }
  }
  return steps;
}

/** What changed between two texts, word by word; runs of one kind are joined. */
export function wordChanges(before: string, after: string): Change[] {
  const joined: { text: string; kind: Change['kind'] }[] = [];
  for (const { text, kind } of stepsBetween(wordsOf(before), wordsOf(after))) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ text, kind });
  }
  return joined;
}

/** Words, spaces and marks, each by itself: joined they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
