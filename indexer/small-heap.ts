import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How far a heap may grow over what lives in it, before garbage is looked for. */
const GROWTH = 1.5;

/**
 * Makes a function that collects garbage if this thread's heap holds more than `limit` megabytes and more than
 * half as much again as lived in it the last time. Node looks for garbage when a heap has grown to several
 * times what lives in it, up to half of its limit: right for a server, wasteful for a long run over many
 * small inputs. To be called between two pieces of work.
 */
export function keepHeapSmall(limit: number): () => void {
  // The function is there only in contexts made after the flag was set.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const least = limit * 1024 * 1024;
  let most = least;
  return () => {
    if (getHeapStatistics().used_heap_size < most) return;
    collect();
    most = Math.max(least, getHeapStatistics().used_heap_size * GROWTH);
  };
}
