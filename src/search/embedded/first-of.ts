/**
 * The first `count` of `numbers` in the order of `compare`, in that order: a heap of the best so far, so
 * that most of a long list costs one comparison each. The order must be total.
 */
export function firstOf(
  numbers: ArrayLike<number>,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (count <= 0) return [];
  const heap: number[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (heap.length < count) {
      heap.push(number);
      raise(heap, heap.length - 1, compare);
    } else if (compare(number, heap[0] ?? 0) < 0) {
      heap[0] = number;
      lower(heap, compare);
    }
  }
  return heap.sort(compare);
}

/** The heap's last item goes up until nothing above it stands before it: the top is the last in order. */
function raise(heap: number[], from: number, compare: (a: number, b: number) => number): void {
  let place = from;
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (compare(heap[place] ?? 0, heap[above] ?? 0) <= 0) return;
    swap(heap, place, above);
    place = above;
  }
}

function lower(heap: number[], compare: (a: number, b: number) => number): void {
  let place = 0;
  for (;;) {
    let last = place;
    for (const below of [2 * place + 1, 2 * place + 2]) {
      if (below < heap.length && compare(heap[below] ?? 0, heap[last] ?? 0) > 0) last = below;
    }
    if (last === place) return;
    swap(heap, place, last);
    place = last;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const held = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = held;
}
