/** Numbers of documents: ascending, each once. */
export type Numbers = Int32Array;

/** Reads "3,17,20", as SQLite's `group_concat` gives them; "" and `null` are none. */
export function readNumbers(list: string | null): Numbers {
  if (list === null || list === '') return new Int32Array(0);
  const numbers = new Int32Array((list.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let place = 0; place < list.length; place += 1) {
    const code = list.charCodeAt(place);
    if (code === COMMA) {
      numbers[count] = number;
      count += 1;
      number = 0;
    } else number = number * 10 + code - ZERO;
  }
  numbers[count] = number;
  return numbers.slice(0, count + 1);
}

const COMMA = 0x2c;
const ZERO = 0x30;

/** Numbers that are in both. */
export function inBoth(a: Numbers, b: Numbers): Numbers {
  const kept = new Int32Array(Math.min(a.length, b.length));
  return kept.slice(
    0,
    walk(a, b, (count, number, inA, inB) => {
      if (!inA || !inB) return count;
      kept[count] = number;
      return count + 1;
    }),
  );
}

/** Numbers of `a` that are not in `b`. */
export function without(a: Numbers, b: Numbers): Numbers {
  const kept = new Int32Array(a.length);
  return kept.slice(
    0,
    walk(a, b, (count, number, inA, inB) => {
      if (!inA || inB) return count;
      kept[count] = number;
      return count + 1;
    }),
  );
}

/** Numbers that are in any of the lists. */
export function inAny(lists: readonly Numbers[]): Numbers {
  return lists.reduce((a, b) => {
    const kept = new Int32Array(a.length + b.length);
    return kept.slice(
      0,
      walk(a, b, (count, number) => {
        kept[count] = number;
        return count + 1;
      }),
    );
  }, new Int32Array(0));
}

/** Goes through two lists side by side; `visit` takes and gives how many were kept. */
function walk(
  a: Numbers,
  b: Numbers,
  visit: (count: number, number: number, inA: boolean, inB: boolean) => number,
): number {
  let [atA, atB, count] = [0, 0, 0];
  while (atA < a.length || atB < b.length) {
    const nextA = atA < a.length ? (a[atA] ?? 0) : Number.POSITIVE_INFINITY;
    const nextB = atB < b.length ? (b[atB] ?? 0) : Number.POSITIVE_INFINITY;
    const [inA, inB] = [nextA <= nextB, nextB <= nextA];
    count = visit(count, inA ? nextA : nextB, inA, inB);
    if (inA) atA += 1;
    if (inB) atB += 1;
  }
  return count;
}
